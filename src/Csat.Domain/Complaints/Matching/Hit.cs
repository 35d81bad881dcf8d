namespace Csat.Domain.Complaints;

/// <summary>A term in a text, after shadowing and negation.</summary>
internal struct Hit
{
    public int Start;
    public int End;
    public int Clause;
    public int Term;
    public bool IsNegated;

    /// <summary>Why it doesn't count; <see langword="null"/> when it does.</summary>
    public SuppressionReason? Fault;
}
