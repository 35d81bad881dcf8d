using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>Bootstrap estimates: what they say, what they refuse, and the same digits everywhere.</summary>
public class BootstrapTests
{
    private static RatingTally Recommend(long detractors, long passives, long promoters) =>
        RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);

    private static RatingTally OneToFive(params long[] counts) => RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, counts);

    [Fact]
    public void An_estimate_says_how_it_was_drawn_and_the_same_seed_gives_the_same()
    {
        Estimate estimate = Bootstrap.Score(Recommend(200, 300, 500), Metrics.Nps, seed: 42);

        Assert.Equal((IntervalMethod.Bootstrap, 10_000, 42L, 1_000L), (estimate.Method, estimate.Resamples, estimate.Seed, estimate.N));
        Assert.Equal((30.0, EstimateStatus.Ok), (estimate.Value, estimate.Status));
        Assert.Equal(estimate, Bootstrap.Score(Recommend(200, 300, 500), Metrics.Nps, seed: 42));
        Assert.NotEqual(estimate.Interval, Bootstrap.Score(Recommend(200, 300, 500), Metrics.Nps, seed: 43).Interval);
        Assert.EndsWith("n = 1000, bootstrap 95% (10000 resamples, seed 42)", estimate.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("自助法 95%（重抽样 10,000 次，种子 42）", estimate.ToString(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_detail_and_order_of_the_levels_do_not_matter()
    {
        RatingTally spread = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [20, 30, 0, 50, 40, 10, 50, 100, 200, 300, 200]);
        ConfidenceInterval interval = Intervals.BootstrapOfMean([100, -100, 0], [500, 200, 300], seed: 42);

        Assert.Equal(interval, Bootstrap.Score(spread, Metrics.Nps, seed: 42).Interval);
        Assert.Equal(interval, Bootstrap.Score(Recommend(200, 300, 500), Metrics.Nps, seed: 42).Interval);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    [InlineData(1_000_000_000_000)]
    public void With_enough_answers_it_agrees_with_the_formula(long n)
    {
        RatingTally tally = Recommend(n / 5, n * 3 / 10, n / 2);
        Estimate formula = tally.Score(Metrics.Nps);
        Estimate drawn = Bootstrap.Score(tally, Metrics.Nps, seed: 7);
        double error = formula.StandardError!.Value;

        Assert.InRange(drawn.StandardError!.Value / error, 0.97, 1.03);
        Assert.InRange((drawn.Lower!.Value - formula.Lower!.Value) / error, -0.2, 0.2);
        Assert.InRange((drawn.Upper!.Value - formula.Upper!.Value) / error, -0.2, 0.2);
    }

    [Fact]
    public void Resampling_the_answers_one_by_one_gives_the_same_limits_up_to_chance()
    {
        var random = new Random(5);
        int[] answers = [.. Enumerable.Repeat(-100, 40).Concat(Enumerable.Repeat(0, 60)).Concat(Enumerable.Repeat(100, 100))];
        double[] scores = [.. Enumerable.Range(0, 10_000).Select(_ => Enumerable.Range(0, answers.Length).Average(_ => (double)answers[random.Next(answers.Length)])).OrderBy(score => score)];
        Estimate drawn = Bootstrap.Score(Recommend(40, 60, 100), Metrics.Nps, seed: 9);

        Assert.InRange(drawn.Lower!.Value - scores[250], -1, 1);
        Assert.InRange(drawn.Upper!.Value - scores[9_749], -1, 1);
    }

    [Fact]
    public void It_covers_what_it_says()
    {
        var random = new Random(11);
        int covered = 0;
        const int samples = 1_000;
        for (int i = 0; i < samples; i++)
        {
            long[] counts = new long[3];
            for (int answer = 0; answer < 200; answer++)
            {
                double u = random.NextDouble();
                counts[u < 0.2 ? 0 : u < 0.5 ? 1 : 2]++;
            }

            covered += Intervals.BootstrapOfMean([-100, 0, 100], counts, seed: i, resamples: 500).Contains(30) ? 1 : 0;
        }

        Assert.InRange(covered / (double)samples, 0.925, 0.965);
    }

    [Fact]
    public void A_median_and_a_figure_of_ones_own_have_intervals()
    {
        RatingTally tally = OneToFive(3, 5, 10, 40, 42);
        Estimate median = Bootstrap.Median(tally, seed: 42);
        Estimate ratio = Bootstrap.Statistic(OneToFive(20, 10, 10, 20, 40), "best-to-worst", counts => (double)counts[4] / (counts[0] + counts[1]), seed: 42);

        Assert.Equal((4.0, "median", 100L), (median.Value, median.Metric, median.N));
        Assert.True(median.Interval!.Value.Contains(4));
        Assert.Equal(median.Interval, Bootstrap.Quantile(tally, 0.5, seed: 42).Interval);
        Assert.Equal((40.0 / 30, EstimateStatus.Ok), (ratio.Value, ratio.Status));
        Assert.True(ratio.Interval!.Value.Contains(40.0 / 30));
    }

    [Fact]
    public void A_figure_that_some_resamples_lack_has_a_value_without_an_interval()
    {
        Estimate estimate = Bootstrap.Statistic(OneToFive(1, 0, 0, 0, 9), "ratio", counts => (double)counts[4] / counts[0], seed: 1);

        Assert.Equal((9.0, EstimateStatus.Unbounded, null, null), (estimate.Value, estimate.Status, estimate.Interval, estimate.StandardError));
        Assert.Equal("9.00 points (no interval: resamples without a value), n = 10", estimate.ToString());
        Assert.Equal("9.00 分（部分重抽样结果无定义，无区间），n = 10", estimate.ToString(Cultures.Chinese));
        Assert.Equal(EstimateStatus.NoData, Bootstrap.Statistic(OneToFive(0, 0, 0, 1, 9), "ratio", counts => (double)counts[4] / counts[0], seed: 1).Status);
        Assert.Equal(EstimateStatus.NoData, Bootstrap.Statistic(OneToFive(1, 0, 0, 0, 9), "huge", _ => 1e300, seed: 1).Status);
    }

    [Fact]
    public void Nothing_is_shown_where_nothing_varies()
    {
        Estimate none = Bootstrap.Score(RatingTally.Empty(RatingScales.OneToFive), Metrics.Mean, seed: 1);
        Estimate one = Bootstrap.Score(OneToFive(0, 0, 1, 0, 0), Metrics.TopBox(2), seed: 1);
        Estimate alike = Bootstrap.Score(Recommend(0, 0, 9), Metrics.Nps, seed: 1);
        Estimate few = Bootstrap.Score(OneToFive(1, 2, 3, 0, 0), Metrics.Mean, seed: 1, options: new ScoreOptions { MinimumN = 10 });

        Assert.Equal((EstimateStatus.NoData, null, null), (none.Status, none.Value, none.StandardError));
        Assert.Equal((EstimateStatus.Unbounded, 0.0, null, null), (one.Status, one.Value, one.Interval, one.StandardError));
        Assert.Equal("0.0% (no interval: a single answer), n = 1", one.ToString());
        Assert.Equal("100.0 分（回答完全一致，无区间），n = 9", alike.ToString(Cultures.Chinese));
        Assert.Equal((EstimateStatus.NoVariation, 100.0, null, 0.0), (alike.Status, alike.Value, alike.Interval, alike.StandardError));
        Assert.Equal((EstimateStatus.Suppressed, 6L, null), (few.Status, few.N, few.Value));
        Assert.Equal(EstimateStatus.NoVariation, Bootstrap.Median(OneToFive(0, 0, 7, 0, 0), seed: 1).Status);
        Assert.Equal(EstimateStatus.NoData, Bootstrap.Median(OneToFive(0, 0, 0, 0, 0), seed: 1).Status);
        Estimate withheld = Bootstrap.Median(OneToFive(0, 0, 7, 0, 0), seed: 1, options: new ScoreOptions { MinimumN = 10 });
        Assert.Equal((EstimateStatus.Suppressed, null), (withheld.Status, withheld.Value));
    }

    [Fact]
    public void Too_few_of_those_asked_are_suppressed_whatever_the_figure()
    {
        var tally = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [2, 3, 5, 10, 10], noAnswer: 60, invalid: 10);
        ScoreOptions enough = new() { MinimumResponseRate = 0.3 };
        ScoreOptions more = new() { MinimumResponseRate = 0.31 };

        foreach (Func<RatingTally, ScoreOptions, Estimate> figure in new Func<RatingTally, ScoreOptions, Estimate>[]
        {
            (given, options) => Bootstrap.Score(given, Metrics.Mean, seed: 1, options: options),
            (given, options) => Bootstrap.Median(given, seed: 1, options: options),
            (given, options) => Bootstrap.Quantile(given, 0.25, seed: 1, options: options),
            (given, options) => Bootstrap.Statistic(given, "best", static counts => counts[4], seed: 1, options: options),
        })
        {
            Assert.Equal(EstimateStatus.Ok, figure(tally, enough).Status);
            Estimate withheld = figure(tally, more);
            Assert.Equal((EstimateStatus.Suppressed, 30L, 10L), (withheld.Status, withheld.N, withheld.Invalid));
            Assert.Equal((null, null, null), (withheld.Value, withheld.Interval, withheld.StandardError));
            Assert.Equal(EstimateStatus.NoData, figure(RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [0, 0, 0, 0, 0], noAnswer: 9), more).Status);
        }
    }

    [Fact]
    public void A_figure_that_is_the_same_in_every_resample_does_not_vary()
    {
        Estimate median = Bootstrap.Median(OneToFive(1, 1, 1, 5_000, 2), seed: 1);

        Assert.Equal((EstimateStatus.NoVariation, 4.0, new ConfidenceInterval(4, 4), 0.0), (median.Status, median.Value, median.Interval, median.StandardError));
        Assert.Equal("4.00 points (4.00…4.00), n = 5005, bootstrap 95% (10000 resamples, seed 1)", median.ToString());
    }

    [Fact]
    public void A_difference_keeps_the_test_and_says_the_seed_of_each_side()
    {
        (RatingTally april, RatingTally may) = (Recommend(150, 350, 500), Recommend(110, 330, 560));
        Comparison formula = Comparison.Between(april, may, Metrics.Nps);
        Comparison drawn = Bootstrap.Difference(april, may, Metrics.Nps, seed: 42);

        Assert.Equal((formula.Difference, formula.PValue, formula.Status), (drawn.Difference, drawn.PValue, drawn.Status));
        Assert.Equal((ComparisonMethod.Bootstrap, Bootstrap.Score(april, Metrics.Nps, 42)), (drawn.Method, drawn.Earlier));
        Assert.Equal(Bootstrap.Score(may, Metrics.Nps, 43), drawn.Later);
        Assert.InRange(drawn.Interval!.Value.Lower - formula.Interval!.Value.Lower, -1, 1);
        Assert.InRange(drawn.Interval!.Value.Upper - formula.Interval!.Value.Upper, -1, 1);
    }

    [Fact]
    public void A_difference_to_a_unanimous_side_has_no_interval_and_no_verdict()
    {
        Comparison drawn = Bootstrap.Difference(Recommend(0, 0, 3), Recommend(10, 10, 10), Metrics.Nps, seed: 1);

        Assert.Equal((EstimateStatus.NoVariation, null, ComparisonConclusion.NotTestable), (drawn.Status, drawn.Interval, drawn.Conclusion));
        Assert.Contains("the answers of a side are all alike", drawn.Explain(), StringComparison.Ordinal);
        Assert.Contains("有一方的回答完全一致", drawn.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Equal(EstimateStatus.NoData, Bootstrap.Difference(Recommend(0, 0, 0), Recommend(1, 1, 1), Metrics.Nps, seed: 1).Status);
        Assert.Equal(EstimateStatus.Unbounded, Bootstrap.Difference(Recommend(0, 0, 1), Recommend(1, 1, 1), Metrics.Nps, seed: 1).Status);
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        RatingTally tally = OneToFive(1, 2, 3, 4, 5);

        Assert.Throws<ArgumentNullException>("tally", () => Bootstrap.Score(null!, Metrics.Mean, 1));
        Assert.Throws<ArgumentNullException>("metric", () => Bootstrap.Score(tally, null!, 1));
        Assert.Throws<ArgumentNullException>("statistic", () => Bootstrap.Statistic(tally, "own", null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("resamples", () => Bootstrap.Score(tally, Metrics.Mean, 1, resamples: 1));
        Assert.Throws<ArgumentOutOfRangeException>("resamples", () => Bootstrap.Median(tally, 1, resamples: 10_000_001));
        Assert.StartsWith("Got 39; legal: 40 to 10000000,", Assert.Throws<ArgumentOutOfRangeException>("resamples", () => Bootstrap.Score(tally, Metrics.Mean, 1, resamples: 39)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Got 10000; legal: up to 10000000, and confidence 0.99999999 takes 199999999: a lower one.",
            Assert.Throws<ArgumentOutOfRangeException>("resamples", () => Intervals.BootstrapOfMean([1, 2], [1, 1], 1, confidence: 0.99999999)).Message, StringComparison.Ordinal);
        Assert.NotNull(Bootstrap.Score(tally, Metrics.Mean, 1, resamples: 40).Interval);
        Assert.NotNull(Bootstrap.Score(tally, Metrics.Mean, 1, 20, new ScoreOptions { ConfidenceLevel = 0.9 }).Interval);
        Assert.Throws<ArgumentOutOfRangeException>("p", () => Bootstrap.Quantile(tally, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Bootstrap.Statistic(tally, "own", _ => 1, 1, EstimateUnit.PerPopulation));
        Assert.Throws<ArgumentException>("options", () => Bootstrap.Score(tally, Metrics.Mean, 1, options: new ScoreOptions { Method = IntervalMethod.StudentT }));
        Assert.Throws<ArgumentException>("options", () => tally.Score(Metrics.Mean, new ScoreOptions { Method = IntervalMethod.Bootstrap }));
        Assert.Throws<ScaleMismatchException>("metric", () => Bootstrap.Score(tally, Metrics.Nps, 1));
        Assert.Throws<ArgumentException>("counts", () => Intervals.BootstrapOfMean([1, 2], [1], 1));
        Assert.Throws<ArgumentException>("counts", () => Intervals.BootstrapOfMean([1, 2], [1, -1], 1));
        Assert.Throws<ArgumentException>("counts", () => Intervals.BootstrapOfMean([1, 2, 1], [5, 0, 5], 1));
        Assert.Throws<ArgumentException>("counts", () => Intervals.BootstrapOfMean([], [], 1));
        Assert.Throws<ArgumentException>("scores", () => Intervals.BootstrapOfMean([1, double.NaN], [1, 1], 1));
        Assert.Throws<ArgumentOutOfRangeException>("counts", () => Intervals.BootstrapOfMean([1, 2], [long.MaxValue, 1], 1));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.BootstrapOfMean([1, 2], [1, 1], 1, confidence: 1));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    [InlineData(1_000_000_000_000_000)]
    public void The_interval_allocates_nothing_whatever_the_number_of_answers(long n)
    {
        double[] scores = [.. Enumerable.Range(0, 101)];
        long[] counts = [.. scores.Select(_ => n)];

        Assert.Equal(0, Allocation.Of(() => Intervals.BootstrapOfMean(scores, counts, seed: 1, resamples: 2_000)));
    }
}
