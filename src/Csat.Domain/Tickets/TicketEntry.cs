namespace Csat.Domain;

/// <summary>One line of a ticket's history: an event, and what the rules said to it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Findings">Why it was refused, each with its rule; empty when it was accepted.</param>
/// <param name="Defect">The mistake of the service that it puts on record, accepted or refused; <see langword="null"/> for none.</param>
public sealed record TicketEntry(TicketEvent Event, IReadOnlyList<Finding> Findings, TicketDefect? Defect = null)
{
    /// <summary>Whether the ticket took it.</summary>
    public bool IsAccepted => Findings.Count == 0;

    /// <inheritdoc/>
    public bool Equals(TicketEntry? other) =>
        other is not null && Event.Equals(other.Event) && Defect == other.Defect && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => (Event, Findings.Count, Defect).GetHashCode();
}
