using System.Numerics;
using Csat.Scoring.Numerics;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>x of n twice, few enough to enumerate.</summary>
public sealed record FourCounts(int X1, int N1, int X2, int N2);

[Properties(Arbitrary = [typeof(TwoProportionsTests)])]
public class TwoProportionsTests
{
    /// <summary>Against mpmath with 60 digits.</summary>
    [Fact]
    public void A_small_group_beside_a_huge_one_has_the_same_exact_p_value_either_way_round()
    {
        Figures.CloseRelative(0.78872314760671266834, TwoProportions.Compare(3, 27, 390_410_438_000_000, 2_699_434_154_000_031).FisherPValue!.Value, 1e-10);
        Figures.CloseRelative(0.78872314760671266834, TwoProportions.Compare(390_410_438_000_000, 2_699_434_154_000_031, 3, 27).FisherPValue!.Value, 1e-10);
    }

    /// <summary>Two shares near 1: the difference of two numbers near 1 would have lost half its digits.</summary>
    [Theory]
    [InlineData(21, 21, 105_143_818, 105_143_819, 9.510782559648133e-09, 0.00044690763660085864, 0.00019504648256043783)]
    [InlineData(35_356_535_963, 35_356_535_964, 3_016_050, 3_016_051, 3.3153109681608915e-07, 76.55322081313525, 0.0011409875143139668)]
    public void Shares_near_1_keep_the_digits_of_their_difference(long x1, long n1, long x2, long n2, double difference, double z, double h)
    {
        var pair = TwoProportions.Compare(x1, n1, x2, n2);
        var mirrored = TwoProportions.Compare(n1 - x1, n1, n2 - x2, n2);

        Figures.CloseRelative(difference, pair.Difference!.Value, 1e-13);
        Figures.CloseRelative(z, pair.Z!.Value, 1e-13);
        Figures.CloseRelative(h, pair.CohenH!.Value, 1e-12);
        Assert.Equal((-mirrored.Difference, -mirrored.Z, -mirrored.CohenH), (pair.Difference, pair.Z, pair.CohenH));
    }

    private const double Tolerance = 1e-9;

    public static Arbitrary<FourCounts> Counts() => Arb.From(
        from n1 in Gen.Choose(1, 60)
        from n2 in Gen.Choose(1, 60)
        from x1 in Gen.Choose(0, n1)
        from x2 in Gen.Choose(0, n2)
        select new FourCounts(x1, n1, x2, n2));

    [Theory]
    [InlineData("two-proportions-001", 34, 100, 24, 100, 1.55832066120781, 0.119157253545802, 0.160466439978981, -0.025754388221733, 0.221630291595788, -0.0262867298593221, 0.222365161231871)]
    [InlineData("two-proportions-005", 9, 10, 3, 10, 2.73861278752583, 0.00616989932054415, 0.0197666110978804, 0.170522723934503, 0.809017973535488, 0.1600008011004, 0.8399991988996)]
    [InlineData("two-proportions-007", 5, 56, 0, 29, 1.65864886923923, 0.0971865681705797, 0.160621443209471, -0.0381371479035369, 0.192560013855112, -0.0288658463031258, 0.171246268995006)]
    [InlineData("two-proportions-010", 0, 10, 10, 10, -4.47213595499958, 7.74421643104407e-06, 1.0825088224469e-05, -1.0, -0.607509350430524, -1.05448364836259, -0.612183018304073)]
    [InlineData("two-proportions-013", 43210, 50000, 43900, 51000, 1.57588173503944, 0.115053061057486, 0.116059204408773, -0.000832753669841905, 0.00766300761326254, -0.000832519754580609, 0.00766305316827794)]
    [InlineData("two-proportions-014", 1, 1, 0, 1, 1.41421356237309, 0.157299207050285, 1.0, -0.122108720681942, 1.0, -0.421057156050781, 1.08772382271745)]
    public void Tests_and_intervals_agree_with_R(
        string id, long x1, long n1, long x2, long n2, double z, double p, double fisher, double lower, double upper, double caffoLower, double caffoUpper)
    {
        var pair = TwoProportions.Compare(x1, n1, x2, n2);

        Figures.Close(z, pair.Z, Tolerance, id);
        Figures.Close(p, pair.PValue, Tolerance, id);
        Figures.Close(fisher, pair.FisherPValue, Tolerance, id);
        Figures.Close(lower, pair.Newcombe?.Lower, Tolerance, id);
        Figures.Close(upper, pair.Newcombe?.Upper, Tolerance, id);
        Figures.Close(caffoLower, pair.AgrestiCaffo?.Lower, Tolerance, id);
        Figures.Close(caffoUpper, pair.AgrestiCaffo?.Upper, Tolerance, id);
        Assert.Equal(EstimateStatus.Ok, pair.Status);
    }

