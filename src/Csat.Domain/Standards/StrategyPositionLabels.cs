namespace Csat.Domain;

/// <summary>The names of <see cref="StrategyPosition"/> in English and Chinese.</summary>
public static class StrategyPositionLabels
{
    internal static IReadOnlyList<StrategyPosition> All { get; } =
    [
        StrategyPosition.HighQualityHighCost,
        StrategyPosition.LowQualityLowCost,
        StrategyPosition.Differentiated,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this StrategyPosition value) => value switch
    {
        StrategyPosition.HighQualityHighCost => new("high quality at high cost", "优质高成本"),
        StrategyPosition.LowQualityLowCost => new("low quality at low cost", "低质低成本"),
        StrategyPosition.Differentiated => new("differentiated", "差异化"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
