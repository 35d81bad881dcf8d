namespace Csat.Domain;

/// <summary>The names of <see cref="ImprovementTriggerStatus"/> in English and Chinese.</summary>
public static class ImprovementTriggerStatusLabels
{
    internal static IReadOnlyList<ImprovementTriggerStatus> All { get; } =
    [
        ImprovementTriggerStatus.NoData,
        ImprovementTriggerStatus.NotBelow,
        ImprovementTriggerStatus.NotShown,
        ImprovementTriggerStatus.Triggered,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ImprovementTriggerStatus value) => value switch
    {
        ImprovementTriggerStatus.NoData => new("No data", "无数据"),
        ImprovementTriggerStatus.NotBelow => new("Not below", "不低于线下"),
        ImprovementTriggerStatus.NotShown => new("Below, not shown", "低于线下但差异不显著"),
        ImprovementTriggerStatus.Triggered => new("Below", "低于线下"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
