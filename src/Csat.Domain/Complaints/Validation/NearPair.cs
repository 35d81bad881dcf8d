namespace Csat.Domain.Complaints;

/// <summary>A condition that two terms stand close to each other, with the terms as numbers.</summary>
internal sealed record NearPair(TermBits A, TermBits B, int Max, bool SameClause, bool IsOrdered)
{
    /// <summary>Whether the other one holds whenever this one does.</summary>
    public bool Implies(NearPair other) =>
        Max <= other.Max && (SameClause || !other.SameClause) && (IsOrdered || !other.IsOrdered)
        && ((Clause.IsPartOf(A, other.A) && Clause.IsPartOf(B, other.B)) || (!other.IsOrdered && Clause.IsPartOf(A, other.B) && Clause.IsPartOf(B, other.A)));
}
