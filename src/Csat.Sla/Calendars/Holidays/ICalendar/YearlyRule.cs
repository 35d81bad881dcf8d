using System.Globalization;
using NodaTime;

namespace Csat.Sla;

/// <summary>An RRULE with FREQ=YEARLY: the dates of its repetitions.</summary>
internal sealed partial class YearlyRule
{
    private int _interval = 1;
    private int? _count;
    private IcsTime? _until;
    private int[] _months = [];
    private int[] _monthDays = [];
    private (int Ordinal, IsoDayOfWeek Day)[] _weekdays = [];
    private int[] _positions = [];

    private YearlyRule()
    {
    }

    /// <summary>The dates from the first one on until the end of a year; the first one always is the start itself.</summary>
    public IEnumerable<LocalDate> Dates(IcsTime start, int lastYear)
    {
        LocalDate first = start.Local.Date;
        yield return first;
        int given = 1;
        for (long year = first.Year; year <= lastYear; year += _interval)
        {
            foreach (LocalDate date in Candidates((int)year, first).Where(date => date > first))
            {
                if (given++ == (_count ?? int.MaxValue) || IsAfterUntil(start, date))
                {
                    yield break;
                }

                yield return date;
            }
        }
    }

    private bool IsAfterUntil(IcsTime start, LocalDate date)
    {
        if (_until is null)
        {
            return false;
        }

        return start.IsDate || _until.IsDate ? date > _until.Local.Date : (start with { Local = date + start.Local.TimeOfDay }).Start > _until.Start;
    }

    /// <summary>A year's dates by the rule, in order.</summary>
    private LocalDate[] Candidates(int year, LocalDate first)
    {
        int[] months = _months.Length > 0 ? _months : _monthDays.Length > 0 || _weekdays.Length > 0 ? [.. Enumerable.Range(1, 12)] : [first.Month];
        IEnumerable<LocalDate> dates = months.SelectMany(month => DaysOf(year, month));
        dates = _monthDays.Length > 0 ? dates.Where(date => _monthDays.Any(day => day == date.Day || day == date.Day - DaysIn(date) - 1))
            : _weekdays.Length > 0 ? dates
            : dates.Where(date => date.Day == first.Day);
        LocalDate[] sorted = [.. dates.Where(OnWeekday).OrderBy(date => date)];
        return _positions.Length == 0
            ? sorted
            : [.. sorted.Where((_, i) => _positions.Any(position => position == i + 1 || position == i - sorted.Length))];
    }

    /// <summary>The n-th such weekday of the month where the rule names months, otherwise of the year; negative from the end.</summary>
    private bool OnWeekday(LocalDate date)
    {
        bool inMonth = _months.Length > 0;
        int fromStart = ((inMonth ? date.Day : date.DayOfYear) + 6) / 7;
        int fromEnd = ((inMonth ? DaysIn(date) - date.Day : CalendarSystem.Iso.GetDaysInYear(date.Year) - date.DayOfYear) / 7) + 1;
        return _weekdays.Length == 0
            || _weekdays.Any(day => day.Day == date.DayOfWeek && (day.Ordinal == 0 || day.Ordinal == fromStart || day.Ordinal == -fromEnd));
    }

    private static int DaysIn(LocalDate date) => CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);

    private static IEnumerable<LocalDate> DaysOf(int year, int month) =>
        Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(day => new LocalDate(year, month, day));
}
