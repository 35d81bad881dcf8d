using System.Runtime.InteropServices;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>Columns of Wilson intervals: each row, to the last bit, what the single call gives.</summary>
public class WilsonColumnTests
{
    [Theory]
    [InlineData(0.95)]
    [InlineData(0.5)]
    [InlineData(0.999999)]
    [InlineData(1e-300)]
    public void Every_row_is_the_single_interval_to_the_last_bit(double confidence)
    {
        var random = new Random(3);
        for (int rows = 0; rows <= 70; rows++)
        {
            long[] n = [.. Enumerable.Range(0, rows).Select(row => row % 7 == 3 ? 0 : (long)Math.Pow(2, random.NextDouble() * 62.9))];
            long[] successes = [.. n.Select((count, row) => row % 5 == 0 ? 0 : row % 5 == 1 ? count : (long)(count * random.NextDouble() * 0.999))];
            double[] lower = new double[rows];
            double[] upper = new double[rows];

            int defined = Intervals.Wilson(successes, n, lower, upper, confidence);

            Assert.Equal(n.Count(count => count > 0), defined);
            for (int row = 0; row < rows; row++)
            {
                ConfidenceInterval expected = n[row] == 0 ? new(double.NaN, double.NaN) : Intervals.Wilson(successes[row], n[row], confidence);
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected.Lower), BitConverter.DoubleToInt64Bits(lower[row]));
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected.Upper), BitConverter.DoubleToInt64Bits(upper[row]));
            }
        }
    }

    [Fact]
    public void The_greatest_counts_are_no_exception()
    {
        long[] n = [long.MaxValue, long.MaxValue, long.MaxValue, (1L << 53) + 1, (1L << 62) + 1, long.MaxValue - 512, 1, 2, 3];
        long[] successes = [0, long.MaxValue, long.MaxValue - 1, 1L << 53, (1L << 61) + 12345, 1, 1, 1, 0];
        double[] lower = new double[n.Length];
        double[] upper = new double[n.Length];
        Intervals.Wilson(successes, n, lower, upper);

        Assert.Equal(successes.Zip(n, (x, count) => Intervals.Wilson(x, count)), lower.Zip(upper, (low, high) => new ConfidenceInterval(low, high)));
    }

    [Fact]
    public void Wrong_rows_are_named_before_anything_is_written()
    {
        long[] n = [.. Enumerable.Repeat(10L, 60)];
        long[] successes = [.. Enumerable.Repeat(5L, 60)];
        double[] lower = new double[60];
        double[] upper = new double[60];
        (successes[3], n[17], n[18], successes[59]) = (-1, -2, long.MinValue, 11);

        ArgumentException refusal = Assert.Throws<ArgumentException>("successes", () => Intervals.Wilson(successes, n, lower, upper));

        Assert.StartsWith(
            "Got -1 of 10 in row 3, 5 of -2 in row 17, 5 of -9223372036854775808 in row 18, 11 of 10 in row 59: 4 of 60 rows; legal: n of 0 or more, successes from 0 to n.",
            refusal.Message, StringComparison.Ordinal);
        Assert.All(lower.Concat(upper), limit => Assert.Equal(0, limit));

        n.AsSpan().Fill(-1);
        Assert.Contains(" and 40 more: 60 of 60 rows", Assert.Throws<ArgumentException>("successes", () => Intervals.Wilson(successes, n, lower, upper)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_do_not_fit_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("n", () => Intervals.Wilson(new long[2], new long[3], new double[2], new double[2]));
        Assert.Throws<ArgumentException>("lower", () => Intervals.Wilson(new long[2], new long[2], new double[1], new double[2]));
        Assert.Throws<ArgumentException>("upper", () => Intervals.Wilson(new long[2], new long[2], new double[2], new double[3]));
        double[] shared = new double[3];
        Assert.Throws<ArgumentException>("upper", () => Intervals.Wilson(new long[2], new long[2], shared.AsSpan(0, 2), shared.AsSpan(1, 2)));
        Assert.Throws<ArgumentException>("lower", () => Intervals.Wilson(MemoryMarshal.Cast<double, long>(shared.AsSpan(1)), new long[2], shared.AsSpan(0, 2), new double[2]));
        Assert.Throws<ArgumentException>("upper", () => Intervals.Wilson(new long[3], MemoryMarshal.Cast<double, long>(shared.AsSpan()), new double[3], shared));
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => Intervals.Wilson(new long[2], new long[2], new double[2], new double[2], 1));
        Assert.Equal(0, Intervals.Wilson([], [], [], []));
    }

    [Fact]
    public void Columns_allocate_nothing()
    {
        long[] n = [.. Enumerable.Repeat(10L, 1_001)];
        double[] lower = new double[n.Length];
        double[] upper = new double[n.Length];

        Assert.Equal(0, Allocation.Of(() => Intervals.Wilson(n, n, lower, upper)));
    }
}
