namespace Csat.Scoring;

public sealed partial class RatingTally
{
    /// <summary>Scores the tally.</summary>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate. Without answers inside the metric's denominator it is <see cref="EstimateStatus.NoData"/>, with fewer than
    /// <see cref="ScoreOptions.MinimumN"/> or a lower response rate than <see cref="ScoreOptions.MinimumResponseRate"/> it is
    /// <see cref="EstimateStatus.Suppressed"/>; both have no value.
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
        estimate = estimate with { Invalid = Invalid };
        return new Response(Answered, NoAnswer, Invalid).IsTooLow(options) ? estimate.Withheld() : estimate;
    }

    /// <summary>How many of those whom the question concerned answered it: the answers on the scale out of these, the missing and the invalid ones.</summary>
    /// <param name="options">Confidence level, smallest number asked and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>The rate with its interval; its id is <c>response-rate</c>. Questions that didn't apply are in neither.</returns>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    /// <remarks><see cref="ScoreOptions.MinimumResponseRate"/> suppresses scores of tallies in which it is too low.</remarks>
    public Estimate ResponseRate(ScoreOptions? options = null) =>
        Estimate.OfProportion(Answered, Answered + NoAnswer + Invalid, options, "response-rate") with { Invalid = Invalid };

    private Estimate Share(double?[] scores, ScoreMetric metric, ScoreOptions options)
    {
        long successes = CountOf(scores, 1);
        return Estimate.OfProportion(successes, successes + CountOf(scores, 0), options, metric.Id);
    }

    /// <summary>Number, mean and spread of the levels that have a score.</summary>
    internal Moments MomentsOf(double?[] scores) =>
        Moments.Of([.. scores.Select(score => score ?? 0)], [.. scores.Select((score, i) => score is null ? 0.0 : _counts[i])]);

    /// <summary>The answers on levels that have a score.</summary>
    internal long CountOf(double?[] scores) => _counts.Where((_, i) => scores[i] is not null).Sum();

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
