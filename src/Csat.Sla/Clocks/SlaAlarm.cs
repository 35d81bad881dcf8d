using NodaTime;

namespace Csat.Sla;

/// <summary>Finds when escalations go off, in ticks, walking the target's own time: open time, pauses left out.</summary>
internal readonly struct SlaAlarm(SlaFacts facts, SlaReading reading)
{
    /// <summary>When an escalation goes off; none while it can't be told.</summary>
    public long? At(SlaEscalation escalation)
    {
        if (facts.Start is null || !facts.Limit.HasDeadline)
        {
            return null;
        }

        SlaBasis basis = escalation.ByTheWallClock ? SlaBasis.Physical : facts.Basis;
        long time = Ticks(escalation.Time);
        if ((reading.Due ?? reading.DueIfResumedNow) is not { } due)
        {
            return escalation is { Point: EscalationPoint.AtPercent, ByTheWallClock: false } && facts.Limit.Length is { } length
                ? Forth(basis, facts.LimitFrom, Percent(Ticks(length), escalation), false)
                : null;
        }

        return escalation.Point switch
        {
            EscalationPoint.BeforeDue => Back(basis, due, time, escalation.ByTheWallClock),
            EscalationPoint.AtDue => reading.Due,
            EscalationPoint.AfterDue => reading.Due is { } known ? Forth(basis, known, time, escalation.ByTheWallClock) : null,
            _ => Share(basis, due, escalation),
        };
    }

    /// <summary>So much before the deadline; the start when that would be before it; unknown when a pause that lasts is still to move it.</summary>
    private long? Back(SlaBasis basis, long due, long time, bool wall)
    {
        if (wall)
        {
            return reading.Due is null ? null : Math.Max(due - time, facts.LimitFrom);
        }

        long at = BackThroughPauses(basis, due, time);
        return reading.Due is null && at >= PausedSince() ? null : at;
    }

    private long BackThroughPauses(SlaBasis basis, long due, long time)
    {
        long cursor = due;
        long found;
        for (int i = facts.Uncounted.From.Length - 1; i >= 0; i--)
        {
            long until = Math.Min(facts.Uncounted.Until[i], facts.End);
            if (facts.Uncounted.From[i] >= Math.Min(due, facts.End) || until <= facts.LimitFrom)
            {
                continue;
            }

            if (until < cursor)
            {
                if (basis.TrySubtract(cursor, time, out found) && found >= until)
                {
                    return found;
                }

                time -= basis.Between(until, cursor) ?? 0;
            }

            cursor = Math.Min(cursor, facts.Uncounted.From[i]);
        }

        return basis.TrySubtract(cursor, time, out found) ? Math.Max(found, facts.LimitFrom) : facts.LimitFrom;
    }

    /// <summary>So much after an instant; pauses that begin before that move it.</summary>
    private long? Forth(SlaBasis basis, long from, long time, bool wall)
    {
        if (!basis.TryAdd(from, time, out long at))
        {
            return null;
        }

        for (int i = 0; !wall && i < facts.Uncounted.From.Length; i++)
        {
            long start = Math.Max(facts.Uncounted.From[i], from);
            long until = facts.Uncounted.Until[i];
            if (until <= from)
            {
                continue;
            }

            if (start >= at || start >= facts.End)
            {
                break;
            }

            if (until > facts.End && facts.Stop == SlaKernel.Never)
            {
                return null; // it lasts
            }

            if (basis.Between(start, Math.Min(until, facts.End)) is not { } length || !basis.TryAdd(at, length, out at))
            {
                return null;
            }
        }

        return at;
    }

    private long? Share(SlaBasis basis, long due, SlaEscalation escalation)
    {
        bool wall = escalation.ByTheWallClock;
        long? whole = wall ? due - facts.LimitFrom
            : facts.Limit.Length is { } length ? Ticks(length)
            : Counted(basis, facts.LimitFrom, due);
        if (whole is not { } all || (wall && reading.Due is null))
        {
            return null;
        }

        long time = Percent(all, escalation);
        return time <= all ? Back(basis, due, all - time, wall) : reading.Due is { } known ? Forth(basis, known, time - all, wall) : null;
    }

    private static long Percent(long whole, SlaEscalation escalation) =>
        (long)Math.Min(whole * escalation.Percent / 100, Longest.BclCompatibleTicks);

    private long? Counted(SlaBasis basis, long from, long until) =>
        basis.Between(from, until, facts.Uncounted.From, facts.Uncounted.Until);

    private long PausedSince()
    {
        ReadOnlySpan<long> until = facts.Uncounted.Until;
        for (int i = 0; i < until.Length; i++)
        {
            if (until[i] > facts.End)
            {
                return facts.Uncounted.From[i];
            }
        }

        return facts.End;
    }

    private static long Ticks(Duration time) => time > Longest ? Longest.BclCompatibleTicks : time.BclCompatibleTicks;

    private static Duration Longest { get; } = Duration.FromTicks(long.MaxValue / 4);
}
