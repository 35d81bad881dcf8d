using Csat.Scoring.Numerics;
using Csat.Scoring.Resampling;

namespace Csat.Scoring.Tests;

/// <summary>Drawn binomial and multinomial numbers have the distribution that they should have.</summary>
public class BinomialDrawTests
{
    private const int Draws = 40_000;

    public static TheoryData<long, double> Grid => new()
    {
        { 1, 0.5 }, { 5, 0.2 }, { 19, 0.5 }, { 20, 0.5 }, { 21, 0.49 }, { 60, 0.9 }, { 100, 0.1 }, { 100, 0.0999 }, { 100, 0.3 },
        { 1_000, 0.009 }, { 1_000, 0.011 }, { 1_000, 0.999 }, { 10_000, 0.4 }, { 100_000, 0.0002 }, { 1_000_000, 0.00003 }, { 1_000_000, 0.7 },
    };

    [Theory]
    [MemberData(nameof(Grid))]
    public void The_numbers_fit_the_distribution(long n, double p) => Assert.InRange(FitOf(n, p, p), 1e-4, 1 - 1e-4);

    [Fact]
    public void A_wrong_chance_is_found() => Assert.InRange(FitOf(1_000, 0.3, 0.302), 0, 1e-6);

    [Theory]
    [InlineData(1_000, 0.3)]
    [InlineData(1_000_000_000_000, 0.25)]
    [InlineData(1_000_000_000_000, 2e-11)]
    [InlineData(9_000_000_000_000_000_000, 0.6)]
    [InlineData(long.MaxValue, 0.5)]
    public void Mean_and_variance_are_np_and_npq_for_any_n(long n, double p)
    {
        var generator = new Xoshiro256(77);
        double spread = Math.Sqrt(n * p * (1 - p));
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < Draws; i++)
        {
            double z = (Binomial.Draw(n, p, 1 - p, ref generator) - (n * p)) / spread;
            sum += z;
            squares += z * z;
        }

