using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>A value that doesn't exist is absent: never 0, never NaN, and the text says why.</summary>
public class EstimateStatusTests
{
    private static readonly CultureInfo ZhCn = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly ScoreOptions AtLeastTen = new() { MinimumN = 10 };

    public static TheoryData<ScoreMetric, RatingScale> Cases => new()
    {
        { Metrics.SatisfactionRate(), RatingScales.SmsAbcd },
        { Metrics.TopBox(2), RatingScales.OneToFive },
        { Metrics.Nps, RatingScales.Recommend0To10 },
        { Metrics.Mean, RatingScales.OneToFive },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Without_answers_there_is_no_data(ScoreMetric metric, RatingScale scale)
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(scale, new long[scale.Levels.Count], noAnswer: 9, invalid: 8).Score(metric, AtLeastTen);

        Assert.Equal((EstimateStatus.NoData, 0L, null), (estimate.Status, estimate.N, estimate.Value));
        Assert.Equal((null, null, null, null), (estimate.Lower, estimate.Upper, estimate.StandardError, estimate.Interval));
        Assert.Equal("no data, n = 0, 8 invalid", estimate.ToString());
        Assert.Equal("无数据，n = 0，无效 8 份", estimate.ToString(ZhCn));
        Assert.Equal(8, estimate.Invalid);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Below_the_minimum_the_value_is_withheld_and_n_is_kept(ScoreMetric metric, RatingScale scale)
    {
        long[] counts = new long[scale.Levels.Count];
        (counts[0], counts[counts.Length - 1]) = (4, 5);
        Estimate estimate = RatingTally.FromCountsWorstFirst(scale, counts).Score(metric, AtLeastTen);

        Assert.Equal((EstimateStatus.Suppressed, 9L, null), (estimate.Status, estimate.N, estimate.Value));
        Assert.Equal((null, null, null), (estimate.Lower, estimate.Upper, estimate.StandardError));
        Assert.Equal("suppressed, too few answers, n = 9", estimate.ToString());
        Assert.Equal("样本过少，不予公布，n = 9", estimate.ToString(ZhCn));

        counts[0]++;
        Assert.Equal(EstimateStatus.Ok, RatingTally.FromCountsWorstFirst(scale, counts).Score(metric, AtLeastTen).Status);
    }

    [Fact]
    public void Too_few_of_those_asked_are_suppressed_like_too_few_answers()
    {
        var tally = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 5, 25, 0], notApplicable: 50, noAnswer: 60, invalid: 10);
        Estimate rate = tally.ResponseRate();

        Assert.Equal(("response-rate", 0.3, 100L, 10L), (rate.Metric, rate.Value, rate.N, rate.Invalid));
        Assert.Equal(EstimateStatus.NoData, RatingTally.Empty(RatingScales.SmsAbcd).ResponseRate().Status);

