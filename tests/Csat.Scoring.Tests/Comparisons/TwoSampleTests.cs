using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Two tallies of a scale from 1 to 5, few enough to be written out answer by answer.</summary>
public sealed record TwoSmallTallies(long[] A, long[] B);

[Properties(Arbitrary = [typeof(TwoSampleTests)])]
public class TwoSampleTests
{
    [Fact]
    public void The_correction_for_continuity_does_not_step_over_the_mean()
    {
        var same = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]);

        Assert.Equal(1, MannWhitneyTest.Compare(same, same).CorrectedPValue);
    }

    private const double Tolerance = 1e-10;

    public static Arbitrary<TwoSmallTallies> Given() => Arb.From(
        from a in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 9))).ArrayOf(5)
        from b in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 9))).ArrayOf(5)
        select new TwoSmallTallies([.. a.Select(count => (long)count)], [.. b.Select(count => (long)count)]));

    [Fact]
    public void Welch_and_effect_sizes_agree_with_R()
    {
        var test = WelchTest.Compare(Tally(3, 5, 10, 40, 42), Tally(8, 12, 30, 50, 0));

        Figures.Close(6.63062557182976, test.T, Tolerance);
        Figures.Close(197.622485503646, test.DegreesOfFreedom, Tolerance);
        Figures.Close(3.1191143478192e-10, test.PValue, Tolerance);
        Figures.Close(0.639353291752617, test.Interval?.Lower, Tolerance);
        Figures.Close(1.18064670824738, test.Interval?.Upper, Tolerance);
        Figures.Close(0.937712061069951, test.CohenD, Tolerance);
        Figures.Close(0.934154880734226, test.HedgesG, Tolerance);
    }

    [Fact]
    public void Mann_and_Whitney_agree_with_R()
    {
        var test = MannWhitneyTest.Compare(Tally(3, 5, 10, 40, 42), Tally(8, 12, 30, 50, 0));

        Figures.Close(7632, test.U, Tolerance);
        Figures.Close(9.5205394131795e-12, test.PValue, Tolerance);
        Figures.Close(9.60662080135928e-12, test.CorrectedPValue, Tolerance);
        Figures.Close(0.7632, test.ProbabilityOfSuperiority, Tolerance);
        Figures.Close(0.5264, test.CliffsDelta, Tolerance);
    }

    [Property]
    public bool Mann_and_Whitney_agree_with_counting_every_pair(TwoSmallTallies given)
    {
        int[] first = Answers(given.A);
        int[] second = Answers(given.B);
        var test = MannWhitneyTest.Compare(Tally(given.A), Tally(given.B));
        if (first.Length == 0 || second.Length == 0)
        {
            return test is { Status: EstimateStatus.NoData, U: null, PValue: null, CliffsDelta: null };
        }

        double better = first.Sum(a => second.Count(b => a > b));
        double worse = first.Sum(a => second.Count(b => a < b));
        double pairs = first.Length * second.Length;

        // The variance of U from the middle ranks of all answers, sampled without replacement.
        int[] all = [.. first, .. second];
        double[] ranks = [.. all.Select(a => all.Count(b => b < a) + ((all.Count(b => b == a) + 1) / 2.0))];
        double mean = ranks.Average();
        double variance = pairs / all.Length * ranks.Sum(rank => (rank - mean) * (rank - mean)) / (all.Length - 1);
        return test.U == better + ((pairs - better - worse) / 2)
            && Near(test.CliffsDelta, (better - worse) / pairs)
            && Near(test.ProbabilityOfSuperiority, test.U / pairs)
            && (variance < 1e-9 ? test is { Status: EstimateStatus.NoVariation, Z: null, PValue: null, CorrectedPValue: null } : Near(test.Z, (better - worse) / 2 / Math.Sqrt(variance)));
    }

    [Property]
    public bool Welch_agrees_with_the_answers_one_by_one(TwoSmallTallies given)
    {
        double[] first = [.. Answers(given.A).Select(a => (double)a)];
        double[] second = [.. Answers(given.B).Select(b => (double)b)];
        var test = WelchTest.Compare(Tally(given.A), Tally(given.B));
        if (first.Length < 2 || second.Length < 2)
        {
            return test.Status == (first.Length == 0 || second.Length == 0 ? EstimateStatus.NoData : EstimateStatus.Unbounded) && test is { T: null, PValue: null, Interval: null, CohenD: null, HedgesG: null };
        }

        double one = Variance(first) / first.Length;
        double two = Variance(second) / second.Length;
        if (one + two < 1e-9)
        {
            return test is { Status: EstimateStatus.NoVariation, StandardError: 0, T: null, PValue: null, Interval: null, HedgesG: null };
        }

        double difference = first.Average() - second.Average();
        double degrees = (one + two) * (one + two) / ((one * one / (first.Length - 1)) + (two * two / (second.Length - 1)));
        double pooled = ((Variance(first) * (first.Length - 1)) + (Variance(second) * (second.Length - 1))) / (first.Length + second.Length - 2);
        return Near(test.Difference, difference) && Near(test.T, difference / Math.Sqrt(one + two)) && Near(test.DegreesOfFreedom, degrees)
            && Near(test.CohenD, difference / Math.Sqrt(pooled)) && test.Interval!.Value.Contains(difference) && Math.Abs(test.HedgesG!.Value) <= Math.Abs(test.CohenD!.Value);
    }

    [Theory]
    [InlineData(1, 0.56418958354775628695)] // 1/√π
    [InlineData(2, 0.79788456080286535588)] // √(2/π)
    [InlineData(99, 0.99620)]
    public void Hedges_factor_is_exact(int a, double expected)
    {
        // Two sides of a + 1 answers each: m = 2a.
        long[] one = [0, a, 1, 0, 0];
        long[] two = [0, 0, 1, a, 0];
        var test = WelchTest.Compare(Tally(one), Tally(two));

        Assert.Equal(expected, test.HedgesG!.Value / test.CohenD!.Value, a < 9 ? 13 : 4);
    }

    [Fact]
    public void Billions_of_answers_are_compared_as_exactly_as_a_few()
    {
        const long many = 1_000_000_000_000_000_000;
        var test = MannWhitneyTest.Compare(Tally(many, 0, 0, 0, many), Tally(many, 0, 0, 0, many));
        var shifted = MannWhitneyTest.Compare(Tally(many - 5_000_000_000, 0, 0, 0, many), Tally(many, 0, 0, 0, many));
        var means = WelchTest.Compare(Tally(many, 0, 0, 0, many), Tally(many, 0, 0, 0, many));

        Assert.Equal((0.5, 0.0, 0.0, 1.0), (test.ProbabilityOfSuperiority, test.CliffsDelta, test.Z, test.PValue));
        Figures.Close(5e9 / 4e18, shifted.CliffsDelta, 1e-8);
        Assert.Equal(1, means.PValue);
        Figures.Close(0, means.HedgesG, 1e-12);
    }

    [Fact]
    public void Two_scales_are_not_compared()
    {
        Refuses<ScaleMismatchException>(() => MannWhitneyTest.Compare(Tally(1, 1, 1, 1, 1), RatingTally.Empty(RatingScales.SmsAbcd)), "second", RatingScales.SmsAbcd.Id);
        Refuses<ScaleMismatchException>(() => WelchTest.Compare(Tally(1, 1, 1, 1, 1), RatingTally.Empty(RatingScales.SmsAbcd)), "second", RatingScales.SmsAbcd.Id);
        Refuses<ArgumentOutOfRangeException>(() => WelchTest.Compare(Tally(1, 1, 1, 1, 1), Tally(1, 1, 1, 1, 1), confidence: 0), "confidence", "0");
    }

    private static RatingTally Tally(params long[] counts) => RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, counts);

    private static int[] Answers(long[] counts) => [.. counts.SelectMany((count, i) => Enumerable.Repeat(i + 1, (int)count))];

    private static double Variance(double[] values) => values.Sum(value => (value - values.Average()) * (value - values.Average())) / (values.Length - 1);

    private static bool Near(double? got, double? expected) => Math.Abs(got!.Value - expected!.Value) <= 1e-10 * Math.Max(1, Math.Abs(expected.Value));
}
