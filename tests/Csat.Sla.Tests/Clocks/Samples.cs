using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>An office in Shanghai.</summary>
internal static class Samples
{
    public static BusinessCalendar Office { get; } =
        BusinessCalendars.Weekly("office", "Asia/Shanghai", WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));

    public static Instant Local(string local) => When.In("Asia/Shanghai", local);
}
