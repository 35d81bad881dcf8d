using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>What is said about one date: holiday, make-up workday or override.</summary>
/// <param name="Date">The date, in the ISO calendar.</param>
/// <param name="Reason">Holiday, MakeUpWorkday or Override.</param>
/// <param name="Shifts">Its shifts, in order; none for a holiday; <see langword="null"/> for a make-up workday with Monday's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Where it is written.</param>
internal sealed record DateEntry(LocalDate Date, CalendarReason Reason, IReadOnlyList<Shift>? Shifts, LocalizedText? Name, LocalizedText? Source)
{
    /// <summary>Whether a holiday calendar says so, and not the builder itself.</summary>
    public bool IsImported { get; init; }
}
