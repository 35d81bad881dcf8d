namespace Csat.Domain;

/// <summary>Holds when one of its parts holds.</summary>
/// <param name="parts">The parts; at least one.</param>
public sealed class AnyCondition(IReadOnlyList<ComplaintCondition> parts) : ComplaintCondition
{
    /// <summary>The parts; at least one.</summary>
    public IReadOnlyList<ComplaintCondition> Parts { get; } = Throw.IfNull(parts);
}
