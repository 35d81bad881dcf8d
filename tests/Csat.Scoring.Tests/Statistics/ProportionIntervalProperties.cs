using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>A few of a few, with a confidence level.</summary>
public sealed record SmallShare(int Successes, int N, double Confidence);

/// <summary>The intervals of a proportion against their definitions, which are summed and integrated here in another way.</summary>
[Properties(Arbitrary = [typeof(ProportionIntervalProperties), typeof(IntervalProperties)])]
public class ProportionIntervalProperties
{
    private static readonly double[] Levels = [0.5, 0.68, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999];

    public static Arbitrary<SmallShare> SmallShares() => Arb.From(
        from n in Gen.Choose(1, 60)
        from successes in Gen.Choose(0, n)
        from confidence in Gen.Elements(Levels)
        select new SmallShare(successes, n, confidence));

    [Property]
    public void The_exact_limits_leave_half_the_error_on_each_side(SmallShare s)
    {
        ConfidenceInterval interval = Intervals.ClopperPearson(s.Successes, s.N, s.Confidence);
        double half = (1 - s.Confidence) / 2;

        Assert.Equal(s.Successes == 0, interval.Lower == 0);
        Assert.Equal(s.Successes == s.N, interval.Upper == 1);
        if (s.Successes > 0)
        {
            Figures.Close(half, AtLeast(s.Successes, s.N, interval.Lower), 1e-11, "lower");
        }

        if (s.Successes < s.N)
        {
            Figures.Close(half, AtLeast(s.N - s.Successes, s.N, 1 - interval.Upper), 1e-11, "upper");
        }
    }

    [Property]
    public void Jeffreys_limits_leave_half_the_posterior_on_each_side(SmallShare s)
    {
        ConfidenceInterval interval = Intervals.JeffreysEqualTailed(s.Successes, s.N, s.Confidence);
        double half = (1 - s.Confidence) / 2;

        Assert.Equal(half, PosteriorBelow(interval.Lower, s.Successes, s.N), 1e-9);
        Assert.Equal(1 - half, PosteriorBelow(interval.Upper, s.Successes, s.N), 1e-9);
    }

    [Property]
    public bool Every_method_contains_the_value_and_mirrors_failures(Share s, byte level)
    {
        double confidence = 0.5 + (level / 512.0);
        double p = (double)s.Successes / s.N;
        return new Func<long, long, double, ConfidenceInterval>[]
        {
            Intervals.Wilson, Intervals.ClopperPearson, Intervals.AgrestiCoull, Intervals.Jeffreys,
        }.All(method =>
        {
            ConfidenceInterval interval = method(s.Successes, s.N, confidence);
            ConfidenceInterval mirrored = method(s.N - s.Successes, s.N, confidence);
            return interval.Contains(p) && Math.Abs(interval.Lower + mirrored.Upper - 1) < 1e-14 && Math.Abs(interval.Upper + mirrored.Lower - 1) < 1e-14;
        });
    }

    [Property]
    public bool Exact_and_Jeffreys_stay_inside_0_to_1_and_exact_is_wider(Share s)
    {
        ConfidenceInterval exact = Intervals.ClopperPearson(s.Successes, s.N);
        ConfidenceInterval jeffreys = Intervals.Jeffreys(s.Successes, s.N);

        // With very many answers the two differ by less than the last digit of a double.
        const double LastDigits = 2e-14;
        return exact.Lower >= 0 && exact.Upper <= 1 && jeffreys.Lower >= 0 && jeffreys.Upper <= 1
            && exact.Lower <= jeffreys.Lower + LastDigits && exact.Upper >= jeffreys.Upper - LastDigits && (s.N > 1_000 || exact.Width > jeffreys.Width);
    }

