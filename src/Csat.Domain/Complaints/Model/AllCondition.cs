namespace Csat.Domain;

/// <summary>Holds when all of its parts hold.</summary>
/// <param name="parts">The parts; at least one.</param>
public sealed class AllCondition(IReadOnlyList<ComplaintCondition> parts) : ComplaintCondition
{
    /// <summary>The parts; at least one.</summary>
    public IReadOnlyList<ComplaintCondition> Parts { get; } = Throw.IfNull(parts);
}
