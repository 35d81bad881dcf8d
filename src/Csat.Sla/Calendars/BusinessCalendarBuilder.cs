using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Collects what a business calendar is made of, and compiles it.</summary>
/// <remarks>
/// <para>
/// What decides about a date, strongest first: closure, override, make-up workday, holiday, weekly hours. An override replaces
/// the date's shifts; a closure cuts a stretch of instants out of whatever is open. Shifts of neighbouring dates that overlap,
/// such as a night shift and an override, are open once.
/// </para>
/// <para>
/// The covered dates are 2000-01-01 to 2049-12-31 unless <see cref="Covering"/> says otherwise. A night shift into the first
/// covered date comes from the day before it, by the same rules; one out of the last is cut at midnight. Dates of other calendar
/// systems are taken as the same day in the ISO calendar.
/// </para>
/// <para>Not thread-safe; the calendars that it builds are.</para>
/// </remarks>
public sealed partial class BusinessCalendarBuilder
{
    private readonly string _id;
    private readonly DateTimeZone _zone;
    private readonly List<Finding> _findings = [];
    private string _version = "1";
    private WeeklyHours _weekly = WeeklyHours.Closed;

    /// <summary>Starts a calendar that is closed all week.</summary>
    /// <param name="id">The calendar's name, which verdicts and errors give.</param>
    /// <param name="zone">The zone whose local time the hours are in.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public BusinessCalendarBuilder(string id, DateTimeZone zone)
    {
        _id = CheckedId(id);
        _zone = Throw.IfNull(zone);
    }

    /// <summary>Starts a calendar that is closed all week.</summary>
    /// <param name="id">The calendar's name, which verdicts and errors give.</param>
    /// <param name="zoneId">The zone's IANA id, such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">The id is empty, or the IANA database has no such zone.</exception>
    public BusinessCalendarBuilder(string id, string zoneId)
        : this(id, ZoneOf(zoneId))
    {
    }

    /// <summary>Says which version of the calendar this is; a saved clock gives it.</summary>
    /// <param name="version">The version, such as <c>2026-11</c>; <c>1</c> unless said.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The version is empty.</exception>
    public BusinessCalendarBuilder Version(string version)
    {
        if (string.IsNullOrWhiteSpace(Throw.IfNull(version)))
        {
            Throw.Argument("A calendar's version is empty; legal: a text such as '1' or '2026-11'.", nameof(version));
        }

        _version = version;
        return this;
    }

    /// <summary>Sets the hours of an ordinary week.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Weekly(WeeklyHours hours)
    {
        _weekly = Throw.IfNull(hours);
        return this;
    }

    /// <summary>An id that says something, or an exception.</summary>
    internal static string CheckedId(string id)
    {
        if (string.IsNullOrWhiteSpace(Throw.IfNull(id)))
        {
            Throw.Argument("A calendar's id is empty; legal: a text such as 'office'.", nameof(id));
        }

        return id;
    }

    /// <summary>The zone of an IANA id, or an exception.</summary>
    internal static DateTimeZone ZoneOf(string zoneId)
    {
        DateTimeZone? zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Throw.IfNull(zoneId));
        if (zone is null)
        {
            Throw.Argument($"'{zoneId}' is no time zone; legal: an IANA id such as Asia/Shanghai or Etc/UTC.", nameof(zoneId));
        }

        return zone!;
    }

    private static LocalDate IsoDate(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}