    [Property]
    public bool Agresti_and_Coull_share_Wilsons_centre_and_hold_its_interval(SmallShare s)
    {
        ConfidenceInterval wilson = Intervals.Wilson(s.Successes, s.N, s.Confidence);
        ConfidenceInterval adjusted = Intervals.AgrestiCoull(s.Successes, s.N, s.Confidence);

        return Math.Abs(wilson.Center - adjusted.Center) < 1e-13 && adjusted.Lower <= wilson.Lower + 1e-14 && adjusted.Upper >= wilson.Upper - 1e-14;
    }

    [Theory]
    [InlineData(1_000_000_000_000_000_000)]
    [InlineData(long.MaxValue)]
    public void Very_many_answers_take_no_time_and_agree(long n)
    {
        long x = n / 4;
        ConfidenceInterval wilson = Intervals.Wilson(x, n);
        foreach (ConfidenceInterval interval in new[] { Intervals.ClopperPearson(x, n), Intervals.Jeffreys(x, n), Intervals.AgrestiCoull(x, n) })
        {
            Assert.Equal(wilson.Lower, interval.Lower, 1e-15);
            Assert.Equal(wilson.Upper, interval.Upper, 1e-15);
            Assert.True(interval.Contains((double)x / n));
        }

        Figures.CloseRelative(-Math.Log((1 - 0.95) / 2) / n, Intervals.ClopperPearson(0, n).Upper, 1e-13);
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-9)]
    [InlineData(0.99999999999999989)]
    public void The_limits_are_in_order_at_any_confidence(double confidence)
    {
        foreach ((long x, long n) in new[] { (0L, 1L), (1, 1), (1, 3), (276_816_567_326_713_824, 1_253_956_352_518_174_976), (0, long.MaxValue), (7, long.MaxValue) })
        {
            Assert.True(Intervals.ClopperPearson(x, n, confidence).Contains((double)x / n));
            Assert.True(Intervals.Wilson(x, n, confidence).Contains((double)x / n));
            Assert.True(Intervals.AgrestiCoull(x, n, confidence).Contains((double)x / n));
            Assert.InRange(Intervals.Jeffreys(x, n, confidence).Width, 0, 1);
            Assert.InRange(Intervals.JeffreysEqualTailed(x, n, confidence).Width, 0, 1);
            Assert.True(Intervals.Garwood(x, 1, confidence).Contains(x));
            Assert.InRange(Intervals.TangoScore(x, 0, n - x, confidence).Width, 0, 200);
        }
    }

    [Fact]
    public void Nothing_of_ten_million_is_closed_and_keeps_its_digits() =>
        Figures.CloseRelative(3.6888787737224377e-7, Intervals.ClopperPearson(0, 10_000_000).Upper, 1e-14);

    /// <summary>P(X ≥ k) for n trials with the chance p, with whole binomial coefficients.</summary>
    private static double AtLeast(int k, int n, double p)
    {
        double sum = 0;
        BigInteger coefficient = 1;
        for (int i = 0; i <= n; i++)
        {
            if (i >= k)
            {
                sum += (double)coefficient * Math.Pow(p, i) * Math.Pow(1 - p, n - i);
            }

            coefficient = coefficient * (n - i) / (i + 1);
        }

        return sum;
    }

    /// <summary>The share of Beta(x + ½, n − x + ½) below a point: with p = sin²θ the density is smooth, and Simpson's rule does.</summary>
    private static double PosteriorBelow(double point, int x, int n)
    {
        double Integral(double to)
        {
            const int steps = 4_000;
            double h = to / steps;
            double sum = 0;
            for (int i = 0; i <= steps; i++)
            {
                double weight = i is 0 or steps ? 1 : i % 2 == 1 ? 4 : 2;
                sum += weight * Math.Pow(Math.Sin(i * h), 2 * x) * Math.Pow(Math.Cos(i * h), 2 * (n - x));
            }

            return sum * h / 3;
        }

        return Integral(Math.Asin(Math.Sqrt(point))) / Integral(Math.PI / 2);
    }
}
