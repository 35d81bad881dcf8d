using NodaTime;

namespace Csat.Benchmarks;

/// <summary>
/// The way of the calendar addition that .NET users find first, written anew from how its documentation describes it: nothing is
/// prepared; for each week it collects that week's working hours as period objects, takes all excluded periods that touch the
/// week, finds the gaps between the two by sorting their ends, and walks through what is left, week after week.
/// </summary>
internal sealed class IntervalCollector
{
    private const int DaysAWeek = 7;

    private readonly List<TimePeriod> _excluded = [];
    private readonly List<TimePeriod> _included = [];
    private readonly (TimeSpan Start, TimeSpan End)[] _hours;
    private readonly DateTime _end;

    public IntervalCollector(WorkingYears years)
    {
        _hours = [.. years.Times.Select(time => (Span(time.Start), Span(time.End)))];
        _end = years.Last.PlusDays(1).ToDateTimeUnspecified();
        _excluded.AddRange(years.Holidays.Select(date => date.ToDateTimeUnspecified()).Select(day => new TimePeriod(day, day.AddDays(1))));
        _included.AddRange(years.Workdays.Select(date => date.ToDateTimeUnspecified())
            .SelectMany(day => _hours.Select(hours => new TimePeriod(day + hours.Start, day + hours.End))));

        static TimeSpan Span(LocalTime time) => TimeSpan.FromTicks(time.TickOfDay);
    }

    public DateTime? Add(DateTime start, TimeSpan time)
    {
        TimeSpan rest = time;
        for (DateTime week = Monday(start); week < _end; week = week.AddDays(DaysAWeek))
        {
            foreach (TimePeriod free in Free(new TimePeriod(week, week.AddDays(DaysAWeek))))
            {
                if (free.End <= start || free.Start >= _end)
                {
                    continue;
                }

                DateTime from = free.Start > start ? free.Start : start;
                if (rest <= free.End - from)
                {
                    return from + rest;
                }

                rest -= free.End - from;
            }
        }

        return null;
    }

    /// <summary>The week's hours less the excluded periods, and the included ones.</summary>
    private List<TimePeriod> Free(TimePeriod week)
    {
        var closed = new List<TimePeriod>();
        closed.AddRange(Gaps(WorkingHours(week), week));
        closed.AddRange(_excluded.Where(period => period.Intersects(week)));
        var open = new List<TimePeriod>(Gaps(closed, week));
        open.AddRange(_included.Where(period => period.Intersects(week)));
        open.Sort((x, y) => x.Start.CompareTo(y.Start));
        return open;
    }

    private List<TimePeriod> WorkingHours(TimePeriod week)
    {
        var hours = new List<TimePeriod>();
        for (DateTime day = week.Start; day < week.End; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                hours.AddRange(_hours.Select(range => new TimePeriod(day + range.Start, day + range.End)));
            }
        }

        return hours;
    }

    /// <summary>What no period covers inside the limits, by walking over the sorted ends and counting how many periods are open.</summary>
    private static List<TimePeriod> Gaps(List<TimePeriod> periods, TimePeriod limits)
    {
        var ends = new SortedDictionary<DateTime, int>();
        foreach (TimePeriod period in periods)
        {
            TimePeriod inside = period.Within(limits);
            ends[inside.Start] = ends.GetValueOrDefault(inside.Start) + 1;
            ends[inside.End] = ends.GetValueOrDefault(inside.End) - 1;
        }

        var gaps = new List<TimePeriod>();
        DateTime from = limits.Start;
        int depth = 0;
        foreach ((DateTime at, int change) in ends)
        {
            if (depth == 0 && change > 0 && at > from)
            {
                gaps.Add(new TimePeriod(from, at));
            }

            depth += change;
            from = at;
        }

        if (from < limits.End)
        {
            gaps.Add(new TimePeriod(from, limits.End));
        }

        return gaps;
    }

    private static DateTime Monday(DateTime at) => at.Date.AddDays(-(((int)at.DayOfWeek + DaysAWeek - 1) % DaysAWeek));

    private sealed record TimePeriod(DateTime Start, DateTime End)
    {
        public bool Intersects(TimePeriod other) => Start < other.End && other.Start < End;

        public TimePeriod Within(TimePeriod limits) =>
            new(Start > limits.Start ? Start : limits.Start, End < limits.End ? End : limits.End);
    }
}
