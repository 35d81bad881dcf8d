using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>A calendar with the same dates and closures but other weekly hours.</summary>
    /// <param name="hours">The hours; make-up workdays without shifts of their own take Monday's.</param>
    /// <param name="id">Its name; this one's unless given. Saved clocks tell calendars apart by name and version: offices with other hours want names of their own.</param>
    /// <param name="version">Its version; this one's unless given. Hours that change want a new one, so that a clock saved before isn't judged by them unnoticed.</param>
    /// <returns>The calendar, compiled anew.</returns>
    /// <exception cref="ArgumentException">The id or the version is empty.</exception>
    /// <exception cref="InvalidOperationException">The calendar is combined of two, or open around the clock: it has no weekly hours.</exception>
    public BusinessCalendar With(WeeklyHours hours, string? id = null, string? version = null)
    {
        Throw.IfNull(hours);
        return Definition is BuiltDefinition built
            ? BusinessCalendarBuilder.From(built, id).Version(version ?? Version).Weekly(hours).Build()
            : throw new InvalidOperationException(Definition is CombinedDefinition
                ? $"Calendar '{Id}' is combined of two and has no weekly hours; give the hours to its parts and combine them again."
                : $"Calendar '{Id}' is open all the time and has no weekly hours; build a calendar of dates instead.");
    }

    /// <summary>Open when either calendar is.</summary>
    /// <param name="other">The other calendar; its zone may differ.</param>
    /// <param name="id">The result's name; <c>a|b</c> unless given.</param>
    /// <returns>The calendar: in this one's zone, covered where both are, provisional where either is.</returns>
    /// <exception cref="ArgumentException">No instant is covered by both, or the id is empty.</exception>
    public BusinessCalendar Union(BusinessCalendar other, string? id = null) => Combined(CalendarOperator.Union, "|", other, id);

    /// <summary>Open when both calendars are.</summary>
    /// <param name="other">The other calendar; its zone may differ.</param>
    /// <param name="id">The result's name; <c>a&amp;b</c> unless given.</param>
    /// <returns>The calendar: in this one's zone, covered where both are, provisional where either is.</returns>
    /// <exception cref="ArgumentException">No instant is covered by both, or the id is empty.</exception>
    public BusinessCalendar Intersect(BusinessCalendar other, string? id = null) => Combined(CalendarOperator.Intersect, "&", other, id);

    /// <summary>Open when this calendar is and the other one isn't.</summary>
    /// <param name="other">The other calendar, such as one of maintenance windows; its zone may differ.</param>
    /// <param name="id">The result's name; <c>a-b</c> unless given.</param>
    /// <returns>The calendar: in this one's zone, covered where both are, provisional where either is.</returns>
    /// <exception cref="ArgumentException">No instant is covered by both, or the id is empty.</exception>
    public BusinessCalendar Except(BusinessCalendar other, string? id = null) => Combined(CalendarOperator.Except, "-", other, id);

    private BusinessCalendar Combined(CalendarOperator how, string sign, BusinessCalendar other, string? id)
    {
        if (Throw.IfNull(other)._from >= Until || other.Until <= _from)
        {
            Throw.Argument(
                $"Calendar '{other.Id}' covers {InstantText.Of(other.CoveredFrom, Zone)} to {InstantText.Of(other.CoveredUntil, Zone)}, and '{Id}' "
                + $"{InstantText.Of(CoveredFrom, Zone)} to {InstantText.Of(CoveredUntil, Zone)} ({Zone.Id}); legal: a calendar that covers some of the same time.",
                nameof(other));
        }

        return CalendarCompiler.Compile(new CombinedDefinition
        {
            Id = BusinessCalendarBuilder.CheckedId(id ?? Id + sign + other.Id),
            Version = Version + sign + other.Version,
            Zone = Zone,
            Operator = how,
            Left = this,
            Right = other,
        });
    }
}
