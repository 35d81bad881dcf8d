using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="OrderRewardStatus"/> in English and Chinese.</summary>
public static class OrderRewardStatusLabels
{
    internal static IReadOnlyList<OrderRewardStatus> All { get; } =
        [OrderRewardStatus.Counted, OrderRewardStatus.PendingCause, OrderRewardStatus.NotControllable];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this OrderRewardStatus value) => value switch
    {
        OrderRewardStatus.Counted => new("counted", "计入"),
        OrderRewardStatus.PendingCause => new("waits for the cause", "待查明原因"),
        OrderRewardStatus.NotControllable => new("not the staff's cause", "非员工可控原因"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
