using Csat.Domain;
using Csat.Scoring.Numerics;
using Csat.Scoring.Resampling;

namespace Csat.Scoring.Tests;

/// <summary>The same seed gives the same digits in every build and on every platform: here they are.</summary>
public class BootstrapDigitsTests
{
    private static readonly long[] Few = [3, 5, 10, 40, 42];

    [Fact]
    public void A_seed_gives_these_digits()
    {
        Assert.Equal(new(25.1, 34.70249999999998), Intervals.BootstrapOfMean([-100, 0, 100], [200, 300, 500], seed: 42));
        Assert.Equal(new(29.999995158347932, 30.00000489684457), Intervals.BootstrapOfMean([-100, 0, 100], [199_999_999_999_987, 300_000_000_000_029, 499_999_999_999_979], seed: -1));
        Assert.Equal(new(3.87, 4.37), Intervals.BootstrapOfMean([1, 2, 3, 4, 5], Few, seed: long.MaxValue, confidence: 0.99));
        Assert.Equal(new(2E-18, 1.2E-17), Intervals.BootstrapOfMean([0, 1], [999_999_999_999_999_993, 7], seed: 0, resamples: 1_000));

        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, Few);
        Estimate mean = Bootstrap.Score(tally, Metrics.Mean, seed: 42);
        Estimate odds = Bootstrap.Statistic(tally, "odds", counts => (counts[3] + counts[4]) / (1.0 + counts[0]), seed: 42);
        Comparison change = Bootstrap.Difference(tally, RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [9, 9, 9, 30, 30]), Metrics.Index0To100, seed: 42);

        Assert.Equal((3.93, 4.31, 0.09793034044236612), (mean.Lower, mean.Upper, mean.StandardError));
        Assert.Equal((10.121875000000028, 84, 15.909732812008645), (odds.Lower, odds.Upper, odds.StandardError));
        Assert.Equal(new ConfidenceInterval(-18.6555316091954, -1.7729166666666631), change.Interval);
    }

    [Fact]
    public void Binomial_numbers_are_these_for_few_tries_and_for_many()
    {
        var generator = new Xoshiro256(2026);
        ulong sum = 0;
        foreach ((long n, double p) in new[]
        {
            (1L, 0.5), (19, 0.5), (21, 0.49), (60, 0.9), (1_000, 0.0099), (1_000, 0.0101), (100_000, 0.3), (1_000_000_000_000, 3e-12),
            (1_000_000_000_000, 2e-11), (1_000_000_000_000_000, 0.123), (9_000_000_000_000_000_000, 0.6),
        })
        {
            for (int i = 0; i < 2_000; i++)
            {
                sum = unchecked((sum * 31) + (ulong)Binomial.Draw(n, p, 1 - p, ref generator));
            }
        }

        Assert.Equal(5224718737882981186UL, sum);
    }

    [Fact]
    public void Logarithms_and_exponentials_have_these_bits()
    {
        long sum = 0;
        for (double x = 1e-300; x < 1e300; x *= 1.0625)
        {
            sum = unchecked((sum * 31) + BitConverter.DoubleToInt64Bits(Reproducible.Log(x)));
        }

        for (int i = -400; i <= 400; i++)
        {
            sum = unchecked((sum * 31) + BitConverter.DoubleToInt64Bits(Reproducible.Exp(i * 0.8125)));
            sum = unchecked((sum * 31) + BitConverter.DoubleToInt64Bits(Reproducible.LogDeviation(Math.Abs(i) * 0.03125)));
        }

        Assert.Equal(-7374759573574596706, sum);
    }
}
