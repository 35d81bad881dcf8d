using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = new[] { typeof(Tallies) })]
public sealed class SentimentCountsTests
{
    private static readonly SentimentCounts May = new RatingCounter(RatingScales.Recommend0To10).CountSentiments(
        (ReadOnlySpan<byte>)[0, 3, 6, 7, 8, 9, 9, 10, 10, 10, 254, 255, 255, 99]);

    [Fact]
    public void Detractors_passives_and_promoters()
    {
        Assert.Equal((3, 2, 5), (May.Negative, May.Neutral, May.Positive));
        Assert.Equal((1, 2, 1), (May.NotApplicable, May.NoAnswer, May.Invalid));
        Assert.Equal((10, 14), (May.Answered, May.Total));
        Assert.Same(RatingScales.Recommend0To10, May.Scale);
        Assert.Equal(20, May.Score(Metrics.Nps).Value);
        Assert.Equal("recommend-0-10: negative 3, neutral 2, positive 5 (n = 10), not applicable 1, no answer 2, invalid 1", May.ToString());
        Assert.Equal("no scale: negative 0, neutral 0, positive 0 (n = 0)", default(SentimentCounts).ToString());
    }

    [Fact]
    public void Counts_add_and_equal_each_other_by_scale_and_numbers()
    {
        Assert.Equal((6, 4, 10), ((May + May).Negative, (May + May).Neutral, (May + May).Positive));
        Assert.Equal(May + May, May.Merge(May));
        Assert.Equal(May, May + default(SentimentCounts));
        Assert.Equal(May, default(SentimentCounts) + May);
        Assert.Equal(default, default(SentimentCounts) + default(SentimentCounts));
        EqualityContract.Holds(
            May, SentimentCounts.Of(RatingTally.Count(RatingScales.Recommend0To10.WithCodes(-1, 98), [0, 1, 2, 7, 8, 9, 9, 9, 9, 9, -1, 98, 98, 254])),
            May + May, default, SentimentCounts.Of(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 0, 2, 5, 0], 1, 2, 1)));
    }

    [Fact]
    public void Counts_of_other_scales_and_too_many_of_them_are_refused()
    {
        SentimentCounts sms = SentimentCounts.Of(RatingTally.Empty(RatingScales.SmsAbcd));
        SentimentCounts full = SentimentCounts.Of(RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 0, 0, long.MaxValue]));
        Assert.Same(RatingScales.SmsAbcd, Refuses<ScaleMismatchException>(() => May + sms, "right", "sms-abcd", "recommend-0-10").Scale);
        Refuses<ArgumentOutOfRangeException>(() => full + full, "right", "9223372036854775807");
        Refuses<ArgumentNullException>(() => SentimentCounts.Of(null!), "tally");
    }

    [Fact]
    public void A_metric_that_needs_the_levels_is_refused_and_says_what_to_do()
    {
        SentimentCounts five = SentimentCounts.Of(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [1, 2, 3, 4, 5]));
        Refuses<ArgumentException>(() => five.Score(Metrics.Mean), "metric", "mean", "one-to-five", "RatingTally");
        Refuses<ArgumentException>(() => five.Score(Metrics.TopBox(1)), "metric", "top-box-1", "RatingTally");
        Refuses<ArgumentException>(() => default(SentimentCounts).Score(Metrics.Mean), "metric", "mean");
        Refuses<ScaleMismatchException>(() => five.Score(Metrics.Nps), "metric", "nps", "one-to-five");
        Refuses<ArgumentNullException>(() => five.Score(null!), "metric");
        Assert.Equal(9.0 / 15, five.Score(Metrics.TopBox(2)).Value);
    }

    [Fact]
    public void Nothing_counted_is_no_data()
    {
        Assert.Equal((EstimateStatus.NoData, (double?)null), (default(SentimentCounts).Score(Metrics.Nps).Status, default(SentimentCounts).Score(Metrics.Nps).Value));
        Assert.Equal(EstimateStatus.NoData, default(SentimentCounts).Score(Metrics.SatisfactionRate()).Status);
    }

    [Property]
    public void A_score_is_that_of_the_full_tally(RatingTally tally)
    {
        var counts = SentimentCounts.Of(tally);
        ScoreMetric[] sentimental =
        [
            Metrics.Nps, Metrics.CesTop, Metrics.CesNet, Metrics.SatisfactionRate(NeutralPolicy.Exclude), Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied),
        ];
        foreach (ScoreMetric metric in sentimental.Where(metric => metric.IsDefinedFor(tally.Scale)))
        {
            Assert.Equal(tally.Score(metric), counts.Score(metric));
            foreach (IntervalMethod method in metric.Methods)
            {
                var options = new ScoreOptions { Method = method, ConfidenceLevel = 0.9, MinimumN = 30 };
                Assert.Equal(tally.Score(metric, options), counts.Score(metric, options));
            }
        }

        Assert.Equal((tally.Answered, tally.Total), (counts.Answered, counts.Total));
    }

    [Property]
    public void Counts_of_a_sum_are_the_sum_of_the_counts(ThreeTallies three)
    {
        var (a, b, c) = (SentimentCounts.Of(three.A), SentimentCounts.Of(three.B), SentimentCounts.Of(three.C));
        Assert.Equal(SentimentCounts.Of(three.A + three.B + three.C), a + b + c);
        Assert.Equal(a + b + c, c + (b + a));
    }
}
