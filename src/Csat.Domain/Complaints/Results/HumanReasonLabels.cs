namespace Csat.Domain;

/// <summary>The names and codes of <see cref="HumanReason"/>.</summary>
public static class HumanReasonLabels
{
    internal static IReadOnlyList<HumanReason> All { get; } =
    [
        HumanReason.NothingFound,
        HumanReason.BelowThreshold,
        HumanReason.ThinMargin,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>thin-margin</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this HumanReason value) => value switch
    {
        HumanReason.NothingFound => "nothing-found",
        HumanReason.BelowThreshold => "below-threshold",
        HumanReason.ThinMargin => "thin-margin",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this HumanReason value) => value switch
    {
        HumanReason.NothingFound => new("nothing was found", "未命中任何意图规则"),
        HumanReason.BelowThreshold => new("the best intent is below the threshold", "最高意图得分低于阈值"),
        HumanReason.ThinMargin => new("two intents are too close", "两个意图得分过于接近"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
