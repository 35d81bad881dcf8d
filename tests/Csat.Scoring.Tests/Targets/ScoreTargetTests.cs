using System.Globalization;
using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>A score is judged against its target by its value; whether chance could be the reason stands beside it.</summary>
public class ScoreTargetTests
{
    [Theory]
    [InlineData(900, 1000, TargetVerdict.Met, false)]
    [InlineData(899, 1000, TargetVerdict.Missed, false)]
    [InlineData(930, 1000, TargetVerdict.Met, true)]
    [InlineData(870, 1000, TargetVerdict.Missed, true)]
    [InlineData(9, 10, TargetVerdict.Met, false)]
    [InlineData(1000, 1000, TargetVerdict.Met, true)]
    public void The_hotline_has_to_answer_nine_calls_of_ten(long answered, long received, TargetVerdict verdict, bool shown)
    {
        TargetCheck check = ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(answered, received));

        Assert.Equal((verdict, (bool?)shown), (check.Verdict, check.IsShown));
        Figures.Close(((double)answered / received) - 0.9, check.Margin!.Value, 1e-15);
    }

    [Fact]
    public void Without_calls_nothing_is_missed()
    {
        TargetCheck check = ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(0, 0));

        Assert.Equal((TargetVerdict.NotJudged, null, null), (check.Verdict, check.Margin, check.IsShown));
        Assert.Equal("KPI-05 Hotline answer rate: no data, n = 0; target at least 90.0%: not judged", check.Explain());
        Assert.Equal("KPI-05 热线接通率：无数据，n = 0；目标不低于 90.0%：不予判定", check.Explain(Cultures.Chinese));
        Assert.Equal(TargetVerdict.NotJudged, ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(3, 3, new ScoreOptions { MinimumN = 5 })).Verdict);
    }

    [Fact]
    public void The_sentence_tells_the_margin_where_the_rounded_figures_are_alike()
    {
        TargetCheck check = ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(89_996, 100_000));

        Assert.Equal("KPI-05 Hotline answer rate: 90.0% (89.8%…90.2%), n = 100000, Wilson 95%; target at least 90.0%: missed, but chance can't be ruled out (−0.004 points)", check.ToString());
        Assert.Equal("KPI-05 热线接通率：90.0%（89.8%…90.2%），n = 100,000，Wilson 法 95%；目标不低于 90.0%：未达标，但不能排除偶然因素（−0.004 个百分点）", check.Explain(Cultures.Chinese));
    }

    [Fact]
    public void Less_is_better_for_some()
    {
        var target = new ScoreTarget(new("Complaints per 100,000", "十万客户投诉量"), 80, EstimateUnit.PerPopulation, MeasureDirection.LowerIsBetter);

        TargetCheck met = target.Judge(Estimate.OfEvents(60, 100_000));
        Assert.Equal((TargetVerdict.Met, (bool?)true), (met.Verdict, met.IsShown));
        TargetCheck missed = target.Judge(Estimate.OfEvents(81, 100_000));
        Assert.Equal((TargetVerdict.Missed, (bool?)false), (missed.Verdict, missed.IsShown));
        Assert.EndsWith("; target at most 80.00: missed, but chance can't be ruled out (−1.00)", missed.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_interval_is_judged_by_itself_and_says_so()
    {
        var target = new ScoreTarget(new("Mean", "均值"), 4, EstimateUnit.ScalePoints);
        TargetCheck check = target.Judge(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 0, 1]).Score(Metrics.Mean));

        Assert.Equal((TargetVerdict.Met, null), (check.Verdict, check.IsShown));
        Assert.EndsWith(": met by the value alone (+1.00)", check.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_targets_of_the_rules_have_their_figures()
    {
        Assert.Equal([0.9, 1, 1, 0.95], Presets.Select(target => target.Value));
        Assert.Equal(["KPI-05", "SAT-14", "SAT-14", "SAT-14"], Presets.Select(target => target.RuleId.ToString()));
    }

    [Fact]
    public void Another_unit_or_another_metric_is_refused()
    {
        Assert.Contains("NpsPoints; legal: Proportion", Assert.Throws<ArgumentException>(() => ScoreTargets.StaffSatisfaction.Judge(RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2]).Score(Metrics.Nps))).Message, StringComparison.Ordinal);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ScoreTargets.HotlineAnswered.Judge(Estimate.OfProportion(9, 10)));
        Assert.Equal("score", refusal.ParamName);
        Assert.Contains("a score of proportion; legal: hotline-answer-rate", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ScoreTargets.HotlineAnswered.Judge(null!));
    }

    [Theory]
    [InlineData(90, EstimateUnit.Proportion)]
    [InlineData(-0.1, EstimateUnit.Proportion)]
    [InlineData(double.NaN, EstimateUnit.ScalePoints)]
    [InlineData(double.PositiveInfinity, EstimateUnit.PerPopulation)]
    [InlineData(101, EstimateUnit.NpsPoints)]
    public void A_target_nobody_can_reach_is_refused(double value, EstimateUnit unit) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreTarget(new("a", "甲"), value, unit)).ParamName);

    [Fact]
    public void Other_bad_targets_are_refused_by_name()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new ScoreTarget(new("a", ""), 0.5)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreTarget(new("a", "甲"), 0.5, (EstimateUnit)9)).ParamName);
        Assert.Equal("direction", Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreTarget(new("a", "甲"), 0.5, direction: (MeasureDirection)9)).ParamName);
        Assert.Equal("metric", Assert.Throws<ArgumentException>(() => new ScoreTarget(new("a", "甲"), 0.5, metric: " ")).ParamName);
    }

    [Fact]
    public void Targets_travel_and_checks_are_written()
    {
        foreach (ScoreTarget target in Presets)
        {
            JsonContract.RoundTrips(target, JsonContract.Info<ScoreTarget>(ScoringJson.Options));
        }

        string json = JsonSerializer.Serialize(ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(910, 1000)), ScoringJson.Options);
        Assert.StartsWith("""{"target":{"name":{"en":"Hotline answer rate","zh":""", json, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"Met\"", json, StringComparison.Ordinal);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ScoreTarget>(
            """{"name":{"en":"a","zh":"b"},"value":90,"unit":"Proportion","direction":"Up","rule":"no"}""", ScoringJson.Options));
        Assert.Contains("$.value: got 90; legal: 0 to 1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("$.direction: got \"Up\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("$.rule: got \"no\"", refusal.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void What_is_shown_is_the_verdict_of_every_point_of_the_interval(ushort counted, ushort more, byte percent)
    {
        var target = new ScoreTarget(new("a", "甲"), Math.Min(percent, (byte)100) / 100.0);
        Estimate score = Estimate.OfProportion(counted, (long)counted + more + 1);
        TargetCheck check = target.Judge(score);

        Assert.Equal(score.Value >= target.Value, check.Verdict == TargetVerdict.Met);
        Assert.Equal(score.Lower >= target.Value || score.Upper < target.Value, check.IsShown);
        Assert.Contains(check.Verdict == TargetVerdict.Met ? ": met" : ": missed", check.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static ScoreTarget[] Presets =>
        [ScoreTargets.HotlineAnswered, ScoreTargets.CustomerSatisfaction, ScoreTargets.UserSatisfaction, ScoreTargets.StaffSatisfaction];
}