    [Fact]
    public void Effect_sizes_agree_with_R()
    {
        var pair = TwoProportions.Compare(56, 70, 48, 80);

        Figures.Close(0.442143188002953, pair.CohenH, Tolerance);
        Figures.Close(1.33333333333333, pair.RiskRatio, Tolerance);
        Figures.Close(1.07662642276319, pair.RiskRatioInterval?.Lower, Tolerance);
        Figures.Close(1.65124851126639, pair.RiskRatioInterval?.Upper, Tolerance);
        Figures.Close(0.333333333333333, pair.RelativeChange, Tolerance);
        Figures.Close(0.0575048991490372, pair.Wald?.Lower, Tolerance);
        Figures.Close(0.342495100850963, pair.Wald?.Upper, Tolerance);
    }

    [Theory]
    [InlineData(0, 10, 0, 20)]
    [InlineData(10, 10, 20, 20)]
    public void Where_nobody_or_everybody_had_the_property_z_is_undefined_and_p_is_1(long x1, long n1, long x2, long n2)
    {
        var pair = TwoProportions.Compare(x1, n1, x2, n2);

        Assert.Equal((EstimateStatus.NoVariation, null, 1.0, 1.0), (pair.Status, pair.Z, pair.PValue, pair.FisherPValue));
        Assert.True(pair.Newcombe!.Value.Lower < 0 && pair.Newcombe.Value.Upper > 0);
    }

    [Fact]
    public void An_empty_group_leaves_everything_undefined()
    {
        var pair = TwoProportions.Compare(3, 5, 0, 0);

        Assert.Equal((EstimateStatus.NoData, 0.6, null, null), (pair.Status, pair.First, pair.Second, pair.Difference));
        Assert.Equal((null, null, null, null), (pair.Z, pair.PValue, pair.FisherPValue, pair.MinimumExpected));
        Assert.Equal((null, null, null, null), (pair.Newcombe, pair.AgrestiCaffo, pair.AgrestiCaffoCentre, pair.Wald));
        Assert.Equal((null, null, null, null), (pair.CohenH, pair.RiskRatio, pair.RiskRatioInterval, pair.RelativeChange));
    }

    [Fact]
    public void Ratios_to_nothing_are_undefined()
    {
        var from = TwoProportions.Compare(0, 10, 5, 10);
        var to = TwoProportions.Compare(5, 10, 0, 10);

        Assert.Equal((0.0, null, -1.0), (from.RiskRatio, from.RiskRatioInterval, from.RelativeChange));
        Assert.Equal((null, null, null), (to.RiskRatio, to.RiskRatioInterval, to.RelativeChange));
    }

    [Property]
    public bool Fisher_agrees_with_enumeration_in_whole_numbers(FourCounts c)
    {
        int drawn = c.X1 + c.X2;
        BigInteger Ways(int k) => Choose(c.N1, k) * Choose(c.N2, drawn - k);
        BigInteger limit = Ways(c.X1) * 10_000_001;
        BigInteger sum = 0;
        for (int k = Math.Max(0, drawn - c.N2); k <= Math.Min(drawn, c.N1); k++)
        {
            sum += Ways(k) * 10_000_000 <= limit ? Ways(k) : 0;
        }

        double expected = Math.Exp(BigInteger.Log(sum) - BigInteger.Log(Choose(c.N1 + c.N2, drawn)));
        return Math.Abs(TwoProportions.Compare(c.X1, c.N1, c.X2, c.N2).FisherPValue!.Value - expected) <= 1e-11 * expected;
    }

