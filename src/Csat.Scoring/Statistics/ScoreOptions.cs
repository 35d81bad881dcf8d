namespace Csat.Scoring;

/// <summary>How a score is reported: confidence level, smallest sample and response rate, interval method.</summary>
public sealed record ScoreOptions
{
    /// <summary>The defaults: 95 %, nothing suppressed, the metric's own interval method.</summary>
    public static ScoreOptions Default { get; } = new();

    /// <summary>The two-sided confidence level, above 0 and below 1.</summary>
    /// <value>Default 0.95.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Throw.IfNotConfidence(value, nameof(ConfidenceLevel));
    } = 0.95;

    /// <summary>The smallest number of answers that is reported; below it the estimate is <see cref="EstimateStatus.Suppressed"/>.</summary>
    /// <value>Default 0: nothing is suppressed.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long MinimumN
    {
        get;
        init => field = Throw.IfNegative(value, nameof(MinimumN));
    }

    /// <summary>
    /// The smallest share of those asked that has to have answered; below it the estimate is <see cref="EstimateStatus.Suppressed"/>, for those
    /// who didn't answer could turn it round.
    /// </summary>
    /// <value>Default 0: nothing is suppressed.</value>
    /// <remarks>For scores of tallies, see <see cref="RatingTally.ResponseRate"/>; an estimate from counts alone doesn't know who was asked.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public double MinimumResponseRate
    {
        get;
        init => field = Throw.IfNotShare(value, nameof(MinimumResponseRate));
    }

    /// <summary>The interval method; <see langword="null"/> takes the metric's own default.</summary>
    public IntervalMethod? Method { get; init; }
}
