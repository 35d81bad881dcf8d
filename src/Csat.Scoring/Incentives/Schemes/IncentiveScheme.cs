
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How a period's facts about staff turn into scores and ranks: measures with weights, as data with a version. Presets: <see cref="IncentiveSchemes"/>.</summary>
/// <remarks>
/// A scheme can be written down wrong: nothing is refused on the way, <see cref="Validate"/> lists every fault and
/// <see cref="Evaluate(IncentiveFacts)"/> refuses a scheme that has any. Immutable and thread-safe.
/// </remarks>
public sealed partial record IncentiveScheme
{
    /// <summary>The least weight of satisfaction that the management measures demand.</summary>
    /// <value>0.30 (rule INC-01)</value>
    public const decimal ManagementMinimum = 0.30m;

    /// <summary>The greatest number of answers that the team's mean can count.</summary>
    /// <value>1,000,000</value>
    public const double MostShrinkage = 1e6;

    private static readonly IReadOnlyList<RoleMix> UsualMix = Array.AsReadOnly(
    [
        new RoleMix { Role = "front-line", Name = new LocalizedText("front line", "一线员工"), IndividualShare = 0.70m },
        new RoleMix { Role = "lead", Name = new LocalizedText("team lead", "班组长"), IndividualShare = 0.30m },
    ]);

    /// <summary>The scheme's stable name.</summary>
    public required string Id { get; init; }

    /// <summary>The version: a change of any figure is a new version.</summary>
    public required string Version { get; init; }

    /// <summary>The measures, in the order in which they are shown and added up; copied.</summary>
    public required IReadOnlyList<IncentiveMeasure> Measures
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    }

    /// <summary>Whether the scheme claims to follow the management measures, which forbids a minimum under <see cref="ManagementMinimum"/>.</summary>
    /// <value>Default <see langword="false"/>: a claim is made, not assumed.</value>
    public bool FollowsManagementMeasures { get; init; }

    /// <summary>The least weight that the measures of the family <see cref="MeasureFamily.Satisfaction"/> have together, 0 to 1. Rule INC-01.</summary>
    /// <value>Default 0.30.</value>
    public decimal MinimumSatisfactionWeight { get; init; } = ManagementMinimum;

    /// <summary>How many answers the team's mean counts when a satisfaction value is shrunk to it (m in the formula), 0 to 1,000,000.</summary>
    /// <value>Default 20, this library's own; 0 shrinks nothing.</value>
    public double ShrinkageStrength { get; init; } = 20;

    /// <summary>Where the strength comes from.</summary>
    /// <value>Default <see cref="ShrinkageMethod.Fixed"/>.</value>
    public ShrinkageMethod Shrinkage { get; init; }

    /// <summary>The two-sided confidence level of the intervals that decide ranks and ties, above 0 and below 1.</summary>
    /// <value>Default 0.95.</value>
    public double ConfidenceLevel { get; init; } = 0.95;

    /// <summary>
    /// How much each role answers for itself in the measures of scope <see cref="MeasureScope.Individual"/>; copied. Who has no role answers
    /// wholly for himself. Rule INC-12.
    /// </summary>
    /// <value>Default <c>front-line</c> 70 : 30 and <c>lead</c> 30 : 70, this library's own.</value>
    public IReadOnlyList<RoleMix> Mix
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = UsualMix;

    /// <summary>The code of the measure that the orders of <see cref="IncentiveFacts.Orders"/> feed: satisfied of those judged.</summary>
    /// <value>Default <see langword="null"/>: orders feed no measure.</value>
    public string? OrderMeasure { get; init; }

    /// <summary>The rewards, from the highest standard to the lowest; copied. Rule INC-02.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<RewardTier> Rewards
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>What single orders earn and cost. Rules INC-06 and INC-07.</summary>
    /// <value>Default <see langword="null"/>: nothing.</value>
    public OrderRewardPolicy? PerOrder { get; init; }

    /// <summary>What complaints cost in points. Rules CMP-06 and CMP-07.</summary>
    /// <value>Default <see langword="null"/>: nothing.</value>
    public ComplaintDeductionPolicy? ComplaintDeduction { get; init; }

    /// <summary>What sets a period's score to 0. Rule INC-05.</summary>
    /// <value>Default <see langword="null"/>: nothing.</value>
    public RedLinePolicy? RedLines { get; init; }

    /// <summary>When a plan to improve opens and closes. Rule INC-03.</summary>
    /// <value>Default <see langword="null"/>: never.</value>
    public ImprovementPlanPolicy? ImprovementPlan { get; init; }

    /// <summary>The honours. Rule INC-04.</summary>
    /// <value>Default <see langword="null"/>: none.</value>
    public AwardPolicy? Awards { get; init; }

    /// <summary>How service providers are paid. Rules INC-08 to INC-10.</summary>
    /// <value>Default <see langword="null"/>: not by this scheme.</value>
    public ProviderPolicy? Provider { get; init; }

    /// <summary>The currency of the rewards.</summary>
    /// <value>Default yuan.</value>
    public Currency Currency { get; init; } = Currencies.Yuan;

    /// <summary>Whether two schemes say the same in every figure.</summary>
    /// <param name="other">The other scheme.</param>
    /// <returns>Whether they are equal, measures by value and in order.</returns>
    public bool Equals(IncentiveScheme? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Version == other.Version
            && FollowsManagementMeasures == other.FollowsManagementMeasures
            && MinimumSatisfactionWeight == other.MinimumSatisfactionWeight
            && ShrinkageStrength.Equals(other.ShrinkageStrength)
            && ConfidenceLevel.Equals(other.ConfidenceLevel)
            && Shrinkage == other.Shrinkage
            && OrderMeasure == other.OrderMeasure
            && Equals(Currency, other.Currency)
            && Equals(PerOrder, other.PerOrder)
            && Equals(ComplaintDeduction, other.ComplaintDeduction)
            && Equals(RedLines, other.RedLines)
            && Equals(ImprovementPlan, other.ImprovementPlan)
            && Equals(Awards, other.Awards)
            && Equals(Provider, other.Provider)
            && Measures.SequenceEqual(other.Measures)
            && Mix.SequenceEqual(other.Mix)
            && Rewards.SequenceEqual(other.Rewards));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode((Id ?? string.Empty) + "@" + Version);

    /// <summary>Id and version.</summary>
    /// <returns>The text, such as <c>management-measures@1</c>.</returns>
    public override string ToString() => $"{Id}@{Version}";
}
