using NodaTime;

namespace Csat.Sla;

/// <summary>Calendars that services use, ready to count.</summary>
public static class BusinessCalendars
{
    /// <summary>Open all the time: 24 hours, seven days, in UTC, without an end of coverage. Open time is physical time.</summary>
    /// <remarks>Rule SLA-19, source: China Mobile, customer-satisfying service: objectives, process management, service effectiveness.</remarks>
    public static BusinessCalendar AroundTheClock { get; } = AlwaysOpen("around-the-clock", "1", DateTimeZone.Utc);

    /// <summary>Open all the time like <see cref="AroundTheClock"/>, with the days and hours of a zone: for limits such as «the same day», which end by local time.</summary>
    /// <param name="zoneId">The zone's IANA id, such as <c>Asia/Shanghai</c>.</param>
    /// <returns>The calendar; its id is <c>around-the-clock:</c> and the zone's id.</returns>
    /// <exception cref="ArgumentException">The IANA database has no such zone.</exception>
    public static BusinessCalendar AroundTheClockIn(string zoneId) =>
        AlwaysOpen("around-the-clock:" + zoneId, "1", BusinessCalendarBuilder.ZoneOf(zoneId));

    /// <summary>China's workdays, all day: Monday to Friday 00:00-24:00 in Asia/Shanghai, without public holidays, with make-up workdays, 2007 to 2026.</summary>
    /// <remarks>
    /// The start for an office: <c>BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"))</c>. The data
    /// are those of <see cref="HolidayCalendars.China"/>, provisional from 2026-12-28; the next year's notice joins with
    /// <see cref="BusinessCalendar.With(HolidayCalendar)"/>.
    /// </remarks>
    public static BusinessCalendar China => ChinaCompiled.Calendar;

    /// <summary>A calendar of the same week over and over, without holidays, for the dates that <see cref="BusinessCalendarBuilder"/> covers by default.</summary>
    /// <param name="id">The calendar's name, which verdicts and errors give.</param>
    /// <param name="zoneId">The zone's IANA id, such as <c>Asia/Shanghai</c>.</param>
    /// <param name="hours">The hours, such as <c>WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00")</c>.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The id is empty, or the IANA database has no such zone.</exception>
    public static BusinessCalendar Weekly(string id, string zoneId, WeeklyHours hours) =>
        new BusinessCalendarBuilder(id, zoneId).Weekly(hours).Build();

    internal static BusinessCalendar AlwaysOpen(string id, string version, DateTimeZone zone) =>
        CalendarCompiler.Compile(new AlwaysOpenDefinition { Id = id, Version = version, Zone = zone });

    /// <summary>Compiled when it is asked for first.</summary>
    private static class ChinaCompiled
    {
        public static BusinessCalendar Calendar { get; } = new BusinessCalendarBuilder(HolidayCalendars.China.Id, "Asia/Shanghai")
            .Version(HolidayCalendars.China.Version)
            .Weekly(WeeklyHours.MondayToFriday("00:00-24:00"))
            .Holidays(HolidayCalendars.China)
            .Build();
    }
}
