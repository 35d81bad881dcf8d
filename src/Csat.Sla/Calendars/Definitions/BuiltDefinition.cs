using NodaTime;

namespace Csat.Sla;

/// <summary>A calendar of weekly hours, dates and closures, as <see cref="BusinessCalendarBuilder"/> collects it; checked.</summary>
internal sealed partial record BuiltDefinition : CalendarDefinition
{
    public required WeeklyHours Weekly { get; init; }

    /// <summary>The first covered date.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The last covered date, the provisional ones included.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>The last date for which there are data; after it the weekly hours go on provisionally.</summary>
    public required LocalDate KnownLast { get; init; }

    /// <summary>The holiday calendars whose days and closures are among the dates and closures.</summary>
    public required IReadOnlyList<HolidayCalendar> HolidayCalendars { get; init; }

    /// <summary>The first covered date whose data are provisional.</summary>
    public required LocalDate? ProvisionalFrom { get; init; }

    /// <summary>Sorted by date, then by reason: the last entry of a date is the strongest.</summary>
    public required IReadOnlyList<DateEntry> Dates { get; init; }

    /// <summary>Sorted by start; they may overlap.</summary>
    public required IReadOnlyList<ClosureEntry> Closures { get; init; }

    /// <summary>What decides about a date; <see langword="null"/> for an ordinary day of the week.</summary>
    public DateEntry? EntryOn(LocalDate date)
    {
        int low = 0;
        int high = Dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Dates[middle].Date <= date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && Dates[low - 1].Date == date ? Dates[low - 1] : null;
    }

    /// <summary>The shifts of a date for which there is an entry, or none.</summary>
    public IReadOnlyList<Shift> ShiftsOn(LocalDate date, DateEntry? entry) => entry is null
        ? Weekly[date.DayOfWeek]
        : entry.Shifts ?? Weekly[IsoDayOfWeek.Monday];

    public CalendarDay Day(LocalDate date)
    {
        DateEntry? entry = EntryOn(date);
        return new CalendarDay
        {
            Date = date,
            Reason = entry?.Reason ?? CalendarReason.Weekly,
            Name = entry?.Name,
            Source = entry?.Source,
            Shifts = ShiftsOn(date, entry),
            IsProvisional = date >= ProvisionalFrom,
        };
    }
}
