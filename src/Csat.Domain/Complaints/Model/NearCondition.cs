namespace Csat.Domain;

/// <summary>Holds when two terms occur close to each other.</summary>
/// <param name="a">The ids of the one; at least one.</param>
/// <param name="b">The ids of the other; at least one.</param>
/// <param name="max">The most characters between the end of the one and the start of the other.</param>
/// <param name="sameClause">Whether both must stand in one clause.</param>
/// <param name="ordered">Whether the first must come before the second.</param>
public sealed class NearCondition(IReadOnlyList<string> a, IReadOnlyList<string> b, int max, bool sameClause = true, bool ordered = false) : ComplaintCondition
{
    /// <summary>The ids of the one; at least one.</summary>
    public IReadOnlyList<string> A { get; } = Throw.IfNull(a);

    /// <summary>The ids of the other; at least one.</summary>
    public IReadOnlyList<string> B { get; } = Throw.IfNull(b);

    /// <summary>The most characters between the end of the one and the start of the other.</summary>
    public int Max { get; } = max;

    /// <summary>Whether both must stand in one clause.</summary>
    public bool SameClause { get; } = sameClause;

    /// <summary>Whether the first must come before the second.</summary>
    public bool Ordered { get; } = ordered;
}
