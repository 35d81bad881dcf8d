namespace Csat.Domain.Complaints;

/// <summary>A compiled condition.</summary>
internal abstract class Node
{
    /// <summary>Whether it holds; what made it true is noted behind <paramref name="from"/>.</summary>
    public abstract bool Holds(Work work, int from);

    /// <summary>Whether it would hold if terms that don't count counted; then <paramref name="fault"/> says why one of them doesn't.</summary>
    public abstract bool MightHold(Work work, ref SuppressionReason? fault);

    /// <summary>Adds the terms whose occurrence can make it true.</summary>
    public virtual void AddTerms(ISet<int> terms)
    {
    }

    /// <summary>Whether it can hold without any term.</summary>
    public abstract bool HoldsWithoutTerms { get; }
}
