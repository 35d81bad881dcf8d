using Csat.Domain;

namespace Csat.Scoring.Tests;

public class ScoreMetricTests
{
    [Fact]
    public void The_presets_say_what_they_are()
    {
        ScoreMetric rate = Metrics.SatisfactionRate(NeutralPolicy.Exclude);
        Assert.Equal(("satisfaction-rate-neutral-excluded", EstimateUnit.Proportion, VarianceDivisor.N, IntervalMethod.Wilson), (rate.Id, rate.Unit, rate.Divisor, rate.DefaultMethod));
        Assert.Equal(("nps", EstimateUnit.NpsPoints, VarianceDivisor.N, IntervalMethod.AdjustedWald), (Metrics.Nps.Id, Metrics.Nps.Unit, Metrics.Nps.Divisor, Metrics.Nps.DefaultMethod));
        Assert.Equal(("mean", EstimateUnit.ScalePoints, VarianceDivisor.NMinusOne, IntervalMethod.StudentT), (Metrics.Mean.Id, Metrics.Mean.Unit, Metrics.Mean.Divisor, Metrics.Mean.DefaultMethod));
        Assert.Equal(("top-box-2", "Top 2 levels", "最高 2 档占比"), (Metrics.TopBox(2).Id, Metrics.TopBox(2).Name.En, Metrics.TopBox(2).Name.Zh));
        Assert.Equal("bottom-box-1", Metrics.BottomBox(1).ToString());
        Assert.Equal([0, 0, null, 1, 1], rate.ScoresOn(RatingScales.FiveLevel));
        Assert.Equal([0, 0, 0, 1, 1], Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied).ScoresOn(RatingScales.FiveLevel));
        Assert.Equal([-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100], Metrics.Nps.ScoresOn(RatingScales.Recommend0To10));
    }

    [Fact]
    public void Every_rule_that_a_preset_names_is_in_the_catalogue_and_carried_out()
    {
        ScoreMetric[] presets = [Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied), Metrics.Nps];

        Assert.Equal("SAT-01, SAT-03, SAT-04", string.Join(", ", presets.SelectMany(metric => metric.RuleIds)));
        Assert.All(presets.SelectMany(metric => metric.RuleIds), rule => Assert.True(RuleCatalog.Find(rule).IsImplemented));
        Assert.Equal("SAT-01", Assert.Single(Metrics.SatisfactionRate().RuleIds).ToString());
    }

    [Fact]
    public void A_caller_defines_a_net_box()
    {
        ScoreMetric net = ScoreMetric.Net(
            "net-box-1", new("Net top box", "净最高档"), (scale, level) => level == scale.Levels.Count - 1 ? 1 : level == 0 ? -1 : 0);
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [10, 0, 20, 0, 70]).Score(net);

        Assert.Equal(60, estimate.Value);
        Assert.Equal(RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [10, 0, 0, 0, 0, 0, 0, 20, 0, 0, 70]).Score(Metrics.Nps) with { Metric = "net-box-1" }, estimate);
    }

    [Fact]
    public void A_caller_defines_an_index_that_leaves_a_level_out()
    {
        ScoreMetric index = ScoreMetric.Mean(
            "index", new("Index", "指数"), (scale, level) => scale.Levels[level].Sentiment == Sentiment.Neutral ? null : 25.0 * level, EstimateUnit.Index100);
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.FiveLevel, [1, 0, 100, 0, 3]).Score(index);

        Assert.Equal(75, estimate.Value);
        Assert.Equal(4, estimate.N);
        Assert.Equal(EstimateUnit.Index100, estimate.Unit);
        Assert.Equal(25, estimate.StandardError!.Value, 12);
        Assert.StartsWith("75.0 points (−4.6…154.6), n = 4, Student t", estimate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_makes_no_sense_is_refused()
    {
        LocalizedText name = new("x", "x");
        RatingTally tally = RatingTally.Empty(RatingScales.Callback3);

        Assert.Throws<ArgumentException>("id", () => ScoreMetric.Proportion(" ", name, (_, _) => true));
        Assert.Throws<ArgumentNullException>("counts", () => ScoreMetric.Proportion("x", name, null!));
        Assert.Throws<ArgumentNullException>("sides", () => ScoreMetric.Net("x", name, null!));
        Assert.Throws<ArgumentNullException>("scores", () => ScoreMetric.Mean("x", name, null!));
        Assert.Throws<ArgumentException>("unit", () => ScoreMetric.Mean("x", name, (_, _) => 1, EstimateUnit.Proportion));
        Assert.Throws<ArgumentOutOfRangeException>("sides", () => tally.Score(ScoreMetric.Net("x", name, (_, _) => 2)));
        Assert.Throws<ArgumentOutOfRangeException>("scores", () => tally.Score(ScoreMetric.Mean("x", name, (_, _) => double.NaN)));
        Assert.Throws<ArgumentOutOfRangeException>("scores", () => tally.Score(ScoreMetric.Mean("x", name, (_, _) => 1e101)));
        Assert.Throws<ScaleMismatchException>(() => tally.Score(ScoreMetric.Mean("x", name, (_, _) => null)));
    }

    [Fact]
    public void A_method_that_a_metric_does_not_have_is_refused_with_those_it_has()
    {
        RatingTally tally = RatingTally.Empty(RatingScales.Recommend0To10);
        ArgumentException e = Assert.Throws<ArgumentException>("options", () => tally.Score(Metrics.Nps, new ScoreOptions { Method = IntervalMethod.Wilson }));

        Assert.StartsWith("nps has no Wilson interval; legal: AdjustedWald, TangoScore, StudentT.", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("options", () => tally.Score(Metrics.Mean, new ScoreOptions { Method = (IntervalMethod)9 }));
        Assert.Throws<ArgumentException>("options", () => Estimate.OfProportion(1, 2, new ScoreOptions { Method = IntervalMethod.StudentT }));
        Assert.Equal(tally.Score(Metrics.Mean), tally.Score(Metrics.Mean, new ScoreOptions { Method = IntervalMethod.StudentT }));
    }
}
