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
/// covered date comes from the day before it, by the same rules; one out of the last is cut at midnight.
/// </para>
/// <para>Not thread-safe; the calendars that it builds are.</para>
/// </remarks>
public sealed partial class BusinessCalendarBuilder
{
    private static readonly LocalDate DefaultFirst = new(2000, 1, 1);
    private static readonly LocalDate DefaultLast = new(2049, 12, 31);

    private readonly string _id;
    private readonly DateTimeZone _zone;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<LocalDate> _holidays = [];
    private readonly Dictionary<LocalDate, Shift[]> _overrides = [];
    private readonly Dictionary<LocalDate, Shift[]?> _workdays = [];
    private readonly List<(Instant From, Instant Until)> _closures = [];
    private WeeklyHours _weekly = WeeklyHours.Closed;
    private LocalDate _first = DefaultFirst;
    private LocalDate _last = DefaultLast;

    /// <summary>Starts a calendar that is closed all week.</summary>
    /// <param name="id">The calendar's name, which verdicts and errors give.</param>
    /// <param name="zone">The zone whose local time the hours are in.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public BusinessCalendarBuilder(string id, DateTimeZone zone)
    {
        if (string.IsNullOrWhiteSpace(Throw.IfNull(id)))
        {
            Throw.Argument("A calendar's id is empty; legal: a text such as 'office'.", nameof(id));
        }

        _id = id;
        _zone = Throw.IfNull(zone);
    }

    /// <summary>Starts a calendar that is closed all week.</summary>
    /// <param name="id">The calendar's name, which verdicts and errors give.</param>
    /// <param name="zoneId">The zone's IANA id, such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">The id is empty, or the IANA database has no such zone.</exception>
    public BusinessCalendarBuilder(string id, string zoneId)
        : this(id, Zone(zoneId))
    {
    }

    /// <summary>Sets the hours of an ordinary week.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Weekly(WeeklyHours hours)
    {
        _weekly = Throw.IfNull(hours);
        return this;
    }

    /// <summary>Closes a date, unless it is a make-up workday or has its own shifts.</summary>
    /// <param name="date">The date.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Holiday(LocalDate date)
    {
        if (!_holidays.Add(date))
        {
            Twice("holidays", date);
        }

        return this;
    }

    /// <summary>Closes dates like <see cref="Holiday"/>.</summary>
    /// <param name="dates">The dates.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Holidays(IEnumerable<LocalDate> dates)
    {
        foreach (LocalDate date in Throw.IfNull(dates))
        {
            Holiday(date);
        }

        return this;
    }

    /// <summary>Makes a date a make-up workday (调休): it works although its weekday or a holiday would close it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts, such as <c>"09:00-12:00"</c>; none takes Monday's: notices don't say which weekday it replaces.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Workday(LocalDate date, params string[] shifts)
    {
        Shift[] parsed = ShiftList.Parse(Throw.IfNull(shifts), Path("workdays", date), _findings);
        return Workday(date, shifts.Length == 0 ? null : parsed);
    }

    /// <summary>Makes a date a make-up workday (调休): it works although its weekday or a holiday would close it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts; <see langword="null"/> takes Monday's.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Workday(LocalDate date, IEnumerable<Shift>? shifts)
    {
        if (_workdays.ContainsKey(date))
        {
            Twice("workdays", date);
        }

        _workdays[date] = shifts is null ? null : ShiftList.Sort(shifts, Path("workdays", date), _findings);
        return this;
    }

    /// <summary>Gives a date its own shifts, whatever else is said about it, closures excepted.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts, such as <c>"10:00-14:00"</c>; none closes it.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Override(LocalDate date, params string[] shifts) =>
        Override(date, ShiftList.Parse(Throw.IfNull(shifts), Path("overrides", date), _findings));

    /// <summary>Gives a date its own shifts, whatever else is said about it, closures excepted.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts; none closes it.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Override(LocalDate date, IEnumerable<Shift> shifts)
    {
        if (_overrides.ContainsKey(date))
        {
            Twice("overrides", date);
        }

        _overrides[date] = ShiftList.Sort(Throw.IfNull(shifts), Path("overrides", date), _findings);
        return this;
    }

    /// <summary>Cuts a stretch of time out, such as an afternoon's closure.</summary>
    /// <param name="from">From when on it is closed.</param>
    /// <param name="until">Until when, exclusive; after <paramref name="from"/>.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Closure(Instant from, Instant until)
    {
        _closures.Add((from, until));
        return this;
    }

    /// <summary>Says for which dates the calendar has data; outside them it answers nothing.</summary>
    /// <param name="first">The first covered date.</param>
    /// <param name="last">The last covered date.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Covering(LocalDate first, LocalDate last)
    {
        _first = first;
        _last = last;
        return this;
    }

    private static DateTimeZone Zone(string zoneId)
    {
        DateTimeZone? zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Throw.IfNull(zoneId));
        if (zone is null)
        {
            Throw.Argument($"'{zoneId}' is no time zone; legal: an IANA id such as Asia/Shanghai or Etc/UTC.", nameof(zoneId));
        }

        return zone!;
    }

    private static string Path(string list, LocalDate date) => list + "." + Iso(date);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private void Twice(string list, LocalDate date) => _findings.Add(new Finding(
        Path(list, date), new("the date is given twice; legal: once", "日期重复；同一日期只能出现一次")));
}
