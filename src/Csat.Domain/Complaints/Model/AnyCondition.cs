namespace Csat.Domain;

/// <summary>Holds when one of its parts holds.</summary>
/// <param name="Parts">The parts; at least one.</param>
public sealed record AnyCondition(IReadOnlyList<ComplaintCondition> Parts) : ComplaintCondition;
