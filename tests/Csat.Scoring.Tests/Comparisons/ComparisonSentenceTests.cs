using System.Globalization;
using Csat.Domain;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Comparisons read as sentences, and say so when nothing can be shown.</summary>
public class ComparisonSentenceTests
{
    private static RatingTally Sms(long dissatisfied, long satisfied) => RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, dissatisfied, satisfied, 0]);

    private static RatingTally Recommend(long detractors, long passives, long promoters) =>
        RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);

    private static RatingTally OneToFive(params long[] counts) => RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, counts);

    [Fact]
    public void A_fall_is_told_in_points_and_per_cent()
    {
        var change = Comparison.Between(Sms(576, 1824), Sms(672, 1728), Metrics.SatisfactionRate());

        Assert.Equal(
            "Satisfaction rate fell from 76.0 % to 72.0 %: −4.0 points (−6.5 … −1.5), p = 0.0016, n = 2,400 and 2,400; relative −5.3 %",
            change.Explain(Cultures.English));
        Assert.Equal(
            "满意率由 76.0% 降至 72.0%：−4.0 个百分点（95% 置信区间 −6.5…−1.5），p = 0.0016，n = 2,400 与 2,400；相对变化 −5.3%",
            change.Explain(Cultures.Chinese));
        Assert.Equal(ComparisonConclusion.Fall, change.Conclusion);
        Assert.Equal((EstimateStatus.Ok, ComparisonMethod.Newcombe, TestMethod.PooledZ), (change.Status, change.Method, change.Test));
        Figures.Close(-4, change.Points, 1e-12);
        Figures.Close(-0.04 / 0.76, change.RelativeChange, 1e-12);
        Assert.Equal(change.Explain(), change.ToString());
    }

    [Fact]
    public void The_sources_rise_from_24_to_34_per_cent_is_noise_with_a_hundred_answers()
    {
        var change = Comparison.OfProportions(24, 100, 34, 100);

        Assert.Equal(
            "Rate: no difference can be shown between 24.0 % and 34.0 %: +10.0 points (−2.6 … +22.2), p = 0.12, n = 100 and 100; relative +41.7 %",
            change.Explain());
        Assert.Equal(
            "比率由 24.0% 变为 34.0%，差异不显著，不足以认定有变化：+10.0 个百分点（95% 置信区间 −2.6…+22.2），p = 0.12，n = 100 与 100；相对变化 +41.7%",
            change.Explain(Cultures.Chinese));
        Assert.Equal(ComparisonConclusion.NoDifferenceShown, change.Conclusion);
        Figures.Close(0.119157253545802, change.PValue, 1e-9);
        Figures.Close(0.221121463401314, change.EffectSize, 1e-9);
    }

    [Fact]
    public void The_same_rise_is_clear_with_a_thousand()
    {
        var change = Comparison.OfProportions(240, 1000, 340, 1000, name: new LocalizedText("Dissatisfaction", "不满意率"));

        Assert.Equal(ComparisonConclusion.Rise, change.Conclusion);
        Assert.StartsWith("Dissatisfaction rose from 24.0 % to 34.0 %: +10.0 points (+6.0 … +13.9), p < 0.0001", change.Explain(), StringComparison.Ordinal);
        Assert.InRange(change.PValue!.Value, 7.5e-7, 8.5e-7);
    }

    [Fact]
    public void Net_scores_change_in_points()
    {
        var change = Comparison.Between(Recommend(150, 350, 500), Recommend(110, 330, 560), Metrics.Nps);

        Assert.Equal(
            "Net Promoter Score rose from 35.0 to 45.0: +10.0 points (+3.8 … +16.1), p = 0.0016, n = 1,000 and 1,000", change.Explain());
        Assert.DoesNotContain("相对变化", change.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Figures.Close(10 / 35.0, change.RelativeChange, 1e-12);
        Assert.StartsWith("净推荐值（NPS）由 35.0 升至 45.0：+10.0 分（95% 置信区间 +3.8…+16.1），", change.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Equal((ComparisonMethod.AdjustedWald, TestMethod.AdjustedWald, EffectSizeMeasure.HedgesG), (change.Method, change.Test, change.EffectSizeMeasure));
        Assert.Null(Comparison.Between(Recommend(50, 0, 40), Recommend(40, 0, 50), Metrics.Nps).RelativeChange);
    }

    [Fact]
    public void Counts_of_a_net_promoter_score_need_no_tallies()
    {
        Assert.Equal(
            Comparison.Between(Recommend(150, 350, 500), Recommend(110, 330, 560), Metrics.Nps),
            Comparison.OfNps(new NetCounts(150, 350, 500), new NetCounts(110, 330, 560)));
        Assert.Equal(EstimateStatus.NoData, Comparison.OfNps(default, new NetCounts(1, 2, 3)).Status);
        Refuses<ArgumentException>(() => Comparison.OfNps(new NetCounts(1, -2, 3), default), "earlier", "-2 at index 1");
        Refuses<ArgumentOutOfRangeException>(() => Comparison.OfNps(default, new NetCounts(long.MaxValue, 1, 0)), "later");
    }

    [Fact]
    public void Means_have_two_decimals()
    {
        var change = Comparison.Between(OneToFive(8, 12, 30, 50, 0), OneToFive(3, 5, 10, 40, 42), Metrics.Mean);

        Assert.Equal("Mean rose from 3.22 to 4.13: +0.91 points (+0.64 … +1.18), p < 0.0001, n = 100 and 100; relative +28.3 %", change.Explain());
        Assert.Equal((ComparisonMethod.Welch, TestMethod.Welch), (change.Method, change.Test));
        Figures.Close(0.934154880734226, change.EffectSize, 1e-10);
    }

    [Fact]
    public void Another_confidence_level_than_95_per_cent_is_named()
    {
        var change = Comparison.OfProportions(1824, 2400, 1728, 2400, new ScoreOptions { ConfidenceLevel = 0.9 });

        Assert.Contains("−4.0 points (90 %: −6.1 … −1.9)", change.Explain(), StringComparison.Ordinal);
        Assert.Contains("（90% 置信区间 −6.1…−1.9）", change.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_p_value_near_the_error_probability_shows_on_which_side_it_is()
    {
        // p = 0.04956…
        var near = Comparison.OfProportions(500, 1000, 544, 1000);

        Assert.InRange(near.PValue!.Value, 0.045, 0.05);
        Assert.Contains("p = 0.049", near.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 30, 17, 60)]
    [InlineData(0, 20, 10, 50)]
    public void A_difference_is_shown_only_when_test_and_interval_agree(long earlier, long earlierN, long later, long laterN)
    {
        var change = Comparison.OfProportions(earlier, earlierN, later, laterN);

        Assert.True(change.PValue < 0.05 == change.Interval!.Value.Contains(0), "one of the two says so, the other doesn't");
        Assert.Equal(ComparisonConclusion.NoDifferenceShown, change.Conclusion);
    }

    [Fact]
    public void A_small_difference_that_is_shown_is_not_written_as_0()
    {
        Assert.Equal(
            "Rate rose from 76.00 % to 76.01 %: +0.01 points (+0.01 … +0.01), p < 0.0001, n = 1,000,000,000 and 1,000,000,000; relative +0.01 %",
            Comparison.OfProportions(760_000_000, 1_000_000_000, 760_100_000, 1_000_000_000).Explain());
        Assert.StartsWith(
            "Net Promoter Score rose from 35.000 to 35.010: +0.010 points (+0.004 … +0.016)",
            Comparison.OfNps(new(150_000_000, 350_000_000, 500_000_000), new(150_000_000, 349_900_000, 500_100_000)).Explain(), StringComparison.Ordinal);
        Assert.Contains("+4.40 points (+0.02 … +8.75)", Comparison.OfProportions(500, 1000, 544, 1000).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_that_is_said_to_have_risen_is_not_written_as_the_same_score() => Assert.Equal(
        "Rate rose from 50.06 % to 50.12 %: +0.06 points (+0.06 … +0.06), p < 0.0001, n = 1,000,000,000 and 1,000,000,000; relative +0.1 %",
        Comparison.OfProportions(500_600_000, 1_000_000_000, 501_200_000, 1_000_000_000).Explain());

    [Fact]
    public void A_p_value_that_does_not_suffice_at_a_high_level_is_told()
    {
        var strict = new ScoreOptions { ConfidenceLevel = 0.99999 };
        var change = Comparison.OfProportions(240, 1000, 320, 1000, strict);

        Assert.InRange(change.PValue!.Value, 1e-5, 1e-4);
        Assert.Contains("no difference can be shown", change.Explain(), StringComparison.Ordinal);
        Assert.Contains("p = 0.0000", change.Explain(), StringComparison.Ordinal);
        Assert.Contains("p < 0.00001,", Comparison.OfProportions(240, 1000, 400, 1000, strict).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_of_two_net_scores_are_shown_within_their_range()
    {
        var far = Comparison.OfNps(new(9, 0, 0), new(0, 0, 9), new ScoreOptions { ConfidenceLevel = 0.999 });

        Assert.InRange(far.Interval!.Value.Upper, 200.5, 400);
        Assert.Contains(" … +200.0)", far.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_as_the_reader_writes_them() => Assert.Equal(
        "Rate fell from 76,0 % to 72,0 %: −4,0 points (−6,5 … −1,5), p = 0,0016, n = 2.400 and 2.400; relative −5,3 %",
        Comparison.OfProportions(1824, 2400, 1728, 2400).Explain(CultureInfo.GetCultureInfo("de-DE")));

    [Fact]
    public void Few_answers_are_tested_exactly()
    {
        var few = Comparison.OfProportions(3, 10, 9, 10);

        Assert.Equal(TestMethod.FisherExact, few.Test);
        Figures.Close(0.0197666110978804, few.PValue, 1e-9);
        Assert.Equal(TestMethod.PooledZ, Comparison.OfProportions(30, 100, 90, 100).Test);
    }

    [Fact]
    public void Without_answers_there_is_nothing_to_compare()
    {
        var none = Comparison.Between(Sms(0, 0), Sms(1, 5), Metrics.SatisfactionRate());

        Assert.Equal((EstimateStatus.NoData, ComparisonConclusion.NotTestable), (none.Status, none.Conclusion));
        Assert.Equal((null, null, null, null, null), (none.Difference, none.Interval, none.PValue, none.EffectSize, none.RelativeChange));
        Assert.Equal("Satisfaction rate can't be compared: no data, n = 0 and 6", none.Explain());
        Assert.Equal("满意率无法比较：无数据，n = 0 与 6", none.Explain(Cultures.Chinese));
    }

    [Fact]
    public void Fewer_answers_than_the_minimum_are_not_compared()
    {
        var suppressed = Comparison.Between(Recommend(2, 3, 4), Recommend(20, 30, 40), Metrics.Nps, new ScoreOptions { MinimumN = 30 });

        Assert.Equal((EstimateStatus.Suppressed, ComparisonConclusion.NotTestable), (suppressed.Status, suppressed.Conclusion));
        Assert.Equal((null, null, null, null), (suppressed.Difference, suppressed.Interval, suppressed.PValue, suppressed.EffectSize));
        Assert.Equal("Net Promoter Score can't be compared: suppressed, too few answers, n = 9 and 90", suppressed.Explain());
        Assert.Equal("净推荐值（NPS）无法比较：样本过少，不予公布，n = 9 与 90", suppressed.Explain(Cultures.Chinese));
    }

    [Fact]
    public void Means_without_variation_have_a_difference_and_no_test()
    {
        var alike = Comparison.Between(OneToFive(0, 0, 0, 7, 0), OneToFive(0, 0, 0, 0, 9), Metrics.Mean);
        var single = Comparison.Between(OneToFive(0, 0, 0, 1, 0), OneToFive(0, 1, 0, 0, 9), Metrics.Mean);

        Assert.Equal((EstimateStatus.NoVariation, 1.0, ComparisonConclusion.NotTestable), (alike.Status, alike.Difference, alike.Conclusion));
        Assert.Equal("Mean: 4.00 and 5.00, +1.00 points; no test, the answers of each side are all alike, n = 7 and 9; relative +25.0 %", alike.Explain());
        Assert.Equal("平均分由 4.00 变为 5.00，+1.00 分；无法检验：双方各自的回答完全一致，n = 7 与 9；相对变化 +25.0%", alike.Explain(Cultures.Chinese));
        Assert.Equal(EstimateStatus.Unbounded, single.Status);
        Assert.Contains("no test, a single answer on a side", single.Explain(), StringComparison.Ordinal);
        Assert.Contains("无法检验：有一方仅一份回答", single.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Unanimous_rates_show_no_difference()
    {
        var unanimous = Comparison.OfProportions(10, 10, 20, 20);

        Assert.Equal((EstimateStatus.NoVariation, 1.0, ComparisonConclusion.NoDifferenceShown), (unanimous.Status, unanimous.PValue, unanimous.Conclusion));
        Assert.Contains("no difference can be shown between 100.0 % and 100.0 %: 0.0 points", unanimous.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_relative_change_from_nothing_is_not_defined()
    {
        var change = Comparison.OfProportions(0, 200, 20, 200);

        Assert.Null(change.RelativeChange);
        Assert.DoesNotContain("relative", change.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_scales_are_not_compared() => Refuses<ScaleMismatchException>(
        () => Comparison.Between(Sms(1, 2), Recommend(1, 2, 3), Metrics.TopBox(1)), "later", RatingScales.SmsAbcd.Id, RatingScales.Recommend0To10.Id);

    [Fact]
    public void A_refusal_names_the_callers_parameter()
    {
        Refuses<ArgumentOutOfRangeException>(() => Comparison.OfProportions(11, 10, 1, 10), "earlierSuccesses", "11", "0 to earlierN = 10");
        Refuses<ArgumentOutOfRangeException>(() => Comparison.OfProportions(1, 10, -1, 10), "laterSuccesses", "-1");
        Refuses<ArgumentOutOfRangeException>(() => Comparison.OfProportions(0, 10, 0, -1), "laterN", "-1");
        Refuses<ArgumentOutOfRangeException>(() => Comparison.OfProportions(1, 9_000_000_000_000_000_000, 1, 9_000_000_000_000_000_000), "laterN");
        Refuses<ArgumentOutOfRangeException>(() => Comparison.Between(Sms(1, long.MaxValue - 1), Sms(1, 1), Metrics.SatisfactionRate()), "later");
        Refuses<ArgumentNullException>(() => Comparison.Between(null!, Sms(1, 2), Metrics.Nps), "earlier");
        Refuses<ArgumentNullException>(() => Comparison.Between(Sms(1, 2), null!, Metrics.Nps), "later");
        Refuses<ArgumentNullException>(() => Comparison.Between(Sms(1, 2), Sms(1, 2), null!), "metric");
        Refuses<ScaleMismatchException>(() => Comparison.Between(Sms(1, 2), Sms(1, 2), Metrics.Nps), "metric", "nps");
    }

    [Fact]
    public void A_change_of_published_figures_has_points_and_per_cent_and_no_interval()
    {
        var change = new Change(0.24, 0.34);

        Figures.Close(10, change.Points, 1e-13);
        Figures.Close(0.41666666666666674, change.Relative, 1e-13);
        Assert.Null(new Change(0, 0.1).Relative);
        Refuses<ArgumentOutOfRangeException>(() => new Change(24, 0.3), "Previous", "24", "0 to 1");
        Refuses<ArgumentOutOfRangeException>(() => new Change(0.2, double.NaN), "Current", "NaN");
    }
}
