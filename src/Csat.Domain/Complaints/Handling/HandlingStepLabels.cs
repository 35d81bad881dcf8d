namespace Csat.Domain;

/// <summary>The names and codes of <see cref="HandlingStep"/>.</summary>
public static class HandlingStepLabels
{
    internal static IReadOnlyList<HandlingStep> All { get; } =
    [
        HandlingStep.Attention,
        HandlingStep.Cause,
        HandlingStep.Solution,
        HandlingStep.Record,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>record</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this HandlingStep value) => value switch
    {
        HandlingStep.Attention => "attention",
        HandlingStep.Cause => "cause",
        HandlingStep.Solution => "solution",
        HandlingStep.Record => "record",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this HandlingStep value) => value switch
    {
        HandlingStep.Attention => new("attention", "重视"),
        HandlingStep.Cause => new("cause", "分析原因"),
        HandlingStep.Solution => new("solution", "及时解决"),
        HandlingStep.Record => new("record", "做好记录"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
