using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Scores every group.</summary>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level and smallest number of answers; <see langword="null"/> takes the defaults.</param>
    /// <returns>One score a group, in order. The score of all together is that of <see cref="Total"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the cube's scale.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a survey's score doesn't have.</exception>
    public IReadOnlyList<GroupSurveyScore> Score(ScoreMetric metric, ScoreOptions? options = null)
    {
        _ = Throw.IfNull(metric).Resolve(Scale, nameof(metric));
        return Array.AsReadOnly([.. Tallies.Select(group => new GroupSurveyScore(group.Group, group.Tally.Score(metric, options)))]);
    }

    /// <summary>Ranks the groups so that nobody stands behind another by chance alone, see <see cref="FairRanking"/>.</summary>
    /// <param name="metric">What to ask; a higher score is taken as better.</param>
    /// <param name="options">
    /// Confidence level and smallest number of answers; <see langword="null"/> takes the defaults. For k groups a level of 1 − 0.05/k makes it
    /// unlikely that any stand apart by chance.
    /// </param>
    /// <returns>The groups that have an interval, in order. A group without one, as with a single answer, can't be ranked and is left out; <see cref="Score"/> says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the cube's scale.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a survey's score doesn't have.</exception>
    public IReadOnlyList<RankedUnit> Rank(ScoreMetric metric, ScoreOptions? options = null) =>
        FairRanking.Of(Score(metric, options).Where(score => score.Score.Estimate.Interval is not null).Select(score => (score.Group, score.Score.Estimate.Interval!.Value)));
}
