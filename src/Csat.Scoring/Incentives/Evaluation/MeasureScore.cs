using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>One measure of one person's score, from the count to the points.</summary>
/// <remarks>
/// Nothing is rounded. Where nobody in the team has a case there is no value: the value, the achievement and the points are
/// <see langword="null"/>, never 0.
/// </remarks>
public sealed record MeasureScore
{
    /// <summary>The measure as the scheme defines it.</summary>
    public required IncentiveMeasure Measure { get; init; }

    /// <summary>The measure's code.</summary>
    [JsonIgnore]
    public string Code => Measure.Code;

    /// <summary>
    /// The measure's weight in the score: the scheme's, or more where the weight of a measure without data is spread over the others, or 0
    /// for that one.
    /// </summary>
    public required decimal Weight { get; init; }

    /// <summary>The person's own fact as given, or that of the units the person is linked to; <see langword="null"/> where none was.</summary>
    public MeasureFact? Fact { get; init; }

    /// <summary>All members of the team together, this person included; without cases for a linked measure, which no team has.</summary>
    public required MeasureFact Team { get; init; }

    /// <summary>
    /// The person's own share with its Wilson interval, or the own mean with that of its standard error, before anything is done to it;
    /// <see cref="EstimateStatus.NoData"/> without a case.
    /// </summary>
    public required Estimate Observed { get; init; }

    /// <summary>The share, 0 to 1, or the mean in the measure's unit that is judged.</summary>
    public double? UsedValue { get; init; }

    /// <summary>Where <see cref="UsedValue"/> comes from.</summary>
    public required MeasureValueSource ValueSource { get; init; }

    /// <summary>
    /// How sure the used value is; a single point for a complete count, <see langword="null"/> where nothing is known of it: a sample's mean
    /// without its standard error.
    /// </summary>
    public ConfidenceInterval? UsedInterval { get; init; }

    /// <summary>
    /// How many answers the <see cref="UsedInterval"/> stands on: the person's own and those lent by the team;
    /// <see langword="null"/> for a complete count, which has no sampling error.
    /// </summary>
    public double? EffectiveN { get; init; }

    /// <summary>How many answers the team's mean counted when the value was shrunk to it; <see langword="null"/> where it wasn't shrunk.</summary>
    public double? ShrinkageStrength { get; init; }

    /// <summary>How much the person answers for himself; the rest is the team's. 1 where the measure isn't mixed.</summary>
    /// <value>Default 1.</value>
    public decimal IndividualShare { get; init; } = 1;

    /// <summary>What the used value achieves, in percent points from the measure's floor to its cap.</summary>
    public double? OwnAchievement { get; init; }

    /// <summary>What the team's own value achieves; <see langword="null"/> where the measure isn't mixed.</summary>
    public double? TeamAchievement { get; init; }

    /// <summary>What counts: <see cref="OwnAchievement"/>, mixed with <see cref="TeamAchievement"/> by <see cref="IndividualShare"/>.</summary>
    public double? Achievement { get; init; }

    /// <summary>
    /// What the ends of the <see cref="UsedInterval"/> achieve, the worse end first; of a mixed measure together with what the ends of the
    /// team's interval achieve.
    /// </summary>
    public ConfidenceInterval? AchievementInterval { get; init; }

    /// <summary>Weight times achievement: what the measure adds to the score.</summary>
    public double? Points { get; init; }

    internal static MeasureScore Of(
        IncentiveMeasure measure, MeasureFact? fact, PooledFacts team, in ScoredPart part, decimal weight, decimal individualShare, ScoreOptions options)
    {
        Judgement own = part.Own;
        var score = new MeasureScore
        {
            Measure = measure,
            Weight = weight,
            Fact = fact,
            Team = team.ToFact(measure),
            Observed = Observe(measure, fact, options),
            ValueSource = own.Source,
        };
        return !part.Exists ? score : score with
        {
            UsedValue = own.Value,
            UsedInterval = double.IsInfinity(own.Lower) ? null : new ConfidenceInterval(own.Lower, own.Upper),
            EffectiveN = double.IsNaN(own.Answers) ? null : own.Answers,
            ShrinkageStrength = own.Source == MeasureValueSource.Shrunk ? team.Strength : null,
            IndividualShare = part.IsMixed ? individualShare : 1,
            OwnAchievement = own.Achievement,
            TeamAchievement = part.IsMixed ? part.Team.Achievement : null,
            Achievement = part.Achievement,
            AchievementInterval = new ConfidenceInterval(part.Worst, part.Best),
            Points = (double)weight * part.Achievement,
        };
    }

    private static Estimate Observe(IncentiveMeasure measure, MeasureFact? fact, ScoreOptions options) => fact switch
    {
        MeanFact mean => Estimate.OfMeasured(mean.Value, mean.N, mean.StandardError, options, measure.Code),
        ProportionFact share => Estimate.OfProportion(share.Successes, share.N, options, measure.Code),
        _ when measure.Kind == MeasureKind.Mean => Estimate.OfMeasured(0, 0, null, options, measure.Code),
        _ => Estimate.OfProportion(0, 0, options, measure.Code),
    };
}
