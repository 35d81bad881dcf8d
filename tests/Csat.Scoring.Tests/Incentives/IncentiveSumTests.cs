using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>What makes the order of rows irrelevant: exact sums, and ranks counted rather than compared.</summary>
public sealed class IncentiveSumTests
{
    [Property]
    public void A_sum_is_the_same_in_any_order(NormalFloat[] numbers, int seed)
    {
        double[] values = [.. numbers.Select(number => number.Get)];
        var shuffle = new Random(seed);
        double sum = Sum(values);

        Assert.Equal(sum, Sum([.. values.OrderBy(_ => shuffle.Next())]));
        Assert.Equal(-sum, Sum([.. values.Select(value => -value)]));
    }

    [Property]
    public void A_sum_of_cents_is_that_of_decimals(int[] cents)
    {
        double[] values = [.. cents.Select(cent => cent / 64.0)];

        Assert.Equal((double)cents.Sum(cent => cent / 64m), Sum(values));
    }

    [Fact]
    public void Great_numbers_that_cancel_leave_the_small_ones()
    {
        Assert.Equal(3.0, Sum([1e300, 1, -1e300, 2]));
        Assert.Equal(-double.Epsilon, Sum([double.Epsilon, -double.Epsilon, -double.Epsilon]));
        Assert.Equal(0.0, Sum([double.MaxValue, -double.MaxValue]));
        Assert.Equal(0.0, Sum([]));
        Assert.Equal(double.PositiveInfinity, Sum([double.MaxValue, double.MaxValue]));
    }

    [Theory]
    [InlineData(1, 1e-300)]
    [InlineData(2, 0.0)]
    [InlineData(3, 1.0)]
    [InlineData(4, 100.0)]
    public void Ranks_are_those_of_comparing_every_pair(int seed, double spread)
    {
        var random = new Random(seed);
        double[] lower = [.. Enumerable.Range(0, 700).Select(i => i % 50 == 7 ? double.NaN : 40 + (spread * Math.Round(random.NextDouble(), i % 3 == 0 ? 1 : 12)))];
        double[] upper = [.. lower.Select(limit => limit + (random.Next(3) * spread * random.NextDouble() / 4))];
        int[] ranks = new int[lower.Length];

        IntervalRanks.Rank(lower, upper, ranks);

        Assert.Equal(upper.Select(limit => double.IsNaN(limit) ? 0 : 1 + lower.Count(other => other > limit)), ranks);
    }

    private static double Sum(double[] values)
    {
        var sum = new ExactSum();
        foreach (double value in values)
        {
            sum.Add(value);
        }

        return sum.Value();
    }
}
