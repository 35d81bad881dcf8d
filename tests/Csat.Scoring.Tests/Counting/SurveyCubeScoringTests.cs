using Csat.Domain;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class SurveyCubeScoringTests
{
    private static readonly SurveyCube Staff = SurveyCube.FromTallies(
        RatingScales.SmsAbcd, [("agent-01", Of(2, 2)), ("agent-02", Of(190, 200)), ("agent-03", Of(160, 200)), ("agent-04", Of(30, 50)), ("agent-05", Of(0, 0)), (null, Of(1, 9))]);

    [Fact]
    public void Every_group_has_its_score_those_without_answers_too()
    {
        IReadOnlyList<GroupScore> scores = Staff.Score(Metrics.SatisfactionRate());

        Assert.Equal(Staff.Groups, scores.Select(score => score.Group));
        Assert.Equal("agent-02: 95.0% (91.0%…97.3%), n = 200, Wilson 95%", scores[1].ToString());
        Assert.Equal("agent-05: no data, n = 0", scores[4].ToString());
        Assert.Equal(383.0 / 461, Staff.Total.Score(Metrics.SatisfactionRate()).Value);
        Assert.Equal(0.9, Staff.Score(Metrics.SatisfactionRate(), new ScoreOptions { ConfidenceLevel = 0.9 })[0].Estimate.ConfidenceLevel);
    }

    [Fact]
    public void A_ranking_is_one_call_and_leaves_out_who_has_no_interval()
    {
        IReadOnlyList<RankedUnit> ranks = Staff.Rank(Metrics.SatisfactionRate());

        Assert.Equal(
            FairRanking.Of(new[] { (2L, 2L), (190, 200), (160, 200), (30, 50) }.Select((unit, i) => ($"agent-0{i + 1}", Intervals.Wilson(unit.Item1, unit.Item2)))), ranks);
        Assert.Equal([(1, 4), (1, 2), (2, 3), (3, 4)], ranks.Select(unit => (unit.Rank, unit.LastRank)));
    }

    [Fact]
    public void Small_groups_are_drawn_towards_all_groups()
    {
        EmpiricalBayes shrunk = Staff.Shrink(Metrics.SatisfactionRate());
        var expected = EmpiricalBayes.Shrink([2, 190, 160, 30, 0], [2, 200, 200, 50, 0]);

        Assert.Equal(expected.Units, shrunk.Units);
        Assert.Equal(0.9, Staff.Shrink(Metrics.SatisfactionRate(), 0.9).ConfidenceLevel);
        Refuses<ArgumentException>(() => Staff.Shrink(Metrics.Mean), "metric", "ScalePoints", "Proportion");
        Refuses<ScaleMismatchException>(() => Staff.Shrink(Metrics.Nps), "metric", "sms-abcd");
        Refuses<ArgumentOutOfRangeException>(() => Staff.Shrink(Metrics.SatisfactionRate(), 1), "confidence", "1");
    }

    [Fact]
    public void A_metric_of_another_scale_is_refused_even_without_groups()
    {
        Refuses<ScaleMismatchException>(() => Staff.Score(Metrics.Nps), "metric", "sms-abcd");
        Refuses<ScaleMismatchException>(() => SurveyCube.FromTallies(RatingScales.SmsAbcd, []).Score(Metrics.Nps), "metric", "sms-abcd");
        Refuses<ScaleMismatchException>(() => Staff.Rank(Metrics.Nps), "metric", "sms-abcd");
        Refuses<ArgumentNullException>(() => Staff.Score(null!), "metric");
        Refuses<ArgumentException>(() => Staff.Score(Metrics.Mean, new ScoreOptions { Method = IntervalMethod.Wilson }), "options", "Wilson");
    }

    private static RatingTally Of(long satisfied, long n) => RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", satisfied), ("C", n - satisfied)]);
}
