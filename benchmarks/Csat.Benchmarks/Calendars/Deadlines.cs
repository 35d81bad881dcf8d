using Csat.Sla;
using NodaTime;

namespace Csat.Benchmarks;

/// <summary>What is asked: a million starts and durations, none like another; and the same question asked in four ways.</summary>
internal sealed class Deadlines
{
    private readonly WorkingYears _years;
    private readonly BusinessCalendar _calendar;
    private readonly BusinessCalendar _local;
    private readonly IntervalCollector _collector;

    public Deadlines(WorkingYears years)
    {
        _years = years;
        _calendar = years.Compile();
        _local = years.Compile(DateTimeZone.Utc);
        _collector = new IntervalCollector(years);
    }

    public BusinessCalendar Calendar => _calendar;

    /// <summary>Starts all over the years but the last seven, at any tick; durations from nothing up to twice the mean, at any tick.</summary>
    public (Instant[] Starts, Duration[] Times) Draw(int count, int meanHours, int seed)
    {
        var random = new Random(seed);
        long from = _calendar.CoveredFrom.ToUnixTimeTicks();
        long until = _years.Zone.AtStartOfDay(_years.Last.PlusYears(-7)).ToInstant().ToUnixTimeTicks();
        var starts = new Instant[count];
        var times = new Duration[count];
        for (int i = 0; i < count; i++)
        {
            starts[i] = Instant.FromUnixTimeTicks(random.NextInt64(from, until));
            times[i] = Duration.FromTicks(random.NextInt64(2 * meanHours * NodaConstants.TicksPerHour));
        }

        return (starts, times);
    }

    /// <summary>The same calendar in local time, with a zone entered before and after each call.</summary>
    public Instant? WithZones(Instant from, Duration time)
    {
        Instant local = from.InZone(_years.Zone).LocalDateTime.InUtc().ToInstant();
        return local >= _local.CoveredFrom && _local.TryAdd(local, time, out Instant due)
            ? due.InUtc().LocalDateTime.InZoneLeniently(_years.Zone).ToInstant()
            : null;
    }

    /// <summary>Day by day and shift by shift, each end converted: what one writes with NodaTime alone.</summary>
    public Instant? ByDays(Instant from, Duration time)
    {
        if (from < _calendar.CoveredFrom || from > _calendar.CoveredUntil)
        {
            return null;
        }

        Duration rest = time;
        for (LocalDate date = from.InZone(_years.Zone).Date; date <= _years.Last; date = date.PlusDays(1))
        {
            if (!_years.IsWorkday(date))
            {
                continue;
            }

            foreach ((LocalTime start, LocalTime end) in _years.Times)
            {
                Instant close = date.At(end).InZoneLeniently(_years.Zone).ToInstant();
                if (close <= from)
                {
                    continue;
                }

                Instant open = Instant.Max(from, date.At(start).InZoneLeniently(_years.Zone).ToInstant());
                if (rest <= close - open)
                {
                    return open + rest;
                }

                rest -= close - open;
            }
        }

        return null;
    }

    /// <summary>By collecting a week's free intervals at a time, in local time, with a zone entered before and after.</summary>
    public Instant? ByIntervals(Instant from, Duration time)
    {
        if (from < _calendar.CoveredFrom || from > _calendar.CoveredUntil)
        {
            return null;
        }

        DateTime start = from.InZone(_years.Zone).ToDateTimeUnspecified();
        return _collector.Add(start, TimeSpan.FromTicks(time.BclCompatibleTicks)) is { } due
            ? LocalDateTime.FromDateTime(due).InZoneLeniently(_years.Zone).ToInstant()
            : null;
    }

    /// <summary>Compares all answers: drawn ones, at every edge of open time, at both ends of the data and beyond, for nothing and for a tick.</summary>
    public void DemandEqualAnswers(Instant[] starts, Duration[] times, int sample)
    {
        for (int i = 0; i < sample; i++)
        {
            int at = (int)((long)i * starts.Length / sample);
            Demand(starts[at], times[at]);
        }

        Duration tick = Duration.FromTicks(1);
        Instant[] edges =
        [
            .. _years.Holidays.Concat(_years.Workdays).Concat(TransitionDates()).Where((_, i) => i % 7 == 0)
                .SelectMany(date => _years.Times.SelectMany(time => new[] { time.Start, time.End }).Select(time => date.At(time)))
                .Select(local => local.InZoneLeniently(_years.Zone).ToInstant()),
            _calendar.CoveredFrom, _calendar.CoveredUntil, _calendar.CoveredUntil - Duration.FromDays(2),
        ];
        foreach (Instant edge in edges)
        {
            foreach (Instant from in new[] { edge - tick, edge, edge + tick })
            {
                foreach (Duration time in new[] { Duration.Zero, tick, Duration.FromHours(4), Duration.FromMinutes(255), Duration.FromHours(30) })
                {
                    Demand(from, time);
                }
            }
        }

        Demand(_calendar.CoveredFrom, Duration.FromHours(100_000));
        Demand(edges[0], Duration.FromDays(1_000_000));
        try
        {
            _calendar.TryAdd(edges[0], -tick, out _);
        }
        catch (ArgumentOutOfRangeException)
        {
            return;
        }

        throw new InvalidOperationException("A negative duration isn't refused.");
    }

    private IEnumerable<LocalDate> TransitionDates() => _years.Zone
        .GetZoneIntervals(_calendar.CoveredFrom, _calendar.CoveredUntil)
        .Skip(1)
        .Select(interval => interval.IsoLocalStart.Date);

    private void Demand(Instant from, Duration time)
    {
        Instant? expected = ByDays(from, time);
        Compare("the calendar", _calendar.TryAdd(from, time, out Instant due) ? due : null);
        Compare("the calendar with zones around it", WithZones(from, time));
        Compare("interval collecting", ByIntervals(from, time));

        void Compare(string who, Instant? actual)
        {
            if (actual != expected)
            {
                throw new InvalidOperationException($"{from} + {time}: {who} says {actual}, the day loop {expected}.");
            }
        }
    }
}
