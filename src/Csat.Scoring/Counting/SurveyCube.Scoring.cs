using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Scores every group.</summary>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>One score a group, in order. The score of all together is that of <see cref="Total"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the cube's scale; the message says what it needs.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that the metric doesn't have.</exception>
    public IReadOnlyList<GroupScore> Score(ScoreMetric metric, ScoreOptions? options = null)
    {
        _ = Throw.IfNull(metric).Resolve(Scale, nameof(metric));
        return Array.AsReadOnly([.. Tallies.Select(group => new GroupScore(group.Group, group.Tally.Score(metric, options)))]);
    }

    /// <summary>Ranks the groups so that nobody stands behind another by chance alone, see <see cref="FairRanking"/>.</summary>
    /// <param name="metric">What to ask; a higher score is taken as better.</param>
    /// <param name="options">
    /// Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults. For k groups a level of 1 − 0.05/k makes it
    /// unlikely that any stand apart by chance.
    /// </param>
    /// <returns>The groups that have an interval, in order. A group without one, as without answers, can't be ranked and is left out; <see cref="Score"/> says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the cube's scale; the message says what it needs.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that the metric doesn't have.</exception>
    public IReadOnlyList<RankedUnit> Rank(ScoreMetric metric, ScoreOptions? options = null) =>
        FairRanking.Of(Score(metric, options).Where(score => score.Estimate.Interval is not null).Select(score => (score.Group, score.Estimate.Interval!.Value)));

    /// <summary>Draws the rates of small groups towards the rate of all, see <see cref="EmpiricalBayes"/>.</summary>
    /// <param name="metric">A share, such as <see cref="Metrics.TopBox(int)"/> or a satisfaction rate.</param>
    /// <param name="confidence">The two-sided level of the credible intervals, above 0 and below 1.</param>
    /// <returns>The rates, one a group in order. Rows without a group take no part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the cube's scale; the message says what it needs.</exception>
    /// <exception cref="ArgumentException">The metric is no share: an NPS or a mean isn't so many of so many.</exception>
    public EmpiricalBayes Shrink(ScoreMetric metric, double confidence = 0.95)
    {
        double?[] scores = Throw.IfNull(metric).Resolve(Scale, nameof(metric));
        if (metric.Unit != EstimateUnit.Proportion)
        {
            Throw.Argument($"{metric.Id} is measured in {metric.Unit}; legal: a metric in {EstimateUnit.Proportion}, such as a top box.", nameof(metric));
        }

        (long[] successes, long[] n) = (new long[GroupCount], new long[GroupCount]);
        for (int group = 0; group < n.Length; group++)
        {
            RatingTally tally = TallyOf(group);
            successes[group] = tally.CountOf(scores, 1);
            n[group] = successes[group] + tally.CountOf(scores, 0);
        }

        return EmpiricalBayes.Shrink(successes, n, confidence);
    }
}
