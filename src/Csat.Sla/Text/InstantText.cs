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
        if (!HasLocalTime(instant))
        {
            return DateAndTime.Format(instant.InUtc().LocalDateTime) + "Z";
        }

        ZonedDateTime zoned = instant.InZone(zone);
        return DateAndTime.Format(zoned.LocalDateTime) + OffsetIfTwice(zoned);
    }

    /// <summary>Both ends, the date of the second one only where it differs.</summary>
    public static string Of(Instant from, Instant until, DateTimeZone zone)
    {
        if (!HasLocalTime(from) || !HasLocalTime(until))
        {
            return Of(from, zone) + "–" + Of(until, zone);
        }

        ZonedDateTime end = until.InZone(zone);
        bool sameDate = from.InZone(zone).Date == end.Date;
        return Of(from, zone) + "–" + (sameDate ? TimeOnly.Format(end.LocalDateTime) + OffsetIfTwice(end) : Of(until, zone));
    }

    /// <summary>On the first and the last day of all time a zone may have no local time; such instants are shown in UTC.</summary>
    private static bool HasLocalTime(Instant instant) =>
        instant - Instant.MinValue >= Duration.FromDays(1) && Instant.MaxValue - instant >= Duration.FromDays(1);

    private static string OffsetIfTwice(ZonedDateTime zoned)
    {
        ZoneLocalMapping mapping = zoned.Zone.MapLocal(zoned.LocalDateTime);
        return mapping.Count < 2 ? string.Empty : " (" + zoned.Offset.ToString("g", CultureInfo.InvariantCulture) + ")";
    }
}
