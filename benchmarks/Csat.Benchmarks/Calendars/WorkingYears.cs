using Csat.Sla;
using NodaTime;

namespace Csat.Benchmarks;

/// <summary>Twenty years of an office with several shifts a day: its weekly hours, its holidays and make-up workdays as plain facts.</summary>
internal sealed class WorkingYears
{
    private const int Years = 20;

    private static readonly LocalDate FirstDate = new(2007, 1, 1);

    /// <summary>Off and make-up days of a year, counted from 1 January: about as many and as bunched as in China's notices.</summary>
    private static readonly (int Start, int Length)[] HolidayWeeks = [(0, 3), (34, 8), (94, 3), (120, 5), (165, 3), (273, 8)];

    private readonly Dictionary<LocalDate, bool> _worksOn = [];

    public WorkingYears(string zoneId, int shifts, int holidaysAYear)
    {
        Zone = DateTimeZoneProviders.Tzdb[zoneId];
        Shifts = (shifts, zoneId) switch
        {
            (2, _) => ["08:30-12:00", "13:00-17:30"],
            _ => ["08:00-12:00", "13:00-17:30", "18:30-20:15"],
        };
        Times = [.. Shifts.Select(Shift.Parse).Select(shift => (shift.Start, shift.End))];
        int[] off = [.. HolidayWeeks.SelectMany(week => Enumerable.Range(week.Start, week.Length))];
        for (int year = FirstDate.Year; year < FirstDate.Year + Years; year++)
        {
            // Below the number of the notices the first ones; above it also single days all over the year.
            IEnumerable<int> days = off.Concat(Enumerable.Range(0, 100).Select(i => 5 + (3 * i))).Distinct().Take(holidaysAYear);
            foreach (int day in days)
            {
                _worksOn[new LocalDate(year, 1, 1).PlusDays(day)] = false;
            }

            foreach ((int start, int length) in holidaysAYear == 0 ? [] : HolidayWeeks)
            {
                LocalDate before = new LocalDate(year, 1, 1).PlusDays(start);
                LocalDate makeUp = before.Previous(IsoDayOfWeek.Sunday);
                if (length > 3 && makeUp >= FirstDate)
                {
                    _worksOn[makeUp] = true;
                }
            }
        }
    }

    public DateTimeZone Zone { get; }

    public string[] Shifts { get; }

    /// <summary>The shifts of a working day as local times; none past midnight.</summary>
    public (LocalTime Start, LocalTime End)[] Times { get; }

    public LocalDate First => FirstDate;

    public LocalDate Last => FirstDate.PlusYears(Years).PlusDays(-1);

    public IEnumerable<LocalDate> Holidays => _worksOn.Where(day => !day.Value).Select(day => day.Key).Order();

    public IEnumerable<LocalDate> Workdays => _worksOn.Where(day => day.Value).Select(day => day.Key).Order();

    public bool IsWorkday(LocalDate date) =>
        _worksOn.TryGetValue(date, out bool works) ? works : date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    public BusinessCalendar Compile() => Compile(Zone);

    /// <summary>The calendar in a zone; in UTC its ticks are local ones.</summary>
    public BusinessCalendar Compile(DateTimeZone zone)
    {
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("office", zone)
            .Weekly(WeeklyHours.MondayToFriday(Shifts))
            .Covering(First, Last)
            .Holidays(Holidays);
        foreach (LocalDate date in Workdays)
        {
            builder.Workday(date);
        }

        return builder.Build();
    }
}
