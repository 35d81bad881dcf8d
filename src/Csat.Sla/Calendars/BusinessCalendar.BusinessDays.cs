using System.Globalization;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>The n-th local day after, or before, that has any open time; the start day is not counted.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="days">
    /// How many business days; negative backwards. Zero is the start day itself when it has open time, otherwise the next day that
    /// does; by the close of day it has to be open after <paramref name="from"/>.
    /// </param>
    /// <param name="rule">Which time of that day: that of the start, or the last close.</param>
    /// <returns>The instant, in the zone of the calendar.</returns>
    /// <remarks>
    /// A day is a local date, midnight to midnight: the end of a night shift makes the date on which it ends a business day. A
    /// time of day in the skipped hour is its end; in the repeated hour it is the later one, for a deadline is an end. The last close
    /// of a day that is open through midnight is 24:00.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the two.</exception>
    /// <exception cref="CalendarCoverageException">The start or the answer lies outside the covered time.</exception>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public Instant AddBusinessDays(Instant from, int days, DayRule rule = DayRule.SameTimeOfDay) =>
        TryAddBusinessDays(from, days, out Instant due, rule)
            ? due
            : throw Unanswered(from, days >= 0, $"adding {days.ToString(CultureInfo.InvariantCulture)} business days");

    /// <summary>Adds like <see cref="AddBusinessDays"/>, without an exception where the calendar has no answer.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="days">How many business days; negative backwards.</param>
    /// <param name="due">The answer, when there is one.</param>
    /// <param name="rule">Which time of that day: that of the start, or the last close.</param>
    /// <returns>Whether the covered time holds the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the two.</exception>
    public bool TryAddBusinessDays(Instant from, int days, out Instant due, DayRule rule = DayRule.SameTimeOfDay)
    {
        due = default;
        bool close = Throw.IfUndefined(rule) == DayRule.CloseOfDay;
        long start = from.ToUnixTimeTicks();
        if (!Covers(start))
        {
            return false;
        }

        LocalDateTime local = Instant.FromUnixTimeTicks(start).InZone(Zone).LocalDateTime;
        if (BusinessDay(local.Date, days, close ? start : long.MinValue) is not { } date)
        {
            return false;
        }

        long at = close ? LastClose(date) : date == local.Date ? start : Zone.Close(date.At(local.TimeOfDay)).ToUnixTimeTicks();
        bool known = Covers(at);
        due = known ? Instant.FromUnixTimeTicks(at) : default;
        return known;
    }

    /// <summary>The date so many business days away, the start day one only for zero; <see langword="null"/> where that isn't known.</summary>
    private LocalDate? BusinessDay(LocalDate startDay, int days, long since)
    {
        long left = Math.Max(1, Math.Abs((long)days));
        if (left > (_span / TimeSpan.TicksPerDay) + 1)
        {
            return null;
        }

        for (LocalDate? next = days == 0 ? startDay : Neighbour(startDay, days); next is { } date; next = Neighbour(date, days))
        {
            bool? opens = Opens(date, days == 0 ? since : long.MinValue);
            left -= opens is true ? 1 : 0;
            if (left == 0 || opens is null)
            {
                return opens is null ? null : date;
            }
        }

        return null;
    }

    /// <summary>Whether a date has open time; unknown when none is covered and some of the date isn't.</summary>
    private bool? Opens(LocalDate date, long since)
    {
        long start = Math.Max(StartOf(date), since);
        long end = EndOf(date);
        long first = Math.Max(start, _from);
        long last = Math.Min(end, Until);
        return first < last && OpenBefore(last) > OpenBefore(first) ? true : start < _from || end > Until ? null : false;
    }

    private long LastClose(LocalDate date)
    {
        long end = EndOf(date);
        return Covers(end) ? Math.Min(end, End(PieceBefore(end))) : Never;
    }

    private long StartOf(LocalDate date) => Zone.StartOf(date).ToUnixTimeTicks();

    private long EndOf(LocalDate date) => date == LocalDate.MaxIsoValue ? Never : StartOf(date.PlusDays(1));

    private static LocalDate? Neighbour(LocalDate date, int days) =>
        date == (days < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue) ? null : date.PlusDays(days < 0 ? -1 : 1);
}
