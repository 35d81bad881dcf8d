using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Columns of counts, right ones and now and then a wrong one.</summary>
public sealed record CountColumns(long[] Successes, long[] N, double Confidence);

/// <summary>Columns of Wilson intervals against the single call, row by row.</summary>
[Properties(Arbitrary = [typeof(WilsonColumnProperties)])]
public class WilsonColumnProperties
{
    private const double Untouched = -7;

    private static Gen<long> Count => Gen.Frequency(
        (2, Gen.Constant(0L)),
        (6, Gen.Choose(0, 60).Select(count => (long)count)),
        (3, Gen.Choose(0, int.MaxValue).Select(count => count * 4_000_000_000L)),
        (1, Gen.Elements(1L << 52, (1L << 52) - 1, (1L << 53) + 1, long.MaxValue)));

    private static Gen<(long Successes, long N)> Row => Gen.Frequency(
        (40, from n in Count from part in Gen.Choose(0, 1_000) select ((long)(n * (decimal)part / 1_000), n)),
        (1, from n in Count from x in Gen.Elements(-1, long.MinValue, long.MaxValue, n + (n < long.MaxValue ? 1 : 0)) select (x, n)),
        (1, from n in Gen.Elements(-1, long.MinValue) select (0L, n)));

    public static Arbitrary<CountColumns> Columns() => Arb.From(
        from rows in Row.ArrayOf()
        from confidence in Gen.Elements(1e-300, 1e-9, 0.2, 0.9, 0.95, 0.999, 0.99999999999999989)
        select new CountColumns([.. rows.Select(row => row.Successes)], [.. rows.Select(row => row.N)], confidence));

    [Property(MaxTest = 1_000)]
    public void A_row_is_the_single_interval_to_the_last_bit_and_a_wrong_one_stops_all(CountColumns c)
    {
        double[] lower = [.. c.N.Select(_ => Untouched)];
        double[] upper = [.. lower];
        if (c.N.Where((n, row) => n < 0 || c.Successes[row] < 0 || c.Successes[row] > n).Any())
        {
            Assert.Throws<ArgumentException>("successes", () => Intervals.Wilson(c.Successes, c.N, lower, upper, c.Confidence));
            Assert.All(lower.Concat(upper), limit => Assert.Equal(Untouched, limit));
            return;
        }

        Assert.Equal(c.N.Count(n => n > 0), Intervals.Wilson(c.Successes, c.N, lower, upper, c.Confidence));
        for (int row = 0; row < c.N.Length; row++)
        {
            ConfidenceInterval expected = c.N[row] == 0 ? new(double.NaN, double.NaN) : Intervals.Wilson(c.Successes[row], c.N[row], c.Confidence);
            Assert.Equal(
                (BitConverter.DoubleToInt64Bits(expected.Lower), BitConverter.DoubleToInt64Bits(expected.Upper)),
                (BitConverter.DoubleToInt64Bits(lower[row]), BitConverter.DoubleToInt64Bits(upper[row])));
        }
    }
}
