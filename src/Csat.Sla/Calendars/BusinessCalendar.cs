using System.Diagnostics;
using NodaTime;

namespace Csat.Sla;

/// <summary>When a service works: open and closed time on the line of instants. Made by <see cref="BusinessCalendarBuilder"/>.</summary>
/// <remarks>
/// <para>
/// Compiled when built into sorted, disjoint open pieces in UTC; no time zone is entered afterwards. Pieces are half-open: open
/// at the opening, closed at the close. Contiguous shifts are one piece. Instants and durations count in ticks of 100 ns;
/// anything finer is dropped, towards the past and towards zero.
/// </para>
/// <para>
/// On a day with a clock change time is physical. An opening in the skipped hour opens at its end, a close likewise; in the
/// repeated hour an opening is the earlier, a close the later of the two.
/// </para>
/// <para>Outside <see cref="CoveredFrom"/> … <see cref="CoveredUntil"/> nothing is known, and asking throws. Immutable and thread-safe.</para>
/// </remarks>
[DebuggerDisplay("{Id} ({Zone.Id})")]
public sealed partial class BusinessCalendar
{
    /// <summary>Trusts its caller: the stretches lie inside the covered time.</summary>
    internal BusinessCalendar(CalendarDefinition definition, Instant from, Instant until, Instant? provisionalFrom, OpenStretches open)
    {
        Definition = definition;
        CoveredFrom = from;
        CoveredUntil = until;
        ProvisionalFrom = provisionalFrom;
        _from = from.ToUnixTimeTicks();
        _span = until.ToUnixTimeTicks() - _from;
        _pieces = Compiled(open, _from, out _total);
        _byTime = new BucketIndex(Count + 1, piece => _pieces[piece].Start, _span);
        _byOpenTime = new BucketIndex(Count + 1, piece => _pieces[piece].Before, _total);
    }

    /// <summary>The calendar's name.</summary>
    public string Id => Definition.Id;

    /// <summary>Which version of the calendar it is: <c>1</c> unless the builder said otherwise.</summary>
    public string Version => Definition.Version;

    /// <summary>The zone whose local time the hours are in; in a combined calendar the left one's.</summary>
    public DateTimeZone Zone => Definition.Zone;

    /// <summary>From when on the calendar has data.</summary>
    public Instant CoveredFrom { get; }

    /// <summary>Until when the calendar has data, exclusive.</summary>
    public Instant CoveredUntil { get; }

    /// <summary>
    /// From when on, until <see cref="CoveredUntil"/>, the data are provisional: what is known so far, until the next notice of
    /// holidays; <see langword="null"/> when none are.
    /// </summary>
    public Instant? ProvisionalFrom { get; }

    /// <summary>Whether the calendar has any open time at all.</summary>
    public bool EverOpens => _total > 0;

    /// <summary>What it was compiled from.</summary>
    internal CalendarDefinition Definition { get; }

    /// <summary>Open all the time: open time is physical time.</summary>
    internal bool NeverCloses => _total == _span;

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    private long Covered(Instant at)
    {
        long ticks = at.ToUnixTimeTicks();
        return Covers(ticks) ? ticks : throw new CalendarCoverageException(this, at, InstantText.Of(at, Zone));
    }

    private InvalidOperationException Unanswered(Instant from, bool forward, string question)
    {
        if (!Covers(from.ToUnixTimeTicks()))
        {
            return new CalendarCoverageException(this, from, InstantText.Of(from, Zone));
        }

        return EverOpens
            ? new CalendarCoverageException(this, null, $"time {(forward ? "after" : "before")} that, for {question} from {InstantText.Of(from, Zone)}")
            : new InvalidOperationException($"Calendar '{Id}' never opens, so {question} from {InstantText.Of(from, Zone)} has no answer.");
    }
}
