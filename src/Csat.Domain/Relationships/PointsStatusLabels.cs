namespace Csat.Domain;

/// <summary>The names of <see cref="PointsStatus"/> in English and Chinese.</summary>
public static class PointsStatusLabels
{
    internal static IReadOnlyList<PointsStatus> All { get; } =
    [
        PointsStatus.InTime,
        PointsStatus.Late,
        PointsStatus.Due,
        PointsStatus.Overdue,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PointsStatus value) => value switch
    {
        PointsStatus.InTime => new("in time", "按期发放"),
        PointsStatus.Late => new("late", "逾期发放"),
        PointsStatus.Due => new("due", "待发放"),
        PointsStatus.Overdue => new("overdue", "逾期未发放"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
