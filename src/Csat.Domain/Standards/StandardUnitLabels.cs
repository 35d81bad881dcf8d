namespace Csat.Domain;

/// <summary>The names of <see cref="StandardUnit"/> in English and Chinese.</summary>
public static class StandardUnitLabels
{
    internal static IReadOnlyList<StandardUnit> All { get; } =
    [
        StandardUnit.Second,
        StandardUnit.Minute,
        StandardUnit.Hour,
        StandardUnit.CalendarDay,
        StandardUnit.Month,
        StandardUnit.BusinessHour,
        StandardUnit.BusinessDay,
        StandardUnit.Percent,
        StandardUnit.Times,
        StandardUnit.Yuan,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this StandardUnit value) => value switch
    {
        StandardUnit.Second => new("s", "秒"),
        StandardUnit.Minute => new("min", "分钟"),
        StandardUnit.Hour => new("h", "小时"),
        StandardUnit.CalendarDay => new("days", "天"),
        StandardUnit.Month => new("months", "个月"),
        StandardUnit.BusinessHour => new("business h", "个工作小时"),
        StandardUnit.BusinessDay => new("business days", "个工作日"),
        StandardUnit.Percent => new("%", "%"),
        StandardUnit.Times => new("times", "次"),
        StandardUnit.Yuan => new("yuan", "元"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
