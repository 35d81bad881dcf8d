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

    /// <summary>Physical time, open or closed.</summary>
    public static SlaBasis Physical => default;

    public static SlaBasis Of(SlaLimit limit, BusinessCalendar calendar, DeadlineRounding rounding) =>
        limit.CountsOpenTime ? new SlaBasis(calendar, rounding) : Physical;

    /// <summary>Whether the calendar has data for an instant; physical time always has.</summary>
    public bool Covers(long at) => _calendar is null || _calendar.Covers(at);

    /// <summary>What counts between two instants, negative backwards; nothing where the data don't reach.</summary>
    public long? Between(long from, long until) =>
        _calendar is null || from == until ? until - from
        : _calendar.Covers(from) && _calendar.Covers(until) ? _calendar.OpenBefore(until) - _calendar.OpenBefore(from)
        : null;

    /// <summary>What counts between two instants, pauses left out.</summary>
    public long? Between(long from, long until, ReadOnlySpan<long> pausedFrom, ReadOnlySpan<long> pausedUntil)
    {
        if (until < from)
        {
            return Between(from, until);
        }

        long? sum = 0;
        long cursor = from;
        for (int i = 0; i < pausedFrom.Length && pausedFrom[i] < until; i++)
        {
            if (pausedUntil[i] > cursor)
            {
                sum += Between(cursor, Math.Max(cursor, pausedFrom[i]));
                cursor = Math.Min(pausedUntil[i], until);
            }
        }

        return sum + Between(cursor, until);
    }

    /// <summary>The instant at which so much has counted: for a length of zero, the instant itself.</summary>
    public bool TryAdd(long from, long length, out long until)
    {
        until = from;
        if (length == 0)
        {
            return true;
        }

        if (_calendar is not null)
        {
            return _calendar.TryAdd(from, length, _rounding, out until);
        }

        bool fits = length <= EndOfTime - from;
        until = fits ? from + length : 0;
        return fits;
    }

    /// <summary>The instant at which so much was still to count: an exact landing on an opening stays there.</summary>
    public bool TrySubtract(long until, long length, out long from)
    {
        from = until - length;
        return _calendar is null || length == 0 || _calendar.TrySubtract(until, length, DeadlineRounding.Close, out from);
    }
}
