using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>Times as they stand in this package's JSON.</summary>
internal static class SlaText
{
    public static bool TryParseDate(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);

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

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
