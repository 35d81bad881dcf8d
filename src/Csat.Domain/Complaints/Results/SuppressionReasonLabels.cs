namespace Csat.Domain;

/// <summary>The names and codes of <see cref="SuppressionReason"/>.</summary>
public static class SuppressionReasonLabels
{
    internal static IReadOnlyList<SuppressionReason> All { get; } =
    [
        SuppressionReason.Negated,
        SuppressionReason.NotNegated,
        SuppressionReason.Shadowed,
        SuppressionReason.BelowThreshold,
        SuppressionReason.Outranked,
        SuppressionReason.OtherIntent,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>other-intent</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this SuppressionReason value) => value switch
    {
        SuppressionReason.Negated => "negated",
        SuppressionReason.NotNegated => "not-negated",
        SuppressionReason.Shadowed => "shadowed",
        SuppressionReason.BelowThreshold => "below-threshold",
        SuppressionReason.Outranked => "outranked",
        SuppressionReason.OtherIntent => "other-intent",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SuppressionReason value) => value switch
    {
        SuppressionReason.Negated => new("its words are negated", "命中词被否定"),
        SuppressionReason.NotNegated => new("its words count only when negated", "命中词须否定才成立"),
        SuppressionReason.Shadowed => new("its words lie inside a longer match", "命中词被更长的词遮蔽"),
        SuppressionReason.BelowThreshold => new("its code stays below the threshold", "该代码得分低于阈值"),
        SuppressionReason.Outranked => new("another code goes before it", "让位于其他代码"),
        SuppressionReason.OtherIntent => new("the text is no complaint", "文本并非投诉"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