        Assert.InRange(sum / Draws, -0.02, 0.02);
        Assert.InRange(squares / Draws, 0.97, 1.03);
    }

    [Theory]
    [InlineData(21, 0.49)]
    [InlineData(100, 0.2)]
    [InlineData(5_000, 0.003)]
    [InlineData(100_000, 0.2)]
    public void A_point_is_accepted_up_to_the_mass_and_not_above_it(int n, double p)
    {
        // From the mode outwards by the ratio of neighbours, as far as there is any mass to speak of.
        int mode = (int)((n + 1) * p);
        foreach (int step in new[] { -1, 1 })
        {
            double height = 1;
            for (int k = mode; k >= 0 && k <= n && height > 1e-30; k += step)
            {
                Assert.True(Binomial.IsUnderMass(height * (1 - 1e-8), k, n, p), $"k = {k}");
                Assert.False(Binomial.IsUnderMass(height * (1 + 1e-8), k, n, p), $"k = {k}");
                height *= step > 0 ? (n - k) / (k + 1.0) * p / (1 - p) : k / (n - k + 1.0) * (1 - p) / p;
            }
        }
    }

    [Fact]
    public void What_is_certain_takes_no_random_number()
    {
        var generator = new Xoshiro256(1);
        var untouched = new Xoshiro256(1);

        Assert.Equal((0L, 7L, 0L), (Binomial.Draw(7, 0, 1, ref generator), Binomial.Draw(7, 1, 0, ref generator), Binomial.Draw(0, 0.5, 0.5, ref generator)));
        Assert.Equal(untouched.Next(), generator.Next());
    }

    [Theory]
    [InlineData(new long[] { 3, 0, 5, 0 })]
    [InlineData(new long[] { 0, 0, 1 })]
    [InlineData(new long[] { 4, 0, 0 })]
    [InlineData(new long[] { 1L << 61, 1L << 61, (1L << 62) - 1 })]
    public void A_resample_has_as_many_answers_and_none_where_there_were_none(long[] counts)
    {
        var resampler = new Resampler(counts, new (double P, double Q)[counts.Length]);
        var generator = new Xoshiro256(3);
        long[] drawn = new long[counts.Length];
        for (int r = 0; r < 200; r++)
        {
            resampler.Counts(ref generator, drawn);
            Assert.Equal(counts.Sum(), drawn.Sum());
            Assert.All(drawn.Zip(counts, (one, given) => (one, given)), pair => Assert.True(pair.one >= 0 && (pair.given > 0 || pair.one == 0)));
        }
    }

    [Fact]
    public void Resamples_of_six_answers_come_as_often_as_the_multinomial_says()
    {
        long[] counts = [1, 2, 3];
        var resampler = new Resampler(counts, new (double P, double Q)[3]);
        var generator = new Xoshiro256(20_261_124);
        var seen = new Dictionary<(long, long), int>();
        for (int i = 0; i < Draws; i++)
        {
            resampler.Counts(ref generator, counts);
            seen[(counts[0], counts[1])] = (seen.TryGetValue((counts[0], counts[1]), out int times) ? times : 0) + 1;
        }

        double square = 0;
        int cells = 0;
        for (int a = 0; a <= 6; a++)
        {
            for (int b = 0; a + b <= 6; b++, cells++)
            {
                double expected = Draws * Factorial(6) / (Factorial(a) * Factorial(b) * Factorial(6 - a - b)) * Math.Pow(2, b) * Math.Pow(3, 6 - a - b) / Math.Pow(6, 6);
                double excess = (seen.TryGetValue((a, b), out int times) ? times : 0) - expected;
                square += excess * excess / expected;
            }
        }

        Assert.InRange(Gamma.Regularized((cells - 1) / 2.0, square / 2).Upper, 1e-4, 1 - 1e-4);

        static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
    }

    /// <summary>The p-value of Pearson's test that numbers drawn with one chance come from another; classes of at least 20 expected.</summary>
    private static double FitOf(long n, double drawnWith, double p)
    {
        var generator = new Xoshiro256(20_261_123);
        var seen = new Dictionary<long, long>();
        for (int i = 0; i < Draws; i++)
        {
            long k = Binomial.Draw(n, drawnWith, 1 - drawnWith, ref generator);
            seen[k] = (seen.TryGetValue(k, out long times) ? times : 0) + 1;
        }

        long from = Math.Max(0, (long)((n * p) - (12 * Math.Sqrt(n * p)) - 20));
        long to = Math.Min(n, (long)((n * p) + (12 * Math.Sqrt(n * p)) + 20));
        double log = LogMass((int)n, (int)from, p);
        List<(double Expected, double Seen)> classes = [];
        (double expected, double observed) = (0, 0);
        for (long k = from; k <= to; k++)
        {
            expected += Draws * Math.Exp(log);
            observed += seen.TryGetValue(k, out long times) ? times : 0;
            log += k < n ? Math.Log((double)(n - k) / (k + 1)) + Math.Log(p / (1 - p)) : 0;
            if (expected >= 20)
            {
                classes.Add((expected, observed));
                (expected, observed) = (0, 0);
            }
        }

        (double lastExpected, double lastSeen) = classes[classes.Count - 1];
        classes[classes.Count - 1] = (lastExpected + expected, lastSeen + observed);
        double square = classes.Sum(one => (one.Seen - one.Expected) * (one.Seen - one.Expected) / one.Expected);
        Assert.Equal(Draws, classes.Sum(one => one.Seen));
        return Gamma.Regularized((classes.Count - 1) / 2.0, square / 2).Upper;
    }

    private static double LogMass(int n, int k, double p)
    {
        double log = (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p));
        int rarer = Math.Min(k, n - k);
        for (int i = 1; i <= rarer; i++)
        {
            log += Math.Log((double)(n - rarer + i) / i);
        }

        return log;
    }
}
