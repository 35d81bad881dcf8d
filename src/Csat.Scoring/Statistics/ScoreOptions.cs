namespace Csat.Scoring;

/// <summary>How a score is reported: confidence level, smallest sample, interval method.</summary>
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

    /// <summary>The interval method; <see langword="null"/> takes the metric's own default.</summary>
    public IntervalMethod? Method { get; init; }
}
