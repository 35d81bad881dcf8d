using NodaTime;

namespace Csat.Sla;

/// <summary>Holiday data that comes with this package.</summary>
public static class HolidayCalendars
{
    /// <summary>China's statutory holidays and make-up workdays (调休), 2007 to 2026.</summary>
    /// <remarks>
    /// <para>
    /// Source: the State Council's yearly notices on public holidays, with their amendments. A notice also speaks of the last days
    /// of the year before (2022-12-31 stands in the notice for 2023). So 28 to 31 December of the last year are
    /// <see cref="HolidayCalendar.ProvisionalFrom">provisional</see> until the next notice is known.
    /// </para>
    /// <para>
    /// The next year needs no new release: <c>HolidayCalendars.China.With(HolidayCalendar.ParseHolidayCn(json))</c>.
    /// </para>
    /// </remarks>
    public static HolidayCalendar China { get; } = new(
        HolidayCnReader.CalendarId,
        FormattableString.Invariant($"{ChinaNotices.LastYear}"),
        new LocalDate(ChinaNotices.FirstYear, 1, 1),
        new LocalDate(ChinaNotices.LastYear, 12, 31),
        ChinaNotices.Days,
        [],
        HolidayCnReader.ProvisionalFrom(ChinaNotices.LastYear));
}
