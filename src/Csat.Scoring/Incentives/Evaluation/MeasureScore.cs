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

    /// <summary>The measure's weight in the score.</summary>
    [JsonIgnore]
    public decimal Weight => Measure.Weight;

    /// <summary>The person's own fact as given; <see langword="null"/> where none was.</summary>
    public MeasureFact? Fact { get; init; }

    /// <summary>All staff of the evaluation together, this person included.</summary>
    public required MeasureFact Team { get; init; }

    /// <summary>The person's own share with its Wilson interval, before anything is done to it; <see cref="EstimateStatus.NoData"/> without a case.</summary>
    public required Estimate Observed { get; init; }

    /// <summary>The share, 0 to 1, that is judged.</summary>
    public double? UsedValue { get; init; }

    /// <summary>Where <see cref="UsedValue"/> comes from.</summary>
    public required MeasureValueSource ValueSource { get; init; }

    /// <summary>How sure the used value is; a single point for a complete count.</summary>
    public ConfidenceInterval? UsedInterval { get; init; }

    /// <summary>
    /// How many answers the <see cref="UsedInterval"/> stands on: the person's own and those lent by the team;
    /// <see langword="null"/> for a complete count, which has no sampling error.
    /// </summary>
    public double? EffectiveN { get; init; }

    /// <summary>What the used value achieves, in percent points from the measure's floor to its cap.</summary>
    public double? Achievement { get; init; }

    /// <summary>What the ends of the <see cref="UsedInterval"/> achieve, the worse end first.</summary>
    public ConfidenceInterval? AchievementInterval { get; init; }

    /// <summary>Weight times achievement: what the measure adds to the score.</summary>
    public double? Points { get; init; }
}
