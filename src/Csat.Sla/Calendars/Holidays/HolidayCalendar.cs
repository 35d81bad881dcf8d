using System.Diagnostics;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Which dates are holidays and which are make-up workdays, and for which dates that is known. Facts without hours.</summary>
/// <remarks>
/// <para>
/// A date between <see cref="FirstDate"/> and <see cref="LastDate"/> of which nothing is said is an ordinary day of its week.
/// Outside them nothing is known. Dates of other calendar systems are taken as the same day in the ISO calendar. From <see cref="ProvisionalFrom"/> on an announcement to come may still say otherwise.
/// </para>
/// <para>
/// <see cref="Days"/> may reach up to <see cref="Reach"/> days beyond the covered dates: yearly notices also speak of the turn of
/// the year. Such days count once <see cref="With"/> joins the neighbouring year.
/// </para>
/// <para>
/// <see cref="BusinessCalendarBuilder.Holidays(HolidayCalendar)"/> takes it up: its days are holidays and make-up workdays there, its
/// closures closures. Immutable and thread-safe.
/// </para>
/// </remarks>
[DebuggerDisplay("{Id} {Version}")]
public sealed partial class HolidayCalendar
{
    /// <summary>How many days beyond the covered dates <see cref="Days"/> may reach.</summary>
    /// <value>31.</value>
    public const int Reach = 31;

    private readonly Dictionary<LocalDate, HolidayDay> _byDate = [];

    /// <summary>Trusts its caller: everything that <see cref="Create"/> checks.</summary>
    internal HolidayCalendar(
        string id,
        string version,
        LocalDate first,
        LocalDate last,
        IEnumerable<HolidayDay> days,
        IEnumerable<HolidayClosure> closures,
        LocalDate? provisionalFrom)
    {
        Id = id;
        Version = version;
        FirstDate = first;
        LastDate = last;
        ProvisionalFrom = provisionalFrom;
        Days = Array.AsReadOnly<HolidayDay>([.. days.OrderBy(day => day.Date)]);
        Closures = Array.AsReadOnly<HolidayClosure>([.. closures.OrderBy(closure => closure.From).ThenBy(closure => closure.Until)]);
        foreach (HolidayDay day in Days)
        {
            _byDate.Add(day.Date, day);
        }
    }

    /// <summary>The calendar's name, such as <c>china</c>; calendars of one name continue each other.</summary>
    public string Id { get; }

    /// <summary>Which edition of the facts this is.</summary>
    public string Version { get; }

    /// <summary>The first covered date.</summary>
    public LocalDate FirstDate { get; }

    /// <summary>The last covered date, inclusive.</summary>
    public LocalDate LastDate { get; }

    /// <summary>The first covered date of which an announcement to come may still say something; <see langword="null"/> when all are settled.</summary>
    public LocalDate? ProvisionalFrom { get; }

    /// <summary>The days of which something is said, in order; no date twice.</summary>
    public IReadOnlyList<HolidayDay> Days { get; }

    /// <summary>Closed stretches that are no whole dates, in order.</summary>
    public IReadOnlyList<HolidayClosure> Closures { get; }

    /// <summary>Makes a holiday calendar of your own facts, such as a company's holidays.</summary>
    /// <param name="id">The calendar's name.</param>
    /// <param name="version">Which edition of the facts this is.</param>
    /// <param name="first">The first date for which the facts are complete.</param>
    /// <param name="last">The last date for which they are, inclusive.</param>
    /// <param name="days">The days of which something is said, in any order; no date twice, none more than <see cref="Reach"/> days beyond the covered dates.</param>
    /// <param name="closures">Closed stretches that are no whole dates; <see langword="null"/> for none.</param>
    /// <param name="provisionalFrom">The first covered date that isn't settled yet; <see langword="null"/> when all are.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FindingsException">Something is wrong; the exception lists all findings.</exception>
    public static HolidayCalendar Create(
        string id,
        string version,
        LocalDate first,
        LocalDate last,
        IEnumerable<HolidayDay> days,
        IEnumerable<HolidayClosure>? closures = null,
        LocalDate? provisionalFrom = null)
    {
        first = first.WithCalendar(CalendarSystem.Iso);
        last = last.WithCalendar(CalendarSystem.Iso);
        provisionalFrom = provisionalFrom?.WithCalendar(CalendarSystem.Iso);
        HolidayDay[] given = [.. Throw.IfNull(days).Select(day => day is null ? day! : day with { Date = day.Date.WithCalendar(CalendarSystem.Iso) })];
        HolidayClosure[] cuts = [.. closures ?? []];
        var check = new HolidayCheck(string.Empty);
        check.Names(Throw.IfNull(id), Throw.IfNull(version));
        check.Coverage(first, last, provisionalFrom);
        check.Days(given, first, last, i => FormattableString.Invariant($"days[{i}]"));
        check.Closures(cuts, i => FormattableString.Invariant($"closures[{i}]"));
        Throw.IfFound($"Holiday calendar '{id}'", check.Findings, nameof(days));
        return new HolidayCalendar(id, version, first, last, given, cuts, provisionalFrom);
    }

    /// <summary>What is said about a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day; <see langword="null"/> when nothing is said about it, which for a covered date means an ordinary day of its week.</returns>
    public HolidayDay? Day(LocalDate date) => _byDate.TryGetValue(date.WithCalendar(CalendarSystem.Iso), out HolidayDay? day) ? day : null;

    /// <summary>Whether the facts are complete for a date, provisional ones included.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is covered.</returns>
    public bool Covers(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso >= FirstDate && iso <= LastDate;
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
