using System.Text.Json;
using Csat.Scoring.Numerics;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>
/// The special functions over a wide grid against mpmath with 50 digits: shapes from ½ to 10¹⁵, tails to 1e-300, relative error alone: no floor
/// forgives a tail.
/// </summary>
public class KernelWideGridTests
{
    private const double Goal = 1e-12;
    private const double QuantileGoal = 1e-14;

    private static readonly ILookup<string, (double[] Arguments, double Value)> Grid = Read();

    [Fact]
    public void The_normal_distribution_keeps_its_tails() => Check("normCdf", a => Normal.Cdf(a[0]));

    [Fact]
    public void The_normal_quantile_is_better_still() => Check("normQuantile", a => Normal.Quantile(a[0]), QuantileGoal);

    [Fact]
    public void The_incomplete_gamma_function_keeps_both_tails()
    {
        Check("gammaP", a => Gamma.Regularized(a[0], a[1]).Lower);
        Check("gammaQ", a => Gamma.Regularized(a[0], a[1]).Upper);
    }

    /// <summary>Against mpmath with 40 digits.</summary>
    [Theory]
    [InlineData(0.1, 0.11, 0.834751251055328406, 0.165248748944671594)]
    [InlineData(0.1, 1e-05, 0.332398405040503295, 0.667601594959496705)]
    [InlineData(0.01, 0.02, 0.966932131376418822, 0.0330678686235811775)]
    [InlineData(0.001, 0.0011, 0.993782260543698337, 0.00621773945630166324)]
    [InlineData(1e-06, 2e-06, 0.999987454928155105, 0.0000125450718448945156)]
    [InlineData(1e-10, 1e-10, 0.999999997755136476, 2.24486352400241102e-9)]
    [InlineData(0.49, 0.3, 0.569158880350483388, 0.430841119649516612)]
    [InlineData(0.25, 0.999, 0.931977312229915518, 0.0680226877700844823)]
    [InlineData(0.25, 1.5, 0.96658355584102097, 0.0334164441589790303)]
    public void Small_shapes_of_the_incomplete_gamma_function_keep_both_tails_too(double a, double x, double lower, double upper)
    {
        (double gotLower, double gotUpper) = Gamma.Regularized(a, x);

        Figures.CloseRelative(lower, gotLower, Goal);
        Figures.CloseRelative(upper, gotUpper, Goal);
    }

    [Fact]
    public void The_incomplete_beta_function_keeps_both_tails()
    {
        Check("betaCdf", a => Beta.Regularized(a[1], a[2], a[0], 1 - a[0]).Lower);
        Check("betaSf", a => Beta.Regularized(a[1], a[2], a[0], 1 - a[0]).Upper);
    }

    [Fact]
    public void Quantiles_are_the_roots()
    {
        Check("betaQuantile", a => Beta.Quantile(a[0], 1 - a[0], a[1], a[2]).X);
        Check("fQuantile", a => FDistribution.Quantile(a[0], 1 - a[0], a[1], a[2]));
        Check("chiSqQuantile", a => ChiSquaredDistribution.Quantile(a[0], 1 - a[0], a[1]));
    }

    [Fact]
    public void Counts_agree_with_sums_over_all_their_terms()
    {
        Check("binomCdf", a => BinomialDistribution.Probabilities(a[0], a[1], a[2], 1 - a[2]).Lower);
        Check("binomSf", a => BinomialDistribution.Probabilities(a[0], a[1], a[2], 1 - a[2]).Upper);
        Check("poissonCdf", a => PoissonDistribution.Probabilities(a[0], a[1]).Lower);
        Check("poissonSf", a => PoissonDistribution.Probabilities(a[0], a[1]).Upper);
    }

    private static void Check(string function, Func<double[], double> compute, double goal = Goal)
    {
        Assert.NotEmpty(Grid[function]);
        Assert.All(Grid[function], row => Figures.CloseRelative(row.Value, compute(row.Arguments), goal));
    }

    private static ILookup<string, (double[] Arguments, double Value)> Read()
    {
        using JsonDocument document = JsonDocument.Parse(Repository.Read(Path.Combine("tests", "vectors", "scoring", "kernels-wide.json")));
        return document.RootElement.GetProperty("cases").EnumerateArray().ToLookup(
            item => item.GetProperty("fn").GetString()!,
            item => (item.GetProperty("args").EnumerateArray().Select(value => value.GetDouble()).ToArray(), item.GetProperty("value").GetDouble()));
    }
}
