namespace Csat.Domain;

/// <summary>Holds when two terms occur close to each other.</summary>
/// <param name="A">The ids of the one; at least one.</param>
/// <param name="B">The ids of the other; at least one.</param>
/// <param name="Max">The most characters between the end of the one and the start of the other.</param>
/// <param name="SameClause">Whether both must stand in one clause.</param>
/// <param name="Ordered">Whether the first must come before the second.</param>
public sealed record NearCondition(IReadOnlyList<string> A, IReadOnlyList<string> B, int Max, bool SameClause = true, bool Ordered = false) : ComplaintCondition;
