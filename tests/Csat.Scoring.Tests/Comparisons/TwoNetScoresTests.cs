using Csat.Domain;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class TwoNetScoresTests
{
    [Fact]
    public void Counts_that_do_not_fit_together_are_not_wrapped_round() =>
        Assert.Throws<OverflowException>(() => new NetCounts(long.MaxValue, 1, 0).N);

    private const double Tolerance = 1e-10;

    [Theory]
    [InlineData("nps-difference-001", 10, 20, 70, 15, 25, 60, 0.95, 15, 9.9373034571759, 1.50946381627988, 0.131180295373943, 14.5631067961165, 0.140154623750838, -4.7853649434676, 33.9115785357006)]
    [InlineData("nps-difference-004", 150, 350, 500, 130, 340, 530, 0.9, -5, 3.20546408496492, -1.55983653769583, 0.118798514642404, -4.98504486540379, 0.119488007371806, -10.2516201916655, 0.28153046085789)]
    [InlineData("nps-difference-016", 12, 6, 15, 20, 20, 60, 0.9, -30.9090909090909, 17.5906083359231, -1.75713598522736, 0.0788946333473719, -30.5016181229773, 0.0684083796658233, -58.0330332357134, -2.97020301024128)]
    public void Tests_and_intervals_agree_with_R(
        string id, long d1, long a1, long p1, long d2, long a2, long p2, double confidence,
        double difference, double error, double z, double wald, double adjusted, double p, double lower, double upper)
    {
        var pair = TwoNetScores.Compare(new(d1, a1, p1), new(d2, a2, p2), confidence);

        Figures.Close(difference, pair.Difference, Tolerance, id);
        Figures.Close(error, pair.StandardError, Tolerance, id);
        Figures.Close(z, pair.Z, Tolerance, id);
        Figures.Close(wald, pair.WaldPValue, Tolerance, id);
        Figures.Close(adjusted, pair.AdjustedDifference, Tolerance, id);
        Figures.Close(p, pair.PValue, Tolerance, id);
        Figures.Close(lower, pair.AdjustedWald?.Lower, Tolerance, id);
        Figures.Close(upper, pair.AdjustedWald?.Upper, Tolerance, id);
    }

    [Fact]
    public void Two_scores_next_to_an_end_keep_the_digits_of_their_difference()
    {
        const long many = 10_000_000_000_000;
        var first = new NetCounts(7, 5, many);
        var second = new NetCounts(4, 8, many);

        Figures.Close(-100.0 * (5 + 14 - 8 - 8) / many, TwoNetScores.Compare(first, second).Difference!.Value, 1e-20);
        Figures.Close(3 / Math.Sqrt(5 + 28 + 8 + 16), -TwoNetScores.Compare(first, second).Z!.Value, 1e-9);
        Assert.Equal(
            -TwoNetScores.Compare(first, second).Difference,
            TwoNetScores.Compare(new NetCounts(many, 5, 7), new NetCounts(many, 8, 4)).Difference);
    }

    [Fact]
    public void Between_unanimous_sides_the_plain_test_is_undefined_and_the_adjusted_one_is_not()
    {
        var pair = TwoNetScores.Compare(new(0, 0, 20), new(20, 0, 0));

        Assert.Equal((EstimateStatus.NoVariation, 200.0, 0.0, null, null), (pair.Status, pair.Difference, pair.StandardError, pair.Z, pair.WaldPValue));
        Assert.Equal(new ConfidenceInterval(200, 200), pair.Wald);
        Figures.Close(173.913043478261, pair.AdjustedDifference, Tolerance);
        Figures.Close(2.98210906828616e-44, pair.PValue, Tolerance);
    }

    [Fact]
    public void An_empty_side_leaves_everything_undefined()
    {
        var pair = TwoNetScores.Compare(new(1, 2, 3), default);

        Assert.Equal((EstimateStatus.NoData, null, null, null), (pair.Status, pair.Difference, pair.StandardError, pair.Z));
        Assert.Equal((null, null, null, null, null), (pair.WaldPValue, pair.Wald, pair.AdjustedDifference, pair.PValue, pair.AdjustedWald));
    }

    [Property]
    public bool Swapping_promoters_and_detractors_swaps_the_sign(ushort d1, ushort a1, ushort p1, ushort d2, ushort a2, ushort p2)
    {
        var pair = TwoNetScores.Compare(new(d1, a1, p1), new(d2, a2, p2));
        var mirrored = TwoNetScores.Compare(new(p1, a1, d1), new(p2, a2, d2));

        return pair.Status == EstimateStatus.NoData
            || (Near(pair.Difference, -mirrored.Difference) && Near(pair.PValue, mirrored.PValue) && Near(pair.AdjustedWald?.Lower, -mirrored.AdjustedWald?.Upper));
    }

    [Fact]
    public void Counts_come_from_a_tally_and_a_net_score()
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5]);

        Assert.Equal(new NetCounts(7, 5, 9), NetCounts.Of(tally));
        Assert.Equal(21, NetCounts.Of(tally).N);
        Refuses<ArgumentException>(() => NetCounts.Of(tally, Metrics.Mean), "metric", "mean");
        Refuses<ScaleMismatchException>(() => NetCounts.Of(RatingTally.Empty(RatingScales.OneToFive)), "tally", "nps");
        Refuses<ArgumentException>(() => TwoNetScores.Compare(new(-1, 2, 3), new(1, 2, 3)), "first", "-1");
        Refuses<ArgumentOutOfRangeException>(() => TwoNetScores.Compare(new(1, 2, 3), new(long.MaxValue, 1, 0)), "second");
        Refuses<ArgumentOutOfRangeException>(() => TwoNetScores.Compare(new(1, 2, 3), new(1, 2, 3), 95), "confidence", "95");
    }

    private static bool Near(double? one, double? other) => Math.Abs(one!.Value - other!.Value) <= 1e-10;
}
