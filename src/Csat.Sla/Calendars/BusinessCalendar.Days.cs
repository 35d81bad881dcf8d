using Csat.Json;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendar
{
    /// <summary>What the calendar says about a date: its shifts, and why it has them.</summary>
    /// <param name="date">The local date; one of another calendar system is taken as the same day in the ISO calendar.</param>
    /// <returns>The day.</returns>
    /// <remarks>Closures are stretches of time and don't show here; <see cref="Pieces"/> shows them.</remarks>
    /// <exception cref="CalendarCoverageException">The date is not covered.</exception>
    /// <exception cref="InvalidOperationException">The calendar is combined of two, which have their own days.</exception>
    public CalendarDay Day(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return Definition switch
        {
            BuiltDefinition built => iso >= built.First && iso <= built.Last
                ? built.Day(iso)
                : throw new CalendarCoverageException(this, null, PlainText.Of(iso)),
            AlwaysOpenDefinition => new CalendarDay { Date = iso, Shifts = Around },
            _ => throw new InvalidOperationException(
                $"Calendar '{Id}' is combined of two, which may have different days; ask them, or ask this one for its pieces."),
        };
    }

    /// <summary>Open and closed time between two instants, piece by piece, and why each is what it is.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="until">Until when, exclusive; not before <paramref name="from"/>.</param>
    /// <returns>
    /// The pieces in order, without gap or overlap; neighbours differ in what they say. A holiday week is one closed piece, Friday
    /// evening to Monday morning another, a lunch break a third. Empty when the two instants are the same.
    /// </returns>
    /// <remarks>
    /// Open time has the reason of the date on which its shift started, closed time that of its own date, and a closure all of its
    /// time. In a combined calendar the part that decides gives the reason: the left one, unless it is the right one alone that
    /// opens a union, or that closes an intersection or a difference. Enters the time zone: for reports, not for hot loops.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="CalendarCoverageException">An instant lies outside the covered time.</exception>
    public IReadOnlyList<CalendarPiece> Pieces(Instant from, Instant until)
    {
        var first = Instant.FromUnixTimeTicks(Covered(from));
        var last = Instant.FromUnixTimeTicks(Covered(until));
        return first <= last
            ? first == last ? [] : Definition.Pieces(first, last)
            : throw Throw.OutOfRange(nameof(until), InstantText.Of(until, Zone), $"an instant not before {InstantText.Of(from, Zone)}");
    }

    private static IReadOnlyList<Shift> Around { get; } = [Shift.AllDay];
}
