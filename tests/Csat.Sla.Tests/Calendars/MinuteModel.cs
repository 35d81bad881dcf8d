using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>
/// Open time minute by minute, written without the compiler's ideas: a shift opens when the wall clock first shows its start or
/// a later time, and closes when the wall clock shows its end for the last time, or has left all earlier times behind. That alone
/// gives the conventions for skipped and repeated hours.
/// </summary>
internal sealed class MinuteModel
{
    private const int Margin = 30 * 60;

    private readonly Instant _from;
    private readonly bool[] _open;

    public MinuteModel(CalendarCase random, Instant from, Instant until)
    {
        _from = from;
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[random.ZoneId];
        int minutes = (int)(until - from).TotalMinutes;
        var shown = new LocalDateTime[minutes + (2 * Margin)];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = (from + Duration.FromMinutes(i - Margin)).InZone(zone).LocalDateTime;
        }

        LocalDateTime[] highest = [.. shown];
        LocalDateTime[] lowest = [.. shown];
        for (int i = 1; i < shown.Length; i++)
        {
            highest[i] = LocalDateTime.Max(highest[i], highest[i - 1]);
            lowest[shown.Length - 1 - i] = LocalDateTime.Min(lowest[shown.Length - 1 - i], lowest[shown.Length - i]);
        }

        _open = new bool[minutes];
        for (LocalDate date = random.First.PlusDays(-1); date < random.End; date = date.PlusDays(1))
        {
            foreach (Shift shift in ShiftsOn(random, date))
            {
                LocalDateTime start = date + shift.Start;
                LocalDateTime end = (shift.End <= shift.Start ? date.PlusDays(1) : date) + shift.End;
                for (int i = 0; i < minutes; i++)
                {
                    _open[i] |= highest[i + Margin] >= start && (lowest[i + Margin] < end || lowest[i + Margin + 1] <= end);
                }
            }
        }

        Interval[] closures = [.. random.Closures()];
        for (int i = 0; i < minutes; i++)
        {
            _open[i] &= !Array.Exists(closures, closure => closure.Contains(from + Duration.FromMinutes(i)));
        }
    }

    public int Minutes => _open.Length;

    public bool IsOpen(int minute) => _open[minute];

    public int Elapsed(Instant from, Instant to)
    {
        int first = Index(from);
        int last = Index(to);
        return first <= last ? _open.Skip(first).Take(last - first).Count(open => open) : -Elapsed(to, from);
    }

    /// <summary>Counts open minutes one by one; <see langword="null"/> when they run out.</summary>
    public Instant? Add(Instant from, int minutes)
    {
        for (int i = Index(from); i < _open.Length; i++)
        {
            if (_open[i] && --minutes <= 0)
            {
                return _from + Duration.FromMinutes(minutes < 0 ? i : i + 1);
            }
        }

        return null;
    }

    /// <summary>Counts open minutes backwards one by one; <see langword="null"/> when they run out.</summary>
    public Instant? Subtract(Instant from, int minutes)
    {
        for (int i = Index(from) - 1; i >= 0; i--)
        {
            if (_open[i] && --minutes <= 0)
            {
                return _from + Duration.FromMinutes(i);
            }
        }

        return null;
    }

    /// <summary>An override's shifts, else a make-up workday's, which may be Monday's, else none on a holiday, else the weekday's.</summary>
    private static IReadOnlyList<Shift> ShiftsOn(CalendarCase random, LocalDate date)
    {
        DateCase[] said = [.. random.Dates.Where(entry => random.First.PlusDays(entry.Day) == date)];
        if (Array.Find(said, entry => entry.Reason == CalendarReason.Override) is { } own)
        {
            return own.Shifts;
        }

        if (Array.Find(said, entry => entry.Reason == CalendarReason.MakeUpWorkday) is { } makeUp)
        {
            return makeUp.Shifts.Count > 0 ? makeUp.Shifts : random.Week[0];
        }

        return said.Length > 0 ? [] : random.Week[(int)date.DayOfWeek - 1];
    }

    private int Index(Instant at) => (int)(at - _from).TotalMinutes;
}
