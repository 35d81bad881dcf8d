using NodaTime;

namespace Csat.Sla;

/// <summary>The time that a limit counts, in ticks: open time of a calendar, or physical time.</summary>
internal readonly struct SlaBasis
{
    private static readonly long EndOfTime = Instant.MaxValue.ToUnixTimeTicks();

    private readonly BusinessCalendar? _calendar;
    private readonly DeadlineRounding _rounding;

    private SlaBasis(BusinessCalendar? calendar, DeadlineRounding rounding)
    {
        _calendar = calendar;
        _rounding = rounding;
    }

    public static SlaBasis Of(SlaLimit limit, BusinessCalendar calendar, DeadlineRounding rounding) =>
        limit.CountsOpenTime ? new SlaBasis(calendar, rounding) : default;

    /// <summary>Whether the calendar has data for an instant; physical time always has.</summary>
    public bool Covers(long at) => _calendar is null || (at >= _calendar.CoveredFrom.ToUnixTimeTicks() && at <= _calendar.CoveredUntil.ToUnixTimeTicks());

    /// <summary>What counts between two instants, negative backwards; nothing where the data don't reach.</summary>
    public long? Between(long from, long until) =>
        _calendar is null || from == until ? until - from
        : Covers(from) && Covers(until) ? _calendar.Elapsed(At(from), At(until)).BclCompatibleTicks
        : null;

    /// <summary>The instant at which so much has counted: for a length of zero, the instant itself.</summary>
    public bool TryAdd(long from, long length, out long until)
    {
        until = from;
        if (length == 0)
        {
            return true;
        }

        if (_calendar is null)
        {
            until = from + length;
            return length <= EndOfTime - from;
        }

        bool found = _calendar.TryAdd(At(from), Duration.FromTicks(length), out Instant answer, _rounding);
        until = answer.ToUnixTimeTicks();
        return found;
    }

    /// <summary>The instant at which so much was still to count: an exact landing on an opening stays there.</summary>
    public bool TrySubtract(long until, long length, out long from)
    {
        from = until - length;
        if (_calendar is null || length == 0)
        {
            return true;
        }

        bool found = _calendar.TrySubtract(At(until), Duration.FromTicks(length), out Instant answer);
        from = answer.ToUnixTimeTicks();
        return found;
    }

    private static Instant At(long ticks) => Instant.FromUnixTimeTicks(ticks);
}
