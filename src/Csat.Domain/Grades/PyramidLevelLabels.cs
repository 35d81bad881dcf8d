namespace Csat.Domain;

/// <summary>The names of <see cref="PyramidLevel"/> in English and Chinese.</summary>
public static class PyramidLevelLabels
{
    internal static IReadOnlyList<PyramidLevel> All { get; } =
    [
        PyramidLevel.Vip,
        PyramidLevel.Major,
        PyramidLevel.Ordinary,
        PyramidLevel.Small,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PyramidLevel value) => value switch
    {
        PyramidLevel.Vip => new("VIP", "VIP 客户"),
        PyramidLevel.Major => new("major", "主要客户"),
        PyramidLevel.Ordinary => new("ordinary", "普通客户"),
        PyramidLevel.Small => new("small", "小客户"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name by metal.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>Platinum, gold, iron or lead in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText MetalLabel(this PyramidLevel value) => value switch
    {
        PyramidLevel.Vip => new("platinum", "铂金层级"),
        PyramidLevel.Major => new("gold", "黄金层级"),
        PyramidLevel.Ordinary => new("iron", "钢铁层级"),
        PyramidLevel.Small => new("lead", "重铅层级"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
