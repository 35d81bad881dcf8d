using NodaTime;
using NodaTime.TimeZones;

namespace Csat.Sla;

/// <summary>Turns shifts of dates into open pieces in UTC. The only place where a time zone is entered.</summary>
internal static class CalendarCompiler
{
    public static BusinessCalendar Compile(
        string id,
        DateTimeZone zone,
        LocalDate first,
        LocalDate last,
        Func<LocalDate, IReadOnlyList<Shift>> shiftsOn,
        IEnumerable<(Instant From, Instant Until)> closures)
    {
        Instant from = StartOf(first, zone);
        Instant until = StartOf(last.PlusDays(1), zone);
        var pieces = new List<(long Start, long End)>();
        for (LocalDate date = first.PlusDays(-1); date <= last; date = date.PlusDays(1))
        {
            foreach (Shift shift in shiftsOn(date))
            {
                Instant start = Instant.Max(from, Opening(zone, shift.StartOn(date)));
                Instant end = Instant.Min(until, Close(zone, shift.EndOn(date)));
                if (start < end)
                {
                    pieces.Add((start.ToUnixTimeTicks(), end.ToUnixTimeTicks()));
                }
            }
        }

        List<(long Start, long End)> open = Merged(pieces);
        List<(long Start, long End)> closed = Merged([.. closures.Select(cut => (cut.From.ToUnixTimeTicks(), cut.Until.ToUnixTimeTicks()))]);
        open = Cut(open, closed);
        return new BusinessCalendar(id, zone, from, until, [.. open.Select(piece => piece.Start)], [.. open.Select(piece => piece.End)]);
    }

    /// <summary>The first instant of a date; that of the next one where the zone skipped the date.</summary>
    public static Instant StartOf(LocalDate date, DateTimeZone zone) => Opening(zone, date.AtMidnight());

    /// <summary>In a gap its end, in a repeated hour the earlier.</summary>
    private static Instant Opening(DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }

    /// <summary>In a gap its end, in a repeated hour the later.</summary>
    private static Instant Close(DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.Last().ToInstant();
    }

    /// <summary>Sorted, and joined where pieces touch or overlap.</summary>
    private static List<(long Start, long End)> Merged(List<(long Start, long End)> pieces)
    {
        pieces.Sort();
        var merged = new List<(long Start, long End)>(pieces.Count);
        foreach ((long start, long end) in pieces)
        {
            if (merged.Count > 0 && start <= merged[merged.Count - 1].End)
            {
                (long before, long until) = merged[merged.Count - 1];
                merged[merged.Count - 1] = (before, Math.Max(until, end));
            }
            else
            {
                merged.Add((start, end));
            }
        }

        return merged;
    }

    private static List<(long Start, long End)> Cut(List<(long Start, long End)> open, List<(long Start, long End)> closed)
    {
        if (closed.Count == 0)
        {
            return open;
        }

        var left = new List<(long Start, long End)>(open.Count + closed.Count);
        int next = 0;
        foreach ((long start, long end) in open)
        {
            long at = start;
            while (next < closed.Count && closed[next].End <= at)
            {
                next++;
            }

            for (int cut = next; cut < closed.Count && closed[cut].Start < end; cut++)
            {
                if (closed[cut].Start > at)
                {
                    left.Add((at, closed[cut].Start));
                }

                at = closed[cut].End;
            }

            if (at < end)
            {
                left.Add((at, end));
            }
        }

        return left;
    }
}
