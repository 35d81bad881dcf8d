using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Csat.Sla;

/// <summary>An instant in a zone, to the second, with as many decimals as it has; with its offset where the local time occurs twice.</summary>
internal static class InstantText
{
    private static readonly LocalDateTimePattern DateAndTime =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss.FFFFFFFFF");

    private static readonly LocalDateTimePattern TimeOnly =
        LocalDateTimePattern.CreateWithInvariantCulture("HH':'mm':'ss.FFFFFFFFF");

    public static string Of(Instant instant, DateTimeZone zone)
    {
        ZonedDateTime zoned = instant.InZone(zone);
        return DateAndTime.Format(zoned.LocalDateTime) + OffsetIfTwice(zoned);
    }

    /// <summary>Both ends, the date of the second one only where it differs.</summary>
    public static string Of(Instant from, Instant until, DateTimeZone zone)
    {
        ZonedDateTime end = until.InZone(zone);
        bool sameDate = from.InZone(zone).Date == end.Date;
        return Of(from, zone) + "–" + (sameDate ? TimeOnly.Format(end.LocalDateTime) + OffsetIfTwice(end) : Of(until, zone));
    }

    private static string OffsetIfTwice(ZonedDateTime zoned)
    {
        ZoneLocalMapping mapping = zoned.Zone.MapLocal(zoned.LocalDateTime);
        return mapping.Count < 2 ? string.Empty : " (" + zoned.Offset.ToString("g", CultureInfo.InvariantCulture) + ")";
    }
}
