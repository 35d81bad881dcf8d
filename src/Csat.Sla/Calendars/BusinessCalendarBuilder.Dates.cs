using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendarBuilder
{
    private readonly Dictionary<(LocalDate Date, CalendarReason Reason), DateEntry> _dates = [];
    private readonly List<ClosureEntry> _closures = [];

    /// <summary>Closes a date, unless it is a make-up workday or has its own shifts.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">The holiday's name.</param>
    /// <param name="source">Where it is written, such as a notice.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Holiday(LocalDate date, LocalizedText? name = null, LocalizedText? source = null) =>
        Add(new DateEntry(IsoDate(date), CalendarReason.Holiday, [], name, source));

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
        Shift[] parsed = ShiftList.Parse(Throw.IfNull(shifts), Path(CalendarReason.MakeUpWorkday, date), _findings);
        return MakeUp(date, shifts.Length == 0 ? null : parsed, null, null);
    }

    /// <summary>Makes a date a make-up workday (调休): it works although its weekday or a holiday would close it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts, one or more; <see langword="null"/> takes Monday's.</param>
    /// <param name="name">The name of the holiday that it makes up for.</param>
    /// <param name="source">Where it is written, such as a notice.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Workday(
        LocalDate date, IEnumerable<Shift>? shifts, LocalizedText? name = null, LocalizedText? source = null)
    {
        Shift[]? own = shifts is null ? null : [.. shifts];
        if (own is { Length: 0 })
        {
            _findings.Add(new Finding(Path(CalendarReason.MakeUpWorkday, date), new(
                "a make-up workday without shifts; legal: one or more, or null for Monday's",
                "调休上班日没有班次；应给出至少一个班次，或用 null 沿用周一的班次")));
        }

        return MakeUp(date, own, name, source);
    }

    /// <summary>Gives a date its own shifts, whatever else is said about it, closures excepted.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts, such as <c>"10:00-14:00"</c>; none closes it.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Override(LocalDate date, params string[] shifts) =>
        Override(date, ShiftList.Parse(Throw.IfNull(shifts), Path(CalendarReason.Override, date), _findings));

    /// <summary>Gives a date its own shifts, whatever else is said about it, closures excepted.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Its shifts; none closes it.</param>
    /// <param name="name">Why, such as «stocktaking».</param>
    /// <param name="source">Where it is written.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Override(
        LocalDate date, IEnumerable<Shift> shifts, LocalizedText? name = null, LocalizedText? source = null) =>
        Add(new DateEntry(
            IsoDate(date), CalendarReason.Override,
            ShiftList.Sort(Throw.IfNull(shifts), Path(CalendarReason.Override, date), _findings), name, source));

    /// <summary>Cuts a stretch of time out, such as an afternoon's closure.</summary>
    /// <param name="from">From when on it is closed.</param>
    /// <param name="until">Until when, exclusive; after <paramref name="from"/>.</param>
    /// <param name="name">Why, such as «power cut».</param>
    /// <param name="source">Where it is written.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Closure(Instant from, Instant until, LocalizedText? name = null, LocalizedText? source = null)
    {
        _closures.Add(new ClosureEntry(from, until, name, source));
        return this;
    }

    private static string Path(CalendarReason list, LocalDate date) => Path(list) + "." + PlainText.Of(IsoDate(date));

    private static string Path(CalendarReason list) => list switch
    {
        CalendarReason.Holiday => "holidays",
        CalendarReason.MakeUpWorkday => "workdays",
        _ => "overrides",
    };

    private BusinessCalendarBuilder MakeUp(LocalDate date, Shift[]? shifts, LocalizedText? name, LocalizedText? source) =>
        Add(new DateEntry(
            IsoDate(date), CalendarReason.MakeUpWorkday,
            shifts is null ? null : ShiftList.Sort(shifts, Path(CalendarReason.MakeUpWorkday, date), _findings), name, source));

    private BusinessCalendarBuilder Add(DateEntry entry)
    {
        if (_dates.ContainsKey((entry.Date, entry.Reason)))
        {
            _findings.Add(new Finding(
                Path(entry.Reason, entry.Date), new("the date is given twice; legal: once", "日期重复；同一日期只能出现一次")));
        }

        _dates[(entry.Date, entry.Reason)] = entry;
        return this;
    }
}
