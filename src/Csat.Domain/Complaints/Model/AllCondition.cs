namespace Csat.Domain;

/// <summary>Holds when all of its parts hold.</summary>
/// <param name="Parts">The parts; at least one.</param>
public sealed record AllCondition(IReadOnlyList<ComplaintCondition> Parts) : ComplaintCondition;
