namespace Csat.Domain;

/// <summary>The names of <see cref="LifecycleStage"/> in English and Chinese.</summary>
public static class LifecycleStageLabels
{
    internal static IReadOnlyList<LifecycleStage> All { get; } =
    [
        LifecycleStage.Acquire,
        LifecycleStage.Care,
        LifecycleStage.Develop,
        LifecycleStage.Retain,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LifecycleStage value) => value switch
    {
        LifecycleStage.Acquire => new("acquire", "获取"),
        LifecycleStage.Care => new("care", "关怀"),
        LifecycleStage.Develop => new("develop", "发展"),
        LifecycleStage.Retain => new("retain", "维系挽留"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
