using NodaTime;

namespace Csat.Sla;

/// <summary>Turns shifts of dates into open pieces in UTC.</summary>
internal static class CalendarCompiler
{
    public static BusinessCalendar Compile(BuiltDefinition definition)
    {
        DateTimeZone zone = definition.Zone;
        Instant from = zone.StartOf(definition.First);
        Instant until = zone.StartOf(definition.Last.PlusDays(1));
        var pieces = new List<(long Start, long End)>();
        for (LocalDate date = definition.First.PlusDays(-1); date <= definition.Last; date = date.PlusDays(1))
        {
            foreach (Shift shift in definition.ShiftsOn(date, definition.EntryOn(date)))
            {
                Instant start = Instant.Max(from, zone.Opening(shift.StartOn(date)));
                Instant end = Instant.Min(until, zone.Close(shift.EndOn(date)));
                if (start < end)
                {
                    pieces.Add((start.ToUnixTimeTicks(), end.ToUnixTimeTicks()));
                }
            }
        }

        List<(long Start, long End)> open = Merged(pieces);
        List<(long Start, long End)> closed = Merged([.. definition.Closures.Select(cut => (cut.From.ToUnixTimeTicks(), cut.Until.ToUnixTimeTicks()))]);
        open = Cut(open, closed);
        Instant? provisional = definition.ProvisionalFrom is { } first ? zone.StartOf(first) : null;
        return new BusinessCalendar(definition, from, until, provisional, [.. open.Select(piece => piece.Start)], [.. open.Select(piece => piece.End)]);
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
