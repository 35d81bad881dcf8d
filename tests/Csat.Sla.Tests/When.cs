using NodaTime;
using NodaTime.Text;

namespace Csat.Sla.Tests;

/// <summary>Instants and dates as short texts.</summary>
internal static class When
{
    /// <summary>An instant: <c>2026-01-05T10:00:00Z</c>, or with a space, without seconds, without the Z, which mean the same.</summary>
    public static Instant Utc(string text)
    {
        string iso = text.Replace(' ', 'T').TrimEnd('Z');
        return InstantPattern.ExtendedIso.Parse((iso.Length == 16 ? iso + ":00" : iso) + "Z").Value;
    }

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The local time in a zone, in its winter offset where it occurs twice.</summary>
    public static Instant In(string zone, string local) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value
            .InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    public static Duration Hours(double hours) => Duration.FromHours(hours);
}
