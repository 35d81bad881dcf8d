namespace Csat.Scoring;

public sealed partial class RatingTally
{
    /// <summary>Scores the tally.</summary>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate. Without answers inside the metric's denominator it is <see cref="EstimateStatus.NoData"/>, with fewer than
    /// <see cref="ScoreOptions.MinimumN"/> it is <see cref="EstimateStatus.Suppressed"/>; both have no value.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the tally's scale; the message says what it needs.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that the metric doesn't have; the message lists those it has.</exception>
    /// <remarks>The same counts give the same bits, in whatever order they were merged.</remarks>
    public Estimate Score(ScoreMetric metric, ScoreOptions? options = null)
    {
        Throw.IfNull(metric);
        options ??= ScoreOptions.Default;
        metric.Methods.Choose(options, metric.Id);
        double?[] scores = metric.Resolve(Scale, nameof(metric));
        Estimate estimate = metric.Unit switch
        {
            EstimateUnit.Proportion => Share(scores, metric, options),
            EstimateUnit.NpsPoints => Estimate.OfNet(CountOf(scores, -100), CountOf(scores, 0), CountOf(scores, 100), options, metric.Id),
            _ => Estimate.OfMean(scores, _counts, options, metric),
        };
        return estimate with { Invalid = Invalid };
    }

    private Estimate Share(double?[] scores, ScoreMetric metric, ScoreOptions options)
    {
        long successes = CountOf(scores, 1);
        return Estimate.OfProportion(successes, successes + CountOf(scores, 0), options, metric.Id);
    }

    /// <summary>Number, mean and spread of the levels that have a score.</summary>
    internal Moments MomentsOf(double?[] scores) =>
        Moments.Of([.. scores.Select(score => score ?? 0)], [.. scores.Select((score, i) => score is null ? 0.0 : _counts[i])]);

    internal long CountOf(double?[] scores, double score)
    {
        long count = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] == score)
            {
                count += _counts[i];
            }
        }

        return count;
    }
}
