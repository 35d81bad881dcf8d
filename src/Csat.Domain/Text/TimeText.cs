using NodaTime;
using NodaTime.Text;

namespace Csat.Domain;

/// <summary>Times as they stand in this package's JSON and messages.</summary>
internal static class TimeText
{
    public static bool TryParseInstant(string text, out Instant instant)
    {
        instant = default;
        if (!OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime given))
        {
            return false;
        }

        try
        {
            instant = given.ToInstant();
            return true;
        }
        catch (OverflowException)
        {
            return false; // its offset takes it past the ends of time
        }
    }

    public static bool TryParseDuration(string text, out Duration duration) => DurationPattern.JsonRoundtrip.Parse(text).TryGetValue(default, out duration);

    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Of(Duration duration) => DurationPattern.JsonRoundtrip.Format(duration);

    /// <summary>An instant on a reader's clock, to the second, with decimals where it has any.</summary>
    public static string Of(Instant instant, DateTimeZone zone)
    {
        // On the first and the last day of all time a zone may have no local time.
        bool hasLocalTime = zone != DateTimeZone.Utc && instant - Instant.MinValue >= Duration.FromDays(1) && Instant.MaxValue - instant >= Duration.FromDays(1);
        return hasLocalTime ? OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss;FFFFFFFFF").Format(instant.InZone(zone).ToOffsetDateTime()) : Of(instant);
    }
}
