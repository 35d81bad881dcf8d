using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Pairs of whole numbers with many ties.</summary>
public sealed record TiedPairs(double[] X, double[] Y);

[Properties(Arbitrary = [typeof(CorrelationTests)])]
public class CorrelationTests
{
    [Fact]
    public void Four_pairs_are_enough_for_an_interval_and_three_are_not()
    {
        Assert.NotNull(Correlations.Pearson([1, 2, 3, 4], [1, 3, 2, 4]).Interval);
        Assert.Null(Correlations.Pearson([1, 2, 3], [1, 3, 2]).Interval);
    }

    private const double Tolerance = 1e-9;

    public static Arbitrary<TiedPairs> Given() => Arb.From(
        from n in Gen.Choose(2, 40)
        from x in Gen.Choose(1, 6).ArrayOf(n)
        from y in Gen.Choose(1, 6).ArrayOf(n)
        select new TiedPairs([.. x.Select(i => (double)i)], [.. y.Select(i => (double)i)]));

    [Fact]
    public void Correlations_with_ties_agree_with_R()
    {
        double[] x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        double[] y = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4];
        Correlation pearson = Correlations.Pearson(x, y);
        Correlation spearman = Correlations.Spearman(x, y);
        Correlation kendall = Correlations.KendallTauB(x, y);

        Figures.Close(0.094229248598898, pearson.Coefficient, Tolerance);
        Figures.Close(-0.535940198333554, pearson.Interval?.Lower, Tolerance);
        Figures.Close(0.656968604768114, pearson.Interval?.Upper, Tolerance);
        Figures.Close(0.138456765146769, spearman.Coefficient, Tolerance);
        Figures.Close(0.6847503048109, spearman.PValue, Tolerance);
        Figures.Close(0.147572957474524, kendall.Coefficient, Tolerance);
        Figures.Close(0.577489172179532, kendall.Statistic, Tolerance);
        Figures.Close(0.563609051069628, kendall.PValue, Tolerance);
        Assert.Equal((11L, 11L, 11L), (pearson.N, spearman.N, kendall.N));
    }

    [Property]
    public bool Kendall_agrees_with_counting_every_pair(TiedPairs given)
    {
        Correlation got = Correlations.KendallTauB(given.X, given.Y);
        (double score, double x, double y) = (0, 0, 0);
        for (int i = 0; i < given.X.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (int dx, int dy) = (Math.Sign(given.X[i] - given.X[j]), Math.Sign(given.Y[i] - given.Y[j]));
                score += dx * dy;
                x += dx * dx;
                y += dy * dy;
            }
        }

        return x == 0 || y == 0
            ? got is { Status: EstimateStatus.NoVariation, Coefficient: null, Statistic: null, PValue: null }
            : Math.Abs(got.Coefficient!.Value - (score / Math.Sqrt(x * y))) < 1e-13 && Math.Sign(got.Statistic!.Value) == Math.Sign(score);
    }

    [Property]
    public bool Spearman_agrees_with_Pearson_of_ranks_counted_one_by_one(TiedPairs given)
    {
        double[] Ranks(double[] values) => [.. values.Select(a => values.Count(b => b < a) + ((values.Count(b => b == a) + 1) / 2.0))];
        double[] x = Ranks(given.X);
        double[] y = Ranks(given.Y);
        double Product(double[] a, double[] b) => a.Zip(b, (p, q) => (p - a.Average()) * (q - b.Average())).Sum();
        Correlation got = Correlations.Spearman(given.X, given.Y);

        return Product(x, x) == 0 || Product(y, y) == 0
            ? got is { Status: EstimateStatus.NoVariation, Coefficient: null, PValue: null }
            : Math.Abs(got.Coefficient!.Value - (Product(x, y) / Math.Sqrt(Product(x, x) * Product(y, y)))) < 1e-13;
    }

    [Property]
    public bool Scale_and_place_don_t_matter_to_Pearson(TiedPairs given, byte shift, bool turn)
    {
        double factor = turn ? -1e-200 : 1e200;
        Correlation plain = Correlations.Pearson(given.X, given.Y);
        Correlation moved = Correlations.Pearson([.. given.X.Select(x => x + shift)], [.. given.Y.Select(y => y * factor)]);

        return plain.Status == moved.Status
            && (plain.Coefficient is not { } r || Math.Abs(r - (Math.Sign(factor) * moved.Coefficient!.Value)) < 1e-12)
            && (plain.Interval is not { } interval || (interval.Contains(plain.Coefficient!.Value) && interval.Lower >= -1 && interval.Upper <= 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_straight_line_is_exactly_1(int sign)
    {
        double[] x = [1, 2, 3, 4, 5];
        double[] y = [.. x.Select(value => sign * value)];
        Correlation pearson = Correlations.Pearson(x, y);

        Assert.Equal(((double?)sign, null, 0.0, new ConfidenceInterval(sign, sign)), (pearson.Coefficient, pearson.Statistic, pearson.PValue, pearson.Interval));
        Assert.Equal(((double?)sign, 0.0), (Correlations.Spearman(x, y).Coefficient, Correlations.Spearman(x, y).PValue));
        Figures.Close(sign * 2.44948974278318, Correlations.KendallTauB(x, y).Statistic, Tolerance);
    }

    [Fact]
    public void Few_pairs_have_no_test_and_no_interval()
    {
        Assert.Equal((EstimateStatus.NoData, null), (Correlations.Pearson([1], [2]).Status, Correlations.Spearman([], []).Coefficient));
        Assert.Equal((EstimateStatus.NoData, EstimateStatus.NoVariation), (Correlations.KendallTauB([1], [2]).Status, Correlations.Spearman([1, 1], [1, 2]).Status));
        Assert.Equal((EstimateStatus.Unbounded, 1.0, null), (Correlations.Pearson([1, 2], [3, 5]).Status, Correlations.Pearson([1, 2], [3, 5]).Coefficient, Correlations.Pearson([1, 2], [3, 5]).PValue));
        Assert.Null(Correlations.Pearson([1, 2, 4], [3, 5, 1]).Interval);
    }

    [Fact]
    public void Bad_lists_are_refused()
    {
        Refuses<ArgumentException>(() => Correlations.Pearson([1, double.NaN], [1, 2]), "x", "NaN at index 1");
        Refuses<ArgumentException>(() => Correlations.Spearman([1, 2], [1, double.PositiveInfinity]), "y", "index 1");
        Refuses<ArgumentException>(() => Correlations.KendallTauB([1, 2], [1]), "y", "1", "2");
        Refuses<ArgumentOutOfRangeException>(() => Correlations.Pearson([1, 2], [1, 2], 0), "confidence", "0");
    }
}
