namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyMetric"/> in English and Chinese.</summary>
public static class SurveyMetricLabels
{
    internal static IReadOnlyList<SurveyMetric> All { get; } =
    [
        SurveyMetric.Satisfaction,
        SurveyMetric.NetPromoterScore,
        SurveyMetric.ProblemSolvedRate,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyMetric value) => value switch
    {
        SurveyMetric.Satisfaction => new("satisfaction score", "满意度"),
        SurveyMetric.NetPromoterScore => new("net promoter score", "净推荐值"),
        SurveyMetric.ProblemSolvedRate => new("problem-solved rate", "问题解决率"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
