using NodaTime;

namespace Csat.Sla;

/// <summary>Deadlines by the local calendar: a time in a gap becomes the gap's end, one that occurs twice the later, because a deadline is an end.</summary>
internal static class LocalDeadline
{
    /// <summary>Far enough from the ends of time for the longest limit by the local calendar.</summary>
    private static readonly Instant Earliest = Instant.FromUtc(-9900, 1, 1, 0, 0);

    private static readonly Instant Latest = Instant.FromUtc(9800, 1, 1, 0, 0);

    /// <summary>The longest limits that are accepted: a hundred years.</summary>
    public const int MostDays = 36_525;

    public const int MostMonths = 1_200;

    /// <summary>The local date and time of a start, unless it is next to the end of time.</summary>
    public static bool TryLocal(long start, DateTimeZone zone, out LocalDateTime local)
    {
        Instant at = Instant.FromUnixTimeTicks(start);
        bool usual = at >= Earliest && at <= Latest;
        local = usual ? at.InZone(zone).LocalDateTime : default;
        return usual;
    }

    /// <summary>24:00 of a date, in ticks.</summary>
    public static long EndOf(LocalDate date, DateTimeZone zone) => At(date.PlusDays(1).AtMidnight(), zone);

    /// <summary>A local date and time, in ticks.</summary>
    public static long At(LocalDateTime local, DateTimeZone zone) => zone.Close(local).ToUnixTimeTicks();
}
