using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="RedLineStatus"/> in English and Chinese.</summary>
public static class RedLineStatusLabels
{
    internal static IReadOnlyList<RedLineStatus> All { get; } =
        [RedLineStatus.NotReported, RedLineStatus.Pending, RedLineStatus.Confirmed, RedLineStatus.Dismissed];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RedLineStatus value) => value switch
    {
        RedLineStatus.NotReported => new("not reported", "未举报"),
        RedLineStatus.Pending => new("pending", "待定"),
        RedLineStatus.Confirmed => new("confirmed", "已确认"),
        RedLineStatus.Dismissed => new("dismissed", "已撤销"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
