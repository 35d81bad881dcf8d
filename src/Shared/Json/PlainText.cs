using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Csat.Json;

/// <summary>Numbers and times as files and messages show them.</summary>
internal static class PlainText
{
    public static string Of(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Of(Duration duration) => DurationPattern.JsonRoundtrip.Format(duration);

    /// <summary>An instant on a reader's clock, to the second, with decimals where it has any.</summary>
    public static string Of(Instant instant, DateTimeZone zone)
    {
        // On the first and the last day of all time a zone may have no local time.
        bool hasLocalTime = zone != DateTimeZone.Utc && instant - Instant.MinValue >= Duration.FromDays(1) && Instant.MaxValue - instant >= Duration.FromDays(1);
        return hasLocalTime ? OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss;FFFFFFFFF").Format(instant.InZone(zone).ToOffsetDateTime()) : Of(instant);
    }

    public static bool TryParseDate(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);

    public static bool TryParseMonth(string text, out YearMonth month) => YearMonthPattern.Iso.Parse(text).TryGetValue(default, out month);

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
}
