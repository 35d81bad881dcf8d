namespace Csat.Domain;

/// <summary>One line of a recovery case's history: an event, and what the rules said to it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Findings">Why it was refused, each with its rule; empty when it was accepted.</param>
/// <remarks>Rule CB-06.</remarks>
public sealed record RecoveryEntry(RecoveryEvent Event, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the case took it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAccepted => Findings.Count == 0;
}
