using NodaTime;
using NodaTime.TimeZones;

namespace Csat.Sla;

/// <summary>Where local times lie on the line of instants: the conventions for skipped and repeated hours.</summary>
internal static class ZoneTime
{
    /// <summary>The first instant of a date; that of the next one where the zone skipped the date.</summary>
    public static Instant StartOf(this DateTimeZone zone, LocalDate date) => zone.Opening(date.AtMidnight());

    /// <summary>In a gap its end, in a repeated hour the earlier.</summary>
    public static Instant Opening(this DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }

    /// <summary>In a gap its end, in a repeated hour the later.</summary>
    public static Instant Close(this DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.Last().ToInstant();
    }
}
