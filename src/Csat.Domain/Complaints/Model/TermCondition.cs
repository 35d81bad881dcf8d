namespace Csat.Domain;

/// <summary>Holds when one of some terms occurs and counts.</summary>
/// <param name="terms">The terms' ids; at least one.</param>
public sealed class TermCondition(IReadOnlyList<string> terms) : ComplaintCondition
{
    /// <summary>The terms' ids; at least one.</summary>
    public IReadOnlyList<string> Terms { get; } = Throw.IfNull(terms);
}
