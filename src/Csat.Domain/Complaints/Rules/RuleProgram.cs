namespace Csat.Domain.Complaints;

/// <summary>A compiled rule.</summary>
internal sealed class RuleProgram(ComplaintRule rule, string pack, int slot, Node root)
{
    /// <summary>Scores are added as whole ten-thousandths, so that sums depend on no order.</summary>
    public const int Unit = 10_000;

    public ComplaintRule Rule { get; } = rule;

    public string Pack { get; } = pack;

    /// <summary>The number of its code among those of all axes.</summary>
    public int Slot { get; } = slot;

    public int Units { get; } = UnitsOf(rule.Weight);

    public Node Root { get; } = root;

    public static int UnitsOf(decimal weight) => (int)(weight * Unit);
}
