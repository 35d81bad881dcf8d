namespace Csat.Sla;

/// <summary>The one place where a promise is judged: all clocks and batches go through it. Ticks in, ticks out, nothing allocated.</summary>
internal static class SlaKernel
{
    /// <summary>A stop that hasn't happened, a pause that hasn't ended.</summary>
    public const long Never = long.MaxValue;

    /// <summary>Judges one promise.</summary>
    /// <remarks>
    /// The raw deadline follows from the start. Each pause that begins before the deadline as extended so far extends it by the
    /// pause's own length, counted like the limit: <c>due = basis.Add(due, basis.Between(from, until))</c>. What begins at or
    /// after the deadline comes too late to save it.
    /// </remarks>
    /// <param name="limit">How long it may take.</param>
    /// <param name="calendar">The calendar whose open time or zone the limit uses.</param>
    /// <param name="rounding">Where a deadline goes that lands on a close.</param>
    /// <param name="start">When the limit starts to count.</param>
    /// <param name="stop">When it was done, not after <paramref name="now"/>; <see cref="Never"/> while it isn't.</param>
    /// <param name="pausedFrom">When pauses begin: sorted, disjoint, not touching, none empty.</param>
    /// <param name="pausedUntil">When they end; <see cref="Never"/> for one that lasts.</param>
    /// <param name="now">The instant at which it is judged.</param>
    /// <returns>The reading.</returns>
    public static SlaReading Judge(
        SlaLimit limit, BusinessCalendar calendar, DeadlineRounding rounding,
        long start, long stop, ReadOnlySpan<long> pausedFrom, ReadOnlySpan<long> pausedUntil, long now)
    {
        SlaBasis basis = SlaBasis.Of(limit, calendar, rounding);
        bool open = stop == Never;
        long end = open ? Math.Max(start, now) : stop;
        if (end < start)
        {
            return Contradiction(limit, calendar, rounding, basis, start, stop);
        }

        bool started = basis.Covers(start);
        bool hasDue = limit.TryDue(start, calendar, rounding, out long due) && started;
        bool paused = false;
        for (int i = 0; i < pausedFrom.Length; i++)
        {
            long from = Math.Max(pausedFrom[i], start);
            long until = Math.Min(pausedUntil[i], end);
            if (from > end || (from == end && !open) || (hasDue && from >= due))
            {
                break; // it begins after what is judged, or too late to save it
            }

            paused = open && pausedUntil[i] > end;
            if (hasDue && until > from)
            {
                hasDue = basis.Between(from, until) is { } length && basis.TryAdd(due, length, out due);
            }
        }

        paused &= started && limit.HasDeadline;
        return new SlaReading
        {
            Status = !limit.HasDeadline ? SlaStatus.NoDeadline
                : !started ? SlaStatus.NotCovered
                : paused ? SlaStatus.Paused
                : hasDue ? (end > due ? SlaStatus.Breached : open ? SlaStatus.Running : SlaStatus.Met)
                : !basis.Covers(end) ? SlaStatus.NotCovered
                : open ? SlaStatus.Running : SlaStatus.Met,
            Due = hasDue && !paused ? due : null,
            DueIfResumedNow = hasDue && paused ? due : null,
            Elapsed = basis.Between(start, end, pausedFrom, pausedUntil),
        };
    }

    /// <summary>Done before the start: the time stamps contradict each other, and what is done is done.</summary>
    private static SlaReading Contradiction(
        SlaLimit limit, BusinessCalendar calendar, DeadlineRounding rounding, SlaBasis basis, long start, long stop)
    {
        bool hasDue = limit.TryDue(start, calendar, rounding, out long due) && basis.Covers(start);
        return new SlaReading
        {
            Status = limit.HasDeadline ? SlaStatus.Met : SlaStatus.NoDeadline,
            Due = hasDue ? due : null,
            Elapsed = basis.Between(start, stop),
        };
    }
}
