namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>A calendar that knows more holidays: next year's notice, or another holiday calendar beside those it has.</summary>
    /// <param name="holidays">
    /// The holiday calendar. One of an id that the calendar has taken up already continues it, such as a notice parsed by
    /// <see cref="HolidayCalendar.ParseHolidayCn"/> that continues <see cref="HolidayCalendars.China"/>.
    /// </param>
    /// <returns>The calendar, compiled anew; its version says what joined, such as <c>1+2027</c>.</returns>
    /// <remarks>
    /// Where the covered dates ended with the holiday data, they now go on to the end of the new data. Otherwise they stay, as far as
    /// all holiday calendars have data for them.
    /// </remarks>
    /// <exception cref="ArgumentException">The calendar doesn't continue the one of the same id: dates between them would be missing.</exception>
    /// <exception cref="InvalidOperationException">
    /// The calendar is combined of two, or open around the clock; or no date would be covered, or holiday calendars contradict each other.
    /// </exception>
    public BusinessCalendar With(HolidayCalendar holidays)
    {
        Throw.IfNull(holidays);
        return Definition is BuiltDefinition built
            ? BusinessCalendarBuilder.From(built).Continuing(holidays).Version(Version + "+" + holidays.Version).Build()
            : throw new InvalidOperationException(
                $"Calendar '{Id}' is combined of two or open all the time and has no dates of its own; give the holidays to its parts and combine them again.");
    }
}
