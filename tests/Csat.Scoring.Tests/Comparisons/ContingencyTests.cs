using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>A table of counts, some rows and columns empty.</summary>
public sealed record SmallTable(long[,] Counts)
{
    public override string ToString() => string.Join(" ", Counts.Cast<long>()) + $" ({Counts.GetLength(0)} rows)";
}

[Properties(Arbitrary = [typeof(ContingencyTests)])]
public class ContingencyTests
{
    [Fact]
    public void An_expected_count_below_5_is_pointed_out()
    {
        Assert.True(ContingencyTest.Of(new long[,] { { 4, 5 }, { 5, 4 } }).HasSmallExpected);
        Assert.False(ContingencyTest.Of(new long[,] { { 5, 5 }, { 5, 5 } }).HasSmallExpected);
        Assert.False(ContingencyTest.Of(new long[,] { { 0, 0 }, { 0, 0 } }).HasSmallExpected);
    }

    [Fact]
    public void Scores_of_a_trend_stay_where_numbers_have_their_digits()
    {
        long[] x = [1, 2, 3];
        long[] n = [5, 5, 5];
        double? plain = TrendTest.Of(x, n).ChiSquare;

        Figures.Close(plain, TrendTest.Of(x, n, [1e99, 2e99, 3e99]).ChiSquare, 1e-12);
        Figures.Close(plain, TrendTest.Of(x, n, [1e-100, 2e-100, 3e-100]).ChiSquare, 1e-12);
        Assert.Throws<ArgumentException>("scores", () => TrendTest.Of(x, n, [0, 1e200, 2e200]));
        Assert.Throws<ArgumentException>("scores", () => TrendTest.Of(x, n, [0, 1e-200, 2e-200]));
    }

    private const double Tolerance = 1e-10;