    [Theory]
    [InlineData(1_000_000_000, 2_000_000_000, 1_000_050_000, 2_000_000_000)]
    [InlineData(3, 2_000_000_000, 11, 1_000_000_000)]
    [InlineData(100_000_000, 4_000_000_000, 100_020_000, 4_000_000_000)]
    public void Fisher_of_very_many_is_near_the_corrected_z_test_or_a_binomial(long x1, long n1, long x2, long n2)
    {
        var pair = TwoProportions.Compare(x1, n1, x2, n2);

        if (x1 + x2 > 100)
        {
            // The correction for continuity is made for this: it leaves less than a millionth.
            double corrected = ContingencyTest.Of(new[,] { { x1, n1 - x1 }, { x2, n2 - x2 } }).YatesChiSquare!.Value;
            Figures.Close(2 * Normal.Cdf(-Math.Sqrt(corrected)), pair.FisherPValue, 1e-6);
        }
        else
        {
            // 14 successes, each two times out of three in the first group: a binomial within 1e-8.
            double Probability(int k) => Math.Exp(BigInteger.Log(Choose(14, k))) * Math.Pow(2 / 3.0, k) * Math.Pow(1 / 3.0, 14 - k);
            double expected = Enumerable.Range(0, 15).Select(Probability).Where(p => p <= Probability(3) * 1.0000001).Sum();
            Figures.Close(expected, pair.FisherPValue, 1e-7);
        }
    }

    [Property]
    public bool The_square_of_z_is_the_chi_square_of_the_table(FourCounts c)
    {
        var pair = TwoProportions.Compare(c.X1, c.N1, c.X2, c.N2);
        var table = ContingencyTest.Of(new long[,] { { c.X1, c.N1 - c.X1 }, { c.X2, c.N2 - c.X2 } });

        return pair.Z is { } z
            ? Math.Abs((z * z) - table.ChiSquare!.Value) <= 1e-11 * Math.Max(1, z * z) && Math.Abs(pair.PValue!.Value - table.PValue!.Value) < 1e-11
                && Math.Abs(pair.MinimumExpected!.Value - table.MinimumExpected!.Value) < 1e-11
            : table.ChiSquare is null;
    }

    [Property]
    public bool Newcombe_contains_the_difference_stays_in_range_and_mirrors(FourCounts c)
    {
        var pair = TwoProportions.Compare(c.X1, c.N1, c.X2, c.N2);
        ConfidenceInterval mirrored = TwoProportions.Compare(c.X2, c.N2, c.X1, c.N1).Newcombe!.Value;
        ConfidenceInterval interval = pair.Newcombe!.Value;

        return interval.Contains(pair.Difference!.Value) && interval.Lower >= -1 && interval.Upper <= 1
            && Math.Abs(interval.Lower + mirrored.Upper) < 1e-14 && Math.Abs(interval.Upper + mirrored.Lower) < 1e-14;
    }

    [Fact]
    public void Newcombe_covers_95_per_cent_on_average()
    {
        const int n1 = 20;
        const int n2 = 30;
        double[] grid = [.. Enumerable.Range(1, 19).Select(i => i / 20.0)];
        double covered = grid.SelectMany(p => grid.Select(q => Enumerable.Range(0, n1 + 1).Sum(x => Enumerable.Range(0, n2 + 1).Sum(y =>
            TwoProportions.Compare(x, n1, y, n2).Newcombe!.Value.Contains(p - q) ? Binomial(x, n1, p) * Binomial(y, n2, q) : 0)))).Average();

        Assert.InRange(covered, 0.94, 0.96);
    }

    [Fact]
    public void Bad_counts_are_refused_by_name()
    {
        Refuses<ArgumentOutOfRangeException>(() => TwoProportions.Compare(11, 10, 0, 1), "firstSuccesses", "11", "0 to firstN = 10");
        Refuses<ArgumentOutOfRangeException>(() => TwoProportions.Compare(0, 1, -3, 10), "secondSuccesses", "-3");
        Refuses<ArgumentOutOfRangeException>(() => TwoProportions.Compare(0, -1, 0, 1), "firstN", "-1");
        Refuses<ArgumentOutOfRangeException>(() => TwoProportions.Compare(0, long.MaxValue, 0, 1), "secondN");
        Refuses<ArgumentOutOfRangeException>(() => TwoProportions.Compare(0, 1, 0, 1, 1), "confidence", "1");
        Assert.Equal("34/100 - 24/100", TwoProportions.Compare(34, 100, 24, 100).ToString());
    }

    private static double Binomial(int k, int n, double p) => (double)Choose(n, k) * Math.Pow(p, k) * Math.Pow(1 - p, n - k);

    private static BigInteger Choose(int n, int k)
    {
        BigInteger ways = 1;
        for (int i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return ways;
    }
}
