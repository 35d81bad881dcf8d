namespace Csat.Domain;

/// <summary>The names of <see cref="ReviewPeriod"/> in English and Chinese.</summary>
public static class ReviewPeriodLabels
{
    internal static IReadOnlyList<ReviewPeriod> All { get; } =
    [
        ReviewPeriod.Day,
        ReviewPeriod.Week,
        ReviewPeriod.Month,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ReviewPeriod value) => value switch
    {
        ReviewPeriod.Day => new("day", "日"),
        ReviewPeriod.Week => new("week", "周"),
        ReviewPeriod.Month => new("month", "月"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
