namespace Csat.Domain;

/// <summary>Whether a kind of event may come next, for a CRM's buttons and their hints.</summary>
/// <param name="Type">The kind of event.</param>
/// <param name="Findings">What stands against it whatever its own values are, each with its rule; empty when there are values with which it is accepted.</param>
public sealed record TicketOption(TicketEventType Type, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether there are values with which it is accepted.</summary>
    public bool IsAllowed => Findings.Count == 0;

    /// <inheritdoc/>
    public bool Equals(TicketOption? other) => other is not null && Type == other.Type && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => (Type, Findings.Count).GetHashCode();
}
