namespace Csat.Domain;

/// <summary>Holds when none of its parts holds.</summary>
/// <param name="Parts">The parts; at least one.</param>
public sealed record NoneCondition(IReadOnlyList<ComplaintCondition> Parts) : ComplaintCondition;
