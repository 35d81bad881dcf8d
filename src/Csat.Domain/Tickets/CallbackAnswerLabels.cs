namespace Csat.Domain;

/// <summary>The names of <see cref="CallbackAnswer"/> in English and Chinese.</summary>
public static class CallbackAnswerLabels
{
    internal static IReadOnlyList<CallbackAnswer> All { get; } =
    [
        CallbackAnswer.Satisfied,
        CallbackAnswer.Dissatisfied,
        CallbackAnswer.NoAnswer,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CallbackAnswer value) => value switch
    {
        CallbackAnswer.Satisfied => new("Satisfied", "满意"),
        CallbackAnswer.Dissatisfied => new("Dissatisfied", "不满意"),
        CallbackAnswer.NoAnswer => new("No answer", "无人接听"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