    public static Arbitrary<SmallTable> Given() => Arb.From(
        from rows in Gen.Choose(1, 4)
        from columns in Gen.Choose(1, 4)
        from counts in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 30))).ArrayOf(rows * columns)
        select new SmallTable(Table(rows, columns, (r, c) => counts[(r * columns) + c])));

    [Fact]
    public void A_table_agrees_with_R()
    {
        var test = ContingencyTest.Of(new long[,] { { 120, 200, 60, 20 }, { 90, 210, 80, 20 }, { 60, 190, 100, 50 } });

        Assert.Equal((6, false, null), (test.DegreesOfFreedom, test.HasSmallExpected, test.YatesChiSquare));
        Figures.Close(51, test.ChiSquare, Tolerance);
        Figures.Close(2.96190044266504e-09, test.PValue, Tolerance);
        Figures.Close(0.145773797371133, test.CramersV, Tolerance);
        Figures.Close(0.137037366313287, test.CorrectedCramersV, Tolerance);
        Figures.Close(50.1405167959141, test.G, Tolerance);
        Figures.Close(4.40579528135386e-09, test.GPValue, Tolerance);
        Figures.Close(30, test.MinimumExpected, Tolerance);
        Figures.Close(4.3994134506406, test.Residual(0, 0), Tolerance);
    }

    [Fact]
    public void Yates_correction_is_for_two_by_two_tables() =>
        Figures.Close(1.9669742593492, ContingencyTest.Of(new long[,] { { 24, 76 }, { 34, 66 } }).YatesChiSquare, Tolerance);

    [Property]
    public bool Empty_rows_and_columns_change_nothing(SmallTable table)
    {
        (int rows, int columns) = (table.Counts.GetLength(0), table.Counts.GetLength(1));
        var plain = ContingencyTest.Of(table.Counts);
        var padded = ContingencyTest.Of(Table(rows + 2, columns + 1, (r, c) => r is > 0 && r <= rows && c > 0 ? table.Counts[r - 1, c - 1] : 0));

        return (plain.Status, plain.ChiSquare, plain.DegreesOfFreedom, plain.PValue, plain.G, plain.CramersV, plain.CorrectedCramersV, plain.MinimumExpected)
            == (padded.Status, padded.ChiSquare, padded.DegreesOfFreedom, padded.PValue, padded.G, padded.CramersV, padded.CorrectedCramersV, padded.MinimumExpected)
            && plain.Rows.Select(r => r + 1).SequenceEqual(padded.Rows);
    }

    [Property]
    public bool Chi_square_agrees_with_the_sum_of_squares_over_products(SmallTable table)
    {
        // X² = n(ΣO²/(row·column) − 1), another form of the same.
        (int rows, int columns) = (table.Counts.GetLength(0), table.Counts.GetLength(1));
        decimal Row(int r) => Enumerable.Range(0, columns).Sum(c => (decimal)table.Counts[r, c]);
        decimal Column(int c) => Enumerable.Range(0, rows).Sum(r => (decimal)table.Counts[r, c]);
        decimal n = table.Counts.Cast<long>().Sum();
        var test = ContingencyTest.Of(table.Counts);
        if (test.ChiSquare is not { } value)
        {
            return test.Rows.Count < 2 || test.Columns.Count < 2;
        }

        decimal sum = test.Rows.Sum(r => test.Columns.Sum(c => (decimal)table.Counts[r, c] * table.Counts[r, c] / Row(r) / Column(c)));
        return Math.Abs(value - (double)(n * (sum - 1))) <= 1e-10 * Math.Max(1, value)
            && test.CramersV is >= 0 and <= 1 && test.CorrectedCramersV is null or (>= 0 and <= 1) && test.G >= 0 && test.PValue is >= 0 and <= 1;
    }

    [Property]
    public bool Turned_round_the_table_says_the_same(SmallTable table)
    {
        var plain = ContingencyTest.Of(table.Counts);
        var turned = ContingencyTest.Of(Table(table.Counts.GetLength(1), table.Counts.GetLength(0), (r, c) => table.Counts[c, r]));

        return plain.Status == turned.Status && plain.DegreesOfFreedom == turned.DegreesOfFreedom
            && (plain.ChiSquare is not { } value || Math.Abs(value - turned.ChiSquare!.Value) <= 1e-11 * Math.Max(1, value))
            && (plain.Residual(0, 0) is not { } residual || Math.Abs(residual - turned.Residual(0, 0)!.Value) <= 1e-10);
    }

    [Fact]
    public void Groups_are_tested_by_their_tallies()
    {
        RatingTally one = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [20, 60, 200, 120]);
        RatingTally two = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [20, 80, 210, 90]);

        Assert.Equal(
            ContingencyTest.Of(new long[,] { { 20, 60, 200, 120 }, { 20, 80, 210, 90 } }).ChiSquare, ContingencyTest.Of([one, two]).ChiSquare);
        Refuses<ScaleMismatchException>(() => ContingencyTest.Of([one, RatingTally.Empty(RatingScales.OneToFive)]), "groups", RatingScales.OneToFive.Id);
        Refuses<ArgumentException>(() => ContingencyTest.Of([]), "groups");
        Refuses<ArgumentNullException>(() => ContingencyTest.Of([one, null!]), "groups");
    }

    [Fact]
    public void A_table_of_one_row_or_nothing_has_no_test()
    {
        var none = ContingencyTest.Of(new long[2, 3]);
        var row = ContingencyTest.Of(new long[,] { { 1, 2 }, { 0, 0 } });

        Assert.Equal((EstimateStatus.NoData, null, null, false), (none.Status, none.ChiSquare, none.Residual(0, 0), none.HasSmallExpected));
        Assert.Equal((EstimateStatus.NoVariation, null, null, null), (row.Status, row.DegreesOfFreedom, row.PValue, row.CramersV));
    }

    [Fact]
    public void Bad_tables_are_refused()
    {
        Refuses<ArgumentException>(() => ContingencyTest.Of(new long[,] { { 1, -2 }, { 3, -4 } }), "counts", "-2 at index 1", "-4 at index 3");
        Refuses<ArgumentOutOfRangeException>(() => ContingencyTest.Of(new long[,] { { long.MaxValue, 1 } }), "counts");
        Refuses<ArgumentOutOfRangeException>(() => ContingencyTest.Of(new long[,] { { 1, 2 }, { 3, 4 } }).Residual(2, 0), "row", "2", "0 to 1");
        Assert.True(ContingencyTest.Of(new long[,] { { 1, 2 }, { 3, 4 } }).HasSmallExpected);
    }

    [Theory]
    [InlineData(new long[] { 83, 90, 129, 70 }, new long[] { 86, 93, 136, 82 }, 8.22492228519771, 0.00413189747764149)]
    [InlineData(new long[] { 240, 280, 340 }, new long[] { 1000, 1000, 1000 }, 24.4512062595088, 7.62157784028459e-07)]
    public void A_trend_agrees_with_R(long[] x, long[] n, double chiSquare, double p)
    {
        var test = TrendTest.Of(x, n);

        Figures.Close(chiSquare, test.ChiSquare, Tolerance);
        Figures.Close(p, test.PValue, Tolerance);
        Assert.Equal((double)x[0] / n[0] < (double)x[x.Length - 1] / n[n.Length - 1], test.Slope > 0);
    }

    [Fact]
    public void A_trend_over_two_groups_is_their_difference()
    {
        var trend = TrendTest.Of([34, 24], [100, 100], [7, 9]);
        var pair = TwoProportions.Compare(34, 100, 24, 100);

        Figures.Close(pair.Z * pair.Z, trend.ChiSquare, 1e-12);
        Figures.Close(-0.05, trend.Slope, 1e-12);
    }

    [Fact]
    public void A_trend_needs_variation_and_good_input()
    {
        Assert.Equal(EstimateStatus.NoData, TrendTest.Of([], []).Status);
        Assert.Equal((EstimateStatus.NoVariation, null), (TrendTest.Of([0, 0], [5, 5]).Status, TrendTest.Of([5, 5], [5, 5]).PValue));
        Assert.Equal(EstimateStatus.NoVariation, TrendTest.Of([1, 2], [5, 5], [3, 3]).Status);
        Assert.Equal(TrendTest.Of([1, 4], [5, 5], [1, 3]).ChiSquare, TrendTest.Of([1, 0, 4], [5, 0, 5]).ChiSquare);
        Refuses<ArgumentException>(() => TrendTest.Of([1, 6], [5, 5]), "successes", "6 of 5 at index 1");
        Refuses<ArgumentException>(() => TrendTest.Of([1], [5, 5]), "n", "2", "1");
        Refuses<ArgumentException>(() => TrendTest.Of([1, 2], [5, 5], [1, double.NaN]), "scores", "NaN at index 1");
        Refuses<ArgumentException>(() => TrendTest.Of([1, 2], [5, 5], [1]), "scores");
    }

    private static long[,] Table(int rows, int columns, Func<int, int, long> count)
    {
        long[,] table = new long[rows, columns];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                table[r, c] = count(r, c);
            }
        }

        return table;
    }

    [Fact]
    public void A_statistic_as_large_as_chance_makes_it_has_a_corrected_V_of_0()
    {
        // X² = 1.2 of 6 answers, and 1.2/6 = 1/5.
        Assert.Equal(0.0, ContingencyTest.Of(new long[,] { { 0, 1 }, { 3, 2 } }).CorrectedCramersV);
        Assert.Equal(0.0, ContingencyTest.Of(new long[,] { { 3, 0, 1 }, { 2, 2, 2 } }).CorrectedCramersV);
    }
}
