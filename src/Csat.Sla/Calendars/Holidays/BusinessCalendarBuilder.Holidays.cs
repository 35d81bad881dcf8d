using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendarBuilder
{
    private readonly List<HolidayCalendar> _holidayCalendars = [];

    /// <summary>The dates for which all holiday calendars have data; <see langword="null"/> without any.</summary>
    private (LocalDate First, LocalDate Last)? HolidayData => _holidayCalendars.Count == 0
        ? null
        : (_holidayCalendars.Max(calendar => calendar.FirstDate), _holidayCalendars.Min(calendar => calendar.LastDate));

    private LocalDate? ProvisionalData => _holidayCalendars.Min(calendar => calendar.ProvisionalFrom);

    /// <summary>Takes up a holiday calendar: its holidays, its make-up workdays with Monday's shifts, and its closures.</summary>
    /// <param name="holidays">
    /// The calendar, such as <see cref="HolidayCalendars.China"/>. One of an id that is taken up already continues it, as
    /// <see cref="HolidayCalendar.With"/> does; others stand beside each other, such as a country's and a company's.
    /// </param>
    /// <returns>This builder.</returns>
    /// <remarks>
    /// <para>
    /// Unless <see cref="Covering"/> says otherwise, the covered dates become those for which all holiday calendars have data.
    /// Covering more is a finding: an ordinary week is never assumed in silence. What a holiday calendar says about dates that are
    /// not covered is left aside. From its <see cref="HolidayCalendar.ProvisionalFrom"/> on, answers are provisional.
    /// </para>
    /// <para>
    /// What the builder itself says about a date keeps its name and shifts. Where two holiday calendars contradict each other, that is
    /// a finding, unless <see cref="Override(LocalDate, string[])"/> decides the date.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">The calendar doesn't continue the one of the same id: dates between them would be missing.</exception>
    /// <exception cref="FindingsException">It contradicts the one of the same id, and no notice decides.</exception>
    public BusinessCalendarBuilder Holidays(HolidayCalendar holidays)
    {
        int known = _holidayCalendars.FindIndex(calendar => calendar.Id == Throw.IfNull(holidays).Id);
        if (known < 0)
        {
            _holidayCalendars.Add(Throw.IfNull(holidays));
        }
        else
        {
            _holidayCalendars[known] = _holidayCalendars[known].With(holidays);
        }

        return this;
    }

    /// <summary>Takes up a holiday calendar, and goes on with it where the covered dates ended with the data.</summary>
    internal BusinessCalendarBuilder Continuing(HolidayCalendar holidays)
    {
        (LocalDate First, LocalDate Last)? before = HolidayData;
        Holidays(holidays);
        (LocalDate first, LocalDate last) = HolidayData!.Value;
        _covering = (
            First == before?.First ? first : LocalDate.Max(First, first),
            KnownLast == before?.Last ? last : LocalDate.Min(KnownLast, last));
        _provisionalUntil = _provisionalUntil > _covering.Value.Last ? _provisionalUntil : null;
        return this;
    }

    /// <summary>What the holiday calendars say about covered dates, and the builder itself doesn't.</summary>
    private IEnumerable<DateEntry> ImportedDates()
    {
        var said = new HashSet<(LocalDate, CalendarReason)>(_dates.Keys);
        foreach (HolidayDay day in _holidayCalendars.SelectMany(calendar => calendar.Days))
        {
            CalendarReason reason = day.IsWorkday ? CalendarReason.MakeUpWorkday : CalendarReason.Holiday;
            if (day.Date >= First.PlusDays(-1) && day.Date <= Last && said.Add((day.Date, reason)))
            {
                yield return new DateEntry(day.Date, reason, day.IsWorkday ? null : [], day.Name, day.Source) { IsImported = true };
            }
        }
    }

    private IEnumerable<ClosureEntry> ImportedClosures()
    {
        Instant start = _zone.StartOf(First);
        Instant end = _zone.StartOf(Last.PlusDays(1));
        return
            from calendar in _holidayCalendars
            from closure in calendar.Closures
            where closure.Until > start && closure.From < end
            select new ClosureEntry(closure.From, closure.Until, closure.Name, closure.Source) { IsImported = true };
    }

    private void AddContradictions(List<Finding> findings)
    {
        var contradictions =
            from calendar in _holidayCalendars
            from day in calendar.Days
            where day.Date >= First && day.Date <= Last && !_dates.ContainsKey((day.Date, CalendarReason.Override))
            group (calendar.Id, day.IsWorkday) by day.Date into date
            where date.Select(said => said.IsWorkday).Distinct().Count() > 1
            orderby date.Key
            select date;
        foreach (var date in contradictions)
        {
            string works = date.First(said => said.IsWorkday).Id;
            string closed = date.First(said => !said.IsWorkday).Id;
            findings.Add(new Finding(Path(CalendarReason.Holiday, date.Key), new(
                $"a make-up workday in '{works}', a holiday in '{closed}'; legal: one of the two, or an override that decides",
                $"在“{works}”中是调休工作日，在“{closed}”中是节假日；两者只能取一，或用当日班次（override）决定")));
        }
    }
}
