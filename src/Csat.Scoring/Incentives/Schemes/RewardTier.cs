using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A standard and what reaching it earns. Rule INC-02.</summary>
/// <remarks>Everybody who reaches the standard has the tier: that another one is better takes it from nobody, unless a <see cref="Quota"/> is set.</remarks>
public sealed record RewardTier
{
    /// <summary>The tier's stable name, such as <c>excellent</c>; compared by ordinal.</summary>
    public required string Code { get; init; }

    /// <summary>The name to show; where it is empty the <see cref="Code"/> is shown.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>The score in percent points from which the tier is reached.</summary>
    public required double Standard { get; init; }

    /// <summary>What it earns.</summary>
    /// <value>Default <see cref="RewardKind.Bonus"/>.</value>
    public RewardKind Kind { get; init; }

    /// <summary>The money it earns, 0 or more, in the scheme's currency and with no more digits than it has.</summary>
    /// <value>Default 0.</value>
    public decimal Amount { get; init; }

    /// <summary>
    /// The share of all people who can have the tier at most, above 0 and below 1; who is over it falls to the next tier. A forced quota turns
    /// colleagues into rivals and takes from people what they reached: every result warns of it.
    /// </summary>
    /// <value>Default <see langword="null"/>: no quota.</value>
    public decimal? Quota { get; init; }

    /// <summary>The name in a language, never empty as long as there is a code.</summary>
    internal LocalizedText Label => new(
        string.IsNullOrWhiteSpace(Name.En) ? Code : Name.En,
        string.IsNullOrWhiteSpace(Name.Zh) ? Code : Name.Zh);
}
