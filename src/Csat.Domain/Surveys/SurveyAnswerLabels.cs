namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyAnswer"/> in English and Chinese.</summary>
public static class SurveyAnswerLabels
{
    internal static IReadOnlyList<SurveyAnswer> All { get; } =
    [
        SurveyAnswer.Answered,
        SurveyAnswer.NoAnswer,
        SurveyAnswer.NotApplicable,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyAnswer value) => value switch
    {
        SurveyAnswer.Answered => new("answered", "已作答"),
        SurveyAnswer.NoAnswer => new("no answer", "未作答"),
        SurveyAnswer.NotApplicable => new("not applicable", "不适用"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
