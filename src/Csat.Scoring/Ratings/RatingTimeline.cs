using System.Collections.ObjectModel;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Answers by the day on which they were given, to be read by day, week and month.</summary>
/// <remarks>
/// <para>
/// One <see cref="RatingTally"/> a day; weeks and months are exact sums of days, so that every answer is in one period of each kind and the
/// periods add up to <see cref="Total"/>. From the first day with an answer to the last no period is left out: one without answers has an
/// empty tally, whose scores are <see cref="EstimateStatus.NoData"/> and not 0.
/// </para>
/// <para>
/// The day of an answer depends on the zone, and the week on its first day: both are arguments. Days are <see cref="DateTime"/> values at
/// midnight without a zone; NodaTime's <c>LocalDate</c> becomes one by <c>ToDateTimeUnspecified()</c>.
/// </para>
/// <para>Rule SAT-02: how many were asked is <see cref="RatingTally.Total"/>, how satisfied they are is a score of the tally. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class RatingTimeline
{
    private readonly SortedList<DateTime, RatingTally> _days;

    private RatingTimeline(RatingScale scale, SortedList<DateTime, RatingTally> days)
    {
        (Scale, _days) = (scale, days);
        Total = days.Values.Aggregate(RatingTally.Empty(scale), static (sum, day) => sum + day);
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>All answers together.</summary>
    public RatingTally Total { get; }

    /// <summary>The first day with an answer; <see langword="null"/> without any.</summary>
    public DateTime? FirstDay => _days.Count == 0 ? null : _days.Keys[0];

    /// <summary>The last day with an answer; <see langword="null"/> without any.</summary>
    public DateTime? LastDay => _days.Count == 0 ? null : _days.Keys[_days.Count - 1];

    /// <summary>The answers day by day.</summary>
    /// <returns>The days from <see cref="FirstDay"/> to <see cref="LastDay"/>, in order; empty without answers.</returns>
    public IReadOnlyList<PeriodTally> ByDay() => Periods(static day => day, static first => first);

    /// <summary>The answers week by week.</summary>
    /// <param name="firstDayOfWeek">The day on which weeks begin: Monday in China and by ISO 8601.</param>
    /// <returns>Whole weeks of seven days, in order, from that of <see cref="FirstDay"/> to that of <see cref="LastDay"/>; empty without answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    /// <remarks>At the very ends of what <see cref="DateTime"/> can hold a week is cut off there.</remarks>
    public IReadOnlyList<PeriodTally> ByWeek(DayOfWeek firstDayOfWeek)
    {
        if (firstDayOfWeek is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
        {
            throw Throw.OutOfRange(nameof(firstDayOfWeek), firstDayOfWeek, "Sunday to Saturday");
        }

        return Periods(day => Shifted(day, -(((int)day.DayOfWeek - (int)firstDayOfWeek + 7) % 7)), first => LastOfWeek(first, firstDayOfWeek));
    }

    /// <summary>The answers month by month.</summary>
    /// <returns>Whole months of the calendar, in order, from that of <see cref="FirstDay"/> to that of <see cref="LastDay"/>; empty without answers.</returns>
    public IReadOnlyList<PeriodTally> ByMonth() => Periods(
        static day => new DateTime(day.Year, day.Month, 1), static first => new DateTime(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)));

    /// <summary>The answers of a span of days, such as the last 30.</summary>
    /// <param name="firstDay">The first day; a time of day is left out of account.</param>
    /// <param name="lastDay">The last day, inside the span; not before <paramref name="firstDay"/>.</param>
    /// <returns>The span's answers together, empty where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public PeriodTally Between(DateTime firstDay, DateTime lastDay)
    {
        (DateTime first, DateTime last) = (DayOf(firstDay), DayOf(lastDay));
        if (last < first)
        {
            throw Throw.OutOfRange(nameof(lastDay), lastDay, $"{PeriodTally.Text(first)} or later");
        }

        return new(first, last, _days.Where(day => day.Key >= first && day.Key <= last).Aggregate(RatingTally.Empty(Scale), static (sum, day) => sum + day.Value));
    }

    /// <summary>Adds the answers of two timelines of one scale, day by day: branches into provinces.</summary>
    /// <param name="left">A timeline.</param>
    /// <param name="right">A timeline of the same scale, counted by the same zone.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ScaleMismatchException">The scales differ; the message names both.</exception>
    /// <exception cref="ArgumentException">The sum would pass <see cref="long.MaxValue"/>.</exception>
    public static RatingTimeline operator +(RatingTimeline left, RatingTimeline right)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        _ = left.Total + right.Total;
        var days = new SortedList<DateTime, RatingTally>(left._days);
        foreach (KeyValuePair<DateTime, RatingTally> day in right._days)
        {
            days[day.Key] = days.TryGetValue(day.Key, out RatingTally? counted) ? counted + day.Value : day.Value;
        }

        return new(left.Scale, days);
    }

    /// <inheritdoc cref="op_Addition(RatingTimeline, RatingTimeline)"/>
    /// <param name="other">A timeline of the same scale.</param>
    public RatingTimeline Merge(RatingTimeline other) => this + Throw.IfNull(other);

    /// <summary>Span and counts: <c>2026-10-01…2026-11-20: sms-abcd: D 1, C 1, B 2, A 3 (n = 7)</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => FirstDay is { } first && LastDay is { } last ? new PeriodTally(first, last, Total).ToString() : Total.ToString();

    private ReadOnlyCollection<PeriodTally> Periods(Func<DateTime, DateTime> firstOf, Func<DateTime, DateTime> lastOf)
    {
        var periods = new List<PeriodTally>();
        RatingTally empty = RatingTally.Empty(Scale);
        int next = 0;
        DateTime? first = FirstDay is { } day ? firstOf(day) : null;
        while (first is { } start)
        {
            DateTime last = lastOf(start);
            RatingTally tally = empty;
            for (; next < _days.Count && _days.Keys[next] <= last; next++)
            {
                tally += _days.Values[next];
            }

            periods.Add(new(start, last, tally));
            first = next < _days.Count ? last.AddDays(1) : null;
        }

        return periods.AsReadOnly();
    }

    /// <summary>A day so many days away, or the end of time where there is none.</summary>
    private static DateTime Shifted(DateTime day, int days) =>
        days < 0 && (day - DateTime.MinValue).Days < -days ? DateTime.MinValue
        : days > 0 && (DateTime.MaxValue.Date - day).Days < days ? DateTime.MaxValue.Date
        : day.AddDays(days);

    /// <summary>The day before the week begins again.</summary>
    private static DateTime LastOfWeek(DateTime first, DayOfWeek firstDayOfWeek) =>
        Shifted(first, ((int)firstDayOfWeek - (int)first.DayOfWeek + 6) % 7);

    private static DateTime DayOf(DateTime day) => DateTime.SpecifyKind(day.Date, DateTimeKind.Unspecified);
}
