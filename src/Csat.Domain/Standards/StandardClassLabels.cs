namespace Csat.Domain;

/// <summary>The names of <see cref="StandardClass"/> in English and Chinese.</summary>
public static class StandardClassLabels
{
    internal static IReadOnlyList<StandardClass> All { get; } =
    [
        StandardClass.Swift,
        StandardClass.Convenient,
        StandardClass.Care,
        StandardClass.Industry,
        StandardClass.Clustered,
        StandardClass.OneStop,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this StandardClass value) => value switch
    {
        StandardClass.Swift => new("swift", "快捷服务"),
        StandardClass.Convenient => new("convenient", "便捷服务"),
        StandardClass.Care => new("care", "关怀服务"),
        StandardClass.Industry => new("industry", "行业服务"),
        StandardClass.Clustered => new("clustered", "聚类服务"),
        StandardClass.OneStop => new("one-stop time limits", "一站式服务时限"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
