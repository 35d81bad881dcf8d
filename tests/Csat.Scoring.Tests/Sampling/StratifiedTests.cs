using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class StratifiedTests
{
    private static Stratum Of(string id, long bad, long good, long population) =>
        new(id, RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, bad, good, 0]), population);

    private static PostStratum Weighted(string id, double population, params (int Answer, double Weight)[] rows) =>
        new(id, WeightedRatingTally.Count(RatingScales.OneToFive, rows), population);

    [Fact]
    public void Rates_from_tallies_agree_with_R()
    {
        SurveyEstimate rate = Stratified.Score([Of("a", 30, 90, 10_000), Of("b", 36, 44, 5_000), Of("c", 30, 170, 20_000)], Metrics.SatisfactionRate());

        Figures.Close(0.778571428571429, rate.Estimate.Value, 1e-8);
        Figures.Close(0.0200441801224173, rate.UncorrectedStandardError, 1e-8);
        Figures.Close(0.0199276340204629, rate.Estimate.StandardError, 1e-8);
        Assert.Equal((400L, 35_000.0), (rate.Estimate.N, rate.Population));
        Figures.Close(0.778571428571429 * 35_000, rate.Total, 1e-8);
    }

    [Property]
    public bool One_stratum_gives_the_value_without_strata(byte bad, byte good, ushort others)
    {
        Stratum stratum = Of("all", bad, good, bad + good + others);
        SurveyEstimate whole = Stratified.Score([stratum], Metrics.SatisfactionRate());
        Estimate plain = stratum.Tally.Score(Metrics.SatisfactionRate());

        return whole.Estimate.Value == plain.Value && whole.Estimate.N == plain.N && (plain.N > 0) == (whole.EffectiveN is { } n && Math.Abs(n - plain.N) < 1e-9 * plain.N);
    }

    [Property]
    public bool The_value_is_that_of_a_census_that_repeats_the_sample(PositiveInt one, PositiveInt two, byte b1, byte g1, byte b2, byte g2)
    {
        // Each stratum repeated: the tally of all customers, scored plainly.
        (long f1, long f2) = ((one.Get % 50) + 1, (two.Get % 50) + 1);
        if (b1 + g1 < 2 || b2 + g2 < 2)
        {
            return true;
        }

        SurveyEstimate got = Stratified.Score([Of("a", b1, g1, (b1 + g1) * f1), Of("b", b2, g2, (b2 + g2) * f2)], Metrics.SatisfactionRate());
        double expected = (double)((g1 * f1) + (g2 * f2)) / (((b1 + g1) * f1) + ((b2 + g2) * f2));
        return Math.Abs(got.Estimate.Value!.Value - expected) < 1e-13;
    }

    [Fact]
    public void A_single_answer_in_a_stratum_is_not_called_a_single_answer_in_all()
    {
        Estimate estimate = Stratified.Score([Of("a", 3, 7, 100), Of("b", 0, 1, 10)], Metrics.SatisfactionRate()).Estimate;

        Assert.Equal(EstimateStatus.Unbounded, estimate.Status);
        Assert.EndsWith("(no interval: a part with a single answer), n = 11", estimate.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("（有一部分仅一份回答，无区间），n = 11", estimate.ToString(Csat.TestKit.Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_answers_are_told_whatever_the_design()
    {
        var tally = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 3, 7, 0], invalid: 4);
        var weighted = WeightedRatingTally.Of(tally);

        Assert.Equal(8, Stratified.Score([new("a", tally, 100), new("b", tally, 100)], Metrics.SatisfactionRate()).Estimate.Invalid);
        Assert.Equal(8, Stratified.PostStratified([new("a", weighted, 100), new("b", weighted, 100)], Metrics.SatisfactionRate()).Estimate.Invalid);
        Estimate estimate = weighted.Score(Metrics.SatisfactionRate()).Estimate;
        Assert.Equal(4, estimate.Invalid);
        Assert.Contains("4 invalid", estimate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strata_whose_counts_do_not_fit_together_are_refused()
    {
        Stratum half = Of("a", 0, 5_000_000_000_000_000_000, long.MaxValue);
        PostStratum weighted = new("a", WeightedRatingTally.Of(half.Tally), 1e18);

        Refuses<ArgumentOutOfRangeException>(() => Stratified.Score([half, half with { Id = "b" }], Metrics.SatisfactionRate()), "strata");
        Refuses<ArgumentOutOfRangeException>(() => Stratified.PostStratified([weighted, weighted with { Id = "b" }], Metrics.SatisfactionRate()), "groups");
    }

    [Fact]
    public void A_census_has_no_sampling_error()
    {
        SurveyEstimate census = Stratified.Score([Of("a", 3, 7, 10), Of("b", 1, 0, 1)], Metrics.SatisfactionRate());

        Assert.Equal((EstimateStatus.NoVariation, 7 / 11.0), (census.Estimate.Status, census.Estimate.Value));
        Assert.Equal("63.6% (no interval: the standard error is 0), n = 11", census.Estimate.ToString());
        Assert.Equal("63.6%（标准误为 0，无区间），n = 11", census.Estimate.ToString(Csat.TestKit.Cultures.Chinese));
        Assert.Equal(0, census.Estimate.StandardError);
        Assert.Null(census.DesignEffects!.WithoutReplacement);
    }

    [Fact]
    public void A_stratum_without_answers_leaves_the_whole_undefined()
    {
        SurveyEstimate gap = Stratified.Score([Of("a", 3, 7, 100), Of("b", 0, 0, 50)], Metrics.SatisfactionRate());
        SurveyEstimate single = Stratified.Score([Of("a", 3, 7, 100), Of("b", 0, 1, 50)], Metrics.SatisfactionRate());
        SurveyEstimate nobody = Stratified.Score([Of("a", 3, 7, 100), Of("b", 0, 0, 0)], Metrics.SatisfactionRate());

        Assert.Equal((EstimateStatus.NoData, null, 10L), (gap.Estimate.Status, gap.Estimate.Value, gap.Estimate.N));
        Assert.Equal((EstimateStatus.Unbounded, null, null), (single.Estimate.Status, single.Estimate.StandardError, single.DesignEffects));
        Figures.Close((0.7 * 100 / 150) + (50 / 150.0), single.Estimate.Value, 1e-14);
        Assert.Equal((EstimateStatus.Ok, 0.7), (nobody.Estimate.Status, nobody.Estimate.Value));
    }

    [Fact]
    public void Net_scores_and_means_are_stratified_in_their_own_unit()
    {
        Stratum Scale(string id, long population, params long[] counts) => new(id, RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts), population);
        SurveyEstimate nps = Stratified.Score(
            [Scale("a", 300, 5, 0, 0, 0, 0, 0, 0, 5, 0, 0, 10), Scale("b", 100, 10, 0, 0, 0, 0, 0, 0, 5, 0, 0, 5)], Metrics.Nps);

        Figures.Close((0.75 * 25) - (0.25 * 25), nps.Estimate.Value, 1e-14);
        Assert.Equal((EstimateUnit.NpsPoints, IntervalMethod.Normal), (nps.Estimate.Unit, nps.Estimate.Method));
        Assert.True(nps.Estimate.StandardError < nps.UncorrectedStandardError);
    }

    [Fact]
    public void Post_stratification_brings_groups_to_their_populations()
    {
        PostStratum[] groups = [Weighted("f", 520, (2, 0.655), (3, 1.498), (5, 0.541)), Weighted("m", 480, (3, 1.708), (4, 1.495))];
        SurveyEstimate mean = Stratified.PostStratified(groups, Metrics.Mean);
        double f = ((2 * 0.655) + (3 * 1.498) + (5 * 0.541)) / (0.655 + 1.498 + 0.541);
        double m = ((3 * 1.708) + (4 * 1.495)) / (1.708 + 1.495);

        Figures.Close((0.52 * f) + (0.48 * m), mean.Estimate.Value, 1e-13);
        Figures.Close(520 / 2.694, groups[0].WeightFactor, 1e-13);
        double linearized = new[] { (2, 0.655, 520 / 2.694, f), (3, 1.498, 520 / 2.694, f), (5, 0.541, 520 / 2.694, f), (3, 1.708, 480 / 3.203, m), (4, 1.495, 480 / 3.203, m) }
            .Sum(row => Math.Pow(row.Item2 * row.Item3 * (row.Item1 - row.Item4) / 1000, 2));
        Figures.Close(Math.Sqrt(5 / 4.0 * linearized), mean.Estimate.StandardError, 1e-12);
    }

    [Property]
    public bool One_group_only_changes_the_population(byte a, byte b, byte c)
    {
        (int, double)[] rows = [(1, 1 + a), (4, 1 + b), (5, 1 + c)];
        SurveyEstimate plain = WeightedRatingTally.Count(RatingScales.OneToFive, rows).Score(Metrics.Mean);
        SurveyEstimate grouped = Stratified.PostStratified([Weighted("all", 1000, rows)], Metrics.Mean);

        return Math.Abs(plain.Estimate.Value!.Value - grouped.Estimate.Value!.Value) < 1e-13
            && Math.Abs(plain.Estimate.StandardError!.Value - grouped.Estimate.StandardError!.Value) < 1e-13 && grouped.Population == 1000;
    }

    [Fact]
    public void A_group_without_answers_leaves_the_whole_undefined()
    {
        SurveyEstimate gap = Stratified.PostStratified([Weighted("f", 520, (2, 1), (3, 1)), Weighted("m", 480)], Metrics.Mean);

        Assert.Equal((EstimateStatus.NoData, null, 2L), (gap.Estimate.Status, gap.Estimate.Value, gap.Estimate.N));
        Assert.Null(Weighted("m", 480).WeightFactor);
        Assert.Equal(EstimateStatus.Ok, Stratified.PostStratified([Weighted("f", 520, (2, 1), (3, 1)), Weighted("m", 0)], Metrics.Mean).Estimate.Status);
    }

    [Fact]
    public void Bad_strata_are_refused_all_at_once()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => Stratified.Score([Of("a", 1, 2, 10), Of("a", 1, 2, 10), Of("b", 5, 5, 9), null!, new Stratum("c", null!, 5)], Metrics.SatisfactionRate()), "strata", "'a'", "9");

        Assert.Equal(["strata[1].id", "strata[2].population", "strata[3]", "strata[4].tally"], refusal.Findings.Select(finding => finding.Path));
        Refuses<FindingsException>(() => Stratified.Score([], Metrics.Mean), "strata", "at least one");
        Refuses<FindingsException>(() => Stratified.PostStratified([Weighted("f", 0, (2, 1)), Weighted("m", double.NaN, (2, 1))], Metrics.Mean), "groups", "groups[0].population", "NaN");
        Refuses<ScaleMismatchException>(() => Stratified.Score([Of("a", 1, 2, 10), new Stratum("b", RatingTally.Empty(RatingScales.OneToFive), 5)], Metrics.Mean), "strata");
        Refuses<ScaleMismatchException>(() => Stratified.Score([Of("a", 1, 2, 10)], Metrics.Nps), "metric", "nps");
    }
}
