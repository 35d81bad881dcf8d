using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>The four intervals of the NPS against the R package NPS: limits there are shares, here points.</summary>
public class NetScoreVectorTests
{
    [Fact]
    public void Every_interval_of_a_net_score_agrees_with_R() => Assert.All(Vectors.Of("nps"), item =>
    {
        (long detractors, long passives, long promoters) = (item.Count("detractors"), item.Count("passives"), item.Count("promoters"));
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);
        Estimate By(IntervalMethod? method) => tally.Score(Metrics.Nps, new ScoreOptions { ConfidenceLevel = item.Confidence, Method = method });
        Estimate adjusted = By(null);
        Estimate score = By(IntervalMethod.TangoScore);
        Estimate mean = By(IntervalMethod.StudentT);
        ConfidenceInterval wald = Intervals.WaldOfNet(detractors, passives, promoters, item.Confidence);

        item.Agrees("nps", adjusted.Value);
        item.Agrees("se", adjusted.StandardError / 100);
        item.Agrees("adjEstimate", adjusted.Interval!.Value.Center / 100);
        item.Agrees("adjLower", adjusted.Lower / 100);
        item.Agrees("adjUpper", adjusted.Upper / 100);
        item.Agrees("scoreLower", score.Lower / 100);
        item.Agrees("scoreUpper", score.Upper / 100);
        item.Agrees("waldLower", wald.Lower / 100);
        item.Agrees("waldUpper", wald.Upper / 100);
        if (mean.Status == EstimateStatus.NoVariation)
        {
            Assert.Null(mean.Interval);
            item.Agrees("tMeanLower", mean.Value / 100);
        }
        else
        {
            item.Agrees("tMeanLower", mean.Lower / 100);
            item.Agrees("tMeanUpper", mean.Upper / 100);
        }
    });

    [Fact]
    public void The_interval_of_a_single_answer_by_t_is_unbounded_and_by_score_is_not()
    {
        RatingTally tally = RatingTally.Count(RatingScales.Recommend0To10, [10]);
        Estimate mean = tally.Score(Metrics.Nps, new ScoreOptions { Method = IntervalMethod.StudentT });

        Assert.Equal((EstimateStatus.Unbounded, 100.0, null), (mean.Status, mean.Value, mean.Interval));
        Assert.Equal(100, tally.Score(Metrics.Nps, new ScoreOptions { Method = IntervalMethod.TangoScore }).Upper);
    }
}
