using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Every preset on every scale: defined or refused, never a number without meaning.</summary>
public class ScaleMismatchTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "satisfaction-rate", "five-level, one-to-five, recommend-0-10, effort-1-7, index-1-10, percent-0-100" },
        { "satisfaction-rate-neutral-excluded", "recommend-0-10, effort-1-7" },
        { "satisfaction-rate-neutral-dissatisfied", "recommend-0-10, effort-1-7" },
        { "top-box-1", "" },
        { "top-box-3", "callback-3" },
        { "bottom-box-4", "callback-3, sms-abcd" },
        { "nps", "callback-3, sms-abcd, five-level, one-to-five, effort-1-7, index-1-10, percent-0-100" },
        { "mean", "" },
        { "index-0-100", "" },
        { "net-box-1", "" },
        { "net-box-3", "callback-3" },
        { "ces-mean", "callback-3, sms-abcd, five-level, one-to-five, recommend-0-10, index-1-10, percent-0-100" },
        { "ces-top", "callback-3, sms-abcd, five-level, one-to-five, recommend-0-10, index-1-10, percent-0-100" },
        { "ces-net", "callback-3, sms-abcd, five-level, one-to-five, recommend-0-10, index-1-10, percent-0-100" },
    };

    private static ScoreMetric[] All =>
    [
        Metrics.SatisfactionRate(), Metrics.SatisfactionRate(NeutralPolicy.Exclude), Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied),
        Metrics.TopBox(1), Metrics.TopBox(3), Metrics.BottomBox(4), Metrics.Nps, Metrics.Mean,
        Metrics.Index0To100, Metrics.NetBox(1), Metrics.NetBox(3), Metrics.CesMean, Metrics.CesTop, Metrics.CesNet,
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_metric_refuses_the_scales_that_it_is_not_defined_for(string id, string refused)
    {
        ScoreMetric metric = Assert.Single(All, metric => metric.Id == id);
        Assert.Equal(refused, string.Join(", ", RatingScales.All.Where(scale => !metric.IsDefinedFor(scale)).Select(scale => scale.Id)));
        foreach (RatingScale scale in RatingScales.All)
        {
            RatingTally empty = RatingTally.Empty(scale);
            if (metric.IsDefinedFor(scale))
            {
                Assert.Equal(EstimateStatus.NoData, empty.Score(metric).Status);
                Assert.Equal(scale.Levels.Count, metric.ScoresOn(scale).Count);
                continue;
            }

            ScaleMismatchException e = Assert.Throws<ScaleMismatchException>(() => empty.Score(metric));
            Assert.Equal("metric", e.ParamName);
            Assert.Equal(scale, e.Scale);
            Assert.StartsWith($"Metric {id} needs ", e.Message, StringComparison.Ordinal);
            Assert.Contains($"got scale {scale.Id} ", e.Message, StringComparison.Ordinal);
            Assert.Equal("scale", Assert.Throws<ScaleMismatchException>(() => metric.ScoresOn(scale)).ParamName);
        }
    }

    [Fact]
    public void A_scale_with_a_neutral_level_asks_for_the_policy_and_says_how()
    {
        ScaleMismatchException e = Assert.Throws<ScaleMismatchException>(() => RatingTally.Empty(RatingScales.FiveLevel).Score(Metrics.SatisfactionRate()));

        Assert.Contains("SatisfactionRate(NeutralPolicy.Exclude) or SatisfactionRate(NeutralPolicy.CountAsDissatisfied)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nps_is_refused_on_ten_levels_and_on_a_satisfaction_question()
    {
        RatingScale oneToTen = new("recommend-1-10", new("1 to 10", "1–10"), RatingScaleKind.Recommendation, [.. RatingScales.Recommend0To10.Levels.Skip(1)]);
        RatingScale satisfaction = new("satisfaction-0-10", new("0 to 10", "0–10"), RatingScaleKind.Satisfaction, RatingScales.Recommend0To10.Levels);

        Assert.False(Metrics.Nps.IsDefinedFor(oneToTen));
        Assert.False(Metrics.Nps.IsDefinedFor(satisfaction));
        Assert.Contains("a Recommendation scale with the values 0 to 10, such as recommend-0-10", Assert.Throws<ScaleMismatchException>(() => Metrics.Nps.ScoresOn(satisfaction)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_needs_both_sides()
    {
        RatingScale happy = new("happy", new("Happy", "满意"), RatingScaleKind.Satisfaction, [.. RatingScales.Callback3.Levels.Skip(1)]);

        Assert.False(Metrics.SatisfactionRate().IsDefinedFor(happy));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_box_has_at_least_one_level(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("levels", () => Metrics.TopBox(number));
        Assert.Throws<ArgumentOutOfRangeException>("levels", () => Metrics.BottomBox(number));
        Assert.Throws<ArgumentOutOfRangeException>("levels", () => Metrics.NetBox(number));
    }

    [Fact]
    public void An_unknown_neutral_policy_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("neutral", () => Metrics.SatisfactionRate((NeutralPolicy)7));
}
