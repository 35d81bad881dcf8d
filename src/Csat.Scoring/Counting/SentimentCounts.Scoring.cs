using Csat.Domain;

namespace Csat.Scoring;

public readonly partial record struct SentimentCounts
{
    /// <summary>Scores the counts by a metric that asks for no more than sentiments, such as NPS or a satisfaction rate.</summary>
    /// <param name="metric">What to ask: a share or a net score that gives all levels of a sentiment the same score.</param>
    /// <param name="options">Confidence level, smallest number of answers and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>Exactly the estimate of the full tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the scale.</exception>
    /// <exception cref="ArgumentException">
    /// The metric needs the count of each level, as means and boxes do: a <see cref="RatingTally"/> has them. Or the options ask for an
    /// interval method that the metric doesn't have.
    /// </exception>
    public Estimate Score(ScoreMetric metric, ScoreOptions? options = null)
    {
        bool isShare = Throw.IfNull(metric).Unit == EstimateUnit.Proportion;
        if (!isShare && metric.Unit != EstimateUnit.NpsPoints)
        {
            throw NeedsLevels(metric);
        }

        if (Scale is null)
        {
            return isShare ? Estimate.OfProportion(0, 0, options, metric.Id) : Estimate.OfNet(0, 0, 0, options ?? ScoreOptions.Default, metric.Id);
        }

        // A share and a net score are made of sums of counts, so that it is all one on which level of its sentiment an answer is.
        double?[] scores = metric.Resolve(Scale, nameof(metric));
        long[] counts = new long[scores.Length];
        Place(Negative, Sentiment.Negative, metric, scores, counts);
        Place(Neutral, Sentiment.Neutral, metric, scores, counts);
        Place(Positive, Sentiment.Positive, metric, scores, counts);
        return new RatingTally(Scale, counts, NotApplicable, NoAnswer, Invalid).Score(metric, options);
    }

    private void Place(long count, Sentiment sentiment, ScoreMetric metric, double?[] scores, long[] counts)
    {
        int first = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (Scale!.Levels[i].Sentiment != sentiment)
            {
                continue;
            }

            first = first < 0 ? i : first;
            if (scores[i] != scores[first])
            {
                throw NeedsLevels(metric);
            }

            counts[first] = count;
        }
    }

    private ArgumentException NeedsLevels(ScoreMetric metric) => new(
        $"Metric {metric.Id} needs the count of each level{(Scale is null ? "" : " of scale " + Scale.Id)}; legal: shares and net scores that give all levels of a "
        + $"sentiment the same score. Count a {nameof(RatingTally)} instead.", nameof(metric));
}