        ScoreOptions enough = new() { MinimumResponseRate = 0.3 };
        ScoreOptions more = new() { MinimumResponseRate = 0.31 };
        Assert.Equal(tally.Score(Metrics.SatisfactionRate()), tally.Score(Metrics.SatisfactionRate(), enough));
        Estimate withheld = tally.Score(Metrics.SatisfactionRate(), more);
        Assert.Equal((EstimateStatus.Suppressed, 30L), (withheld.Status, withheld.N));
        Assert.Equal((null, null, null, null), (withheld.Value, withheld.Lower, withheld.Upper, withheld.StandardError));
        Assert.Equal(EstimateStatus.NoData, RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 0, 0, 0], noAnswer: 9).Score(Metrics.Mean, more).Status);
        Assert.Null(tally.Describe(more).Median);
        Assert.Equal(EstimateStatus.Suppressed, Comparison.Between(tally, tally, Metrics.SatisfactionRate(), more).Status);
        Assert.Throws<ArgumentOutOfRangeException>("MinimumResponseRate", () => new ScoreOptions { MinimumResponseRate = 1.1 });

        var weighted = WeightedRatingTally.Of(tally);
        foreach ((ScoreOptions options, EstimateStatus status) in new[] { (enough, EstimateStatus.Ok), (more, EstimateStatus.Suppressed) })
        {
            Assert.Equal(status, weighted.Score(Metrics.SatisfactionRate(), options).Estimate.Status);
            Assert.Equal(status, Stratified.Score([new("a", tally, 100)], Metrics.SatisfactionRate(), options).Estimate.Status);
            Assert.Equal(status, Stratified.PostStratified([new("a", weighted, 100)], Metrics.SatisfactionRate(), options).Estimate.Status);
        }
    }

    [Fact]
    public void A_score_that_all_have_is_without_variation_however_it_is_written()
    {
        // 3 · 0.1 / 3 isn't 0.1 in doubles.
        ScoreMetric tenth = ScoreMetric.Mean("tenth", new("Tenth", "十分之一"), (_, _) => 0.1);
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 1, 0]).Score(tenth);

        Assert.Equal((EstimateStatus.NoVariation, 0.1, 0.0), (estimate.Status, estimate.Value, estimate.StandardError));
    }

    [Fact]
    public void A_unanimous_proportion_keeps_its_Wilson_interval()
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [0, 0, 5]).Score(Metrics.SatisfactionRate());

        Assert.Equal((EstimateStatus.NoVariation, 1.0, 0.0, 1.0), (estimate.Status, estimate.Value, estimate.StandardError, estimate.Upper));
        Assert.Equal(0.565517535216825, estimate.Lower!.Value, 12);
    }

    [Fact]
    public void Unanimous_promoters_keep_a_raw_interval_that_is_clipped_only_when_shown()
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20]).Score(Metrics.Nps);

        Assert.Equal((EstimateStatus.NoVariation, 100.0, 0.0), (estimate.Status, estimate.Value, estimate.StandardError));
        Assert.Equal(104.229699452822, estimate.Upper!.Value, 9);
        Assert.Equal("100.0 points (69.7…100.0), n = 20, adjusted Wald 95%", estimate.ToString());
    }

    [Fact]
    public void A_unanimous_mean_has_a_value_and_no_interval()
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 7, 0]).Score(Metrics.Mean);

        Assert.Equal((EstimateStatus.NoVariation, 4.0, 0.0, null), (estimate.Status, estimate.Value, estimate.StandardError, estimate.Interval));
        Assert.Equal("4.00 points (no interval: all answers alike), n = 7", estimate.ToString());
        Assert.Equal("4.00 分（回答完全一致，无区间），n = 7", estimate.ToString(ZhCn));
    }

    [Fact]
    public void A_mean_of_one_answer_is_unbounded()
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 1, 0]).Score(Metrics.Mean);

        Assert.Equal((EstimateStatus.Unbounded, 4.0, null, null), (estimate.Status, estimate.Value, estimate.StandardError, estimate.Interval));
        Assert.Equal("4.00 points (no interval: a single answer), n = 1", estimate.ToString());
    }

    [Fact]
    public void A_unanimous_mean_of_very_many_is_exactly_its_level()
    {
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, long.MaxValue - 2, 0, 0]).Score(Metrics.Mean);

        Assert.Equal((EstimateStatus.NoVariation, 3.0), (estimate.Status, estimate.Value));
    }

    [Fact]
    public void Numbers_are_written_as_the_reader_writes_them()
    {
        Estimate estimate = Estimate.OfProportion(12_345, 23_456);

        Assert.Equal("52.6% (52.0%…53.3%), n = 23456, Wilson 95%", estimate.ToString());
        Assert.Equal("52,6% (52,0%…53,3%), n = 23.456, Wilson 95%", estimate.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("52.6%（52.0%…53.3%），n = 23,456，Wilson 法 95%", estimate.ToString(ZhCn));
    }

    [Fact]
    public void A_score_that_rounds_to_zero_has_no_sign()
    {
        long[] counts = [10_001, 0, 0, 0, 0, 0, 0, 30_000_000, 0, 0, 10_000];

        Assert.StartsWith("0.0 points (0.0…0.0)", RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts).Score(Metrics.Nps).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9, "90%")]
    [InlineData(0.999, "99.9%")]
    [InlineData(0.683, "68.3%")]
    [InlineData(0.999999, "99.9999%")]
    [InlineData(0.9999999, "99.99999%")]
    [InlineData(0.999999999, "99.9999999%")]
    [InlineData(0.99999999999999989, "99.99999999999999%")]
    [InlineData(0.0000001, "0.00001%")]
    public void The_confidence_level_is_shown_and_never_as_0_or_100(double level, string shown) =>
        Assert.EndsWith("Wilson " + shown, Estimate.OfProportion(5, 7, new ScoreOptions { ConfidenceLevel = level }).ToString(), StringComparison.Ordinal);
}
