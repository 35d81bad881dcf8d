using NodaTime;
using NodaTime.TimeZones;

namespace Csat.Sla;

/// <summary>
/// Local times to UTC in ticks, by the conventions of <see cref="ZoneTime"/>: for a walk forwards. It remembers the offset
/// that holds until about the next clock change, and asks the zone only near those.
/// </summary>
internal sealed class ZoneCursor(DateTimeZone zone)
{
    /// <summary>A local time so far from a clock change occurs once: offsets lie within 18 hours of UTC, so differ by 36 at most.</summary>
    private const long Margin = 36 * TimeSpan.TicksPerHour;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private long _from = long.MaxValue;
    private long _until = long.MinValue;
    private long _offset;

    public long Opening(long local) => local >= _from && local < _until ? local - _offset : Found(zone.Opening(DateAndTime(local)));

    public long Close(long local) => local >= _from && local < _until ? local - _offset : Found(zone.Close(DateAndTime(local)));

    private static LocalDateTime DateAndTime(long local)
    {
        long day = (local - (((local % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay)) / TimeSpan.TicksPerDay;
        return Epoch.PlusDays((int)day).At(LocalTime.FromTicksSinceMidnight(local - (day * TimeSpan.TicksPerDay)));
    }

    private long Found(Instant at)
    {
        ZoneInterval interval = zone.GetZoneInterval(at);
        _offset = interval.WallOffset.Ticks;
        _from = interval.HasStart ? interval.Start.ToUnixTimeTicks() + _offset + Margin : long.MinValue;
        _until = interval.HasEnd ? interval.End.ToUnixTimeTicks() + _offset - Margin : long.MaxValue;
        return at.ToUnixTimeTicks();
    }
}
