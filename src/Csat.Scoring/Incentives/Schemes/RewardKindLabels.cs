using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="RewardKind"/> in English and Chinese.</summary>
public static class RewardKindLabels
{
    internal static IReadOnlyList<RewardKind> All { get; } = [RewardKind.Bonus, RewardKind.Promotion, RewardKind.Honour];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RewardKind value) => value switch
    {
        RewardKind.Bonus => new("bonus", "奖金"),
        RewardKind.Promotion => new("considered for promotion", "晋升推荐"),
        RewardKind.Honour => new("honour", "荣誉"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
