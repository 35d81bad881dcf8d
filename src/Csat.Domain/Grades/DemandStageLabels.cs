namespace Csat.Domain;

/// <summary>The names of <see cref="DemandStage"/> in English and Chinese.</summary>
public static class DemandStageLabels
{
    internal static IReadOnlyList<DemandStage> All { get; } =
    [
        DemandStage.Common,
        DemandStage.Key,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this DemandStage value) => value switch
    {
        DemandStage.Common => new("common", "普遍需求"),
        DemandStage.Key => new("key", "关键需求"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
