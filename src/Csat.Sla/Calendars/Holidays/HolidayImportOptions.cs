using NodaTime;

namespace Csat.Sla;

/// <summary>What an iCalendar file doesn't say by itself: for which years it is complete, and how to read it.</summary>
/// <param name="FirstYear">The first year for which the file names all holidays, 2 to 9997.</param>
/// <param name="LastYear">The last such year, not before the first; yearly events are repeated until its end.</param>
public sealed record HolidayImportOptions(int FirstYear, int LastYear)
{
    /// <summary>The name of the calendar that is read; calendars of one name continue each other.</summary>
    /// <value>By default <c>icalendar</c>.</value>
    public string Id { get; init; } = "icalendar";

    /// <summary>Which edition of the facts the file is.</summary>
    /// <value>By default <c>1</c>.</value>
    public string Version { get; init; } = "1";

    /// <summary>The zone of times that name none; <see langword="null"/> makes such times a finding. Whole days need no zone.</summary>
    /// <value>By default <see langword="null"/>.</value>
    public DateTimeZone? FloatingZone { get; init; }

    /// <summary>Texts in an event's summary that make it a make-up workday; every other event closes.</summary>
    /// <value>By default 上班, as in files of China's holidays.</value>
    public IReadOnlyList<string> WorkdayMarkers
    {
        get;
        init => field = Array.AsReadOnly<string>([.. Throw.IfNull(value, nameof(WorkdayMarkers))]);
    } = [HolidayNames.MakingUp];

    /// <summary>The first covered date of which a file to come may still say something else.</summary>
    /// <value>By default <see langword="null"/>: all covered dates are settled.</value>
    public LocalDate? ProvisionalFrom { get; init; }
}
