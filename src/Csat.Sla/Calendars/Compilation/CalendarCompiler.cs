using NodaTime;

namespace Csat.Sla;

/// <summary>Turns definitions into open stretches of time in UTC.</summary>
internal static class CalendarCompiler
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static BusinessCalendar Compile(BuiltDefinition definition)
    {
        DateTimeZone zone = definition.Zone;
        Instant from = zone.StartOf(definition.First);
        Instant until = zone.StartOf(definition.Last.PlusDays(1));
        OpenStretches open = Shifts(definition, from.ToUnixTimeTicks(), until.ToUnixTimeTicks());
        Instant? provisional = definition.ProvisionalFrom is { } first ? zone.StartOf(first) : null;
        return new BusinessCalendar(definition, from, until, provisional, open.Without(Closures(definition)));
    }

    public static BusinessCalendar Compile(AlwaysOpenDefinition definition)
    {
        var open = new OpenStretches(Instant.MinValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks(), 1);
        open.Add(long.MinValue, long.MaxValue);
        return new BusinessCalendar(definition, Instant.MinValue, Instant.MaxValue, null, open);
    }

    /// <summary>Sweeps over both; the covered times have some in common.</summary>
    public static BusinessCalendar Compile(CombinedDefinition definition)
    {
        (BusinessCalendar left, BusinessCalendar right) = (definition.Left, definition.Right);
        Instant from = Instant.Max(left.CoveredFrom, right.CoveredFrom);
        Instant until = Instant.Min(left.CoveredUntil, right.CoveredUntil);
        Instant? provisional = Earlier(left.ProvisionalFrom, right.ProvisionalFrom);
        var open = new OpenStretches(from.ToUnixTimeTicks(), until.ToUnixTimeTicks(), left.Count + right.Count);
        int l = 0;
        int r = 0;
        for (long at = long.MinValue; at < long.MaxValue;)
        {
            long next = Math.Min(left.Edge(l), right.Edge(r));
            if (CombinedDefinition.IsOpen(definition.Operator, l % 2 == 1, r % 2 == 1))
            {
                open.Add(at, next);
            }

            l += left.Edge(l) == next ? 1 : 0;
            r += right.Edge(r) == next ? 1 : 0;
            at = next;
        }

        return new BusinessCalendar(definition, from, until, provisional < until ? Instant.Max(provisional.Value, from) : null, open);
    }

    private static Instant? Earlier(Instant? x, Instant? y) => x is { } a && y is { } b ? Instant.Min(a, b) : x ?? y;

    private static OpenStretches Shifts(BuiltDefinition definition, long from, long until)
    {
        int firstDay = Period.DaysBetween(Epoch, definition.First) - 1;
        int lastDay = Period.DaysBetween(Epoch, definition.Last);
        (long Start, long End)[][] week = [.. Enumerable.Range(1, 7).Select(day => InTicks(definition.Weekly[(IsoDayOfWeek)day]))];
        var open = new OpenStretches(from, until, (int)Math.Min(1L << 20, (lastDay - firstDay) * (long)week.Sum(day => day.Length) / 7));
        var zone = new ZoneCursor(definition.Zone);
        int next = 0;
        for (int day = firstDay; day <= lastDay; day++)
        {
            (long Start, long End)[] shifts = week[(((day + 3) % 7) + 7) % 7]; // 1970 began on a Thursday
            for (; next < definition.Dates.Count && Period.DaysBetween(Epoch, definition.Dates[next].Date) is int date && date <= day; next++)
            {
                shifts = date < day ? shifts : definition.Dates[next].Shifts is { } own ? InTicks(own) : week[0];
            }

            long midnight = day * TimeSpan.TicksPerDay;
            foreach ((long start, long end) in shifts)
            {
                open.Add(zone.Opening(midnight + start), zone.Close(midnight + end));
            }
        }

        return open;
    }

    private static OpenStretches Closures(BuiltDefinition definition)
    {
        var closures = new OpenStretches(long.MinValue, long.MaxValue, definition.Closures.Count);
        foreach (ClosureEntry closure in definition.Closures)
        {
            closures.Add(closure.From.ToUnixTimeTicks(), closure.Until.ToUnixTimeTicks());
        }

        return closures;
    }

    private static (long Start, long End)[] InTicks(IReadOnlyList<Shift> shifts) => [.. shifts.Select(shift => (
        shift.Start.TickOfDay, shift.End.TickOfDay + (shift.End <= shift.Start ? TimeSpan.TicksPerDay : 0)))];
}
