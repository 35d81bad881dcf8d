using System.Globalization;
using System.Text.Json;
using Csat.Scoring.Numerics;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static CaseOutcome Kernel(JsonElement item, double tolerance)
    {
        string function = item.GetProperty("fn").GetString()!;
        double[] a = [.. item.GetProperty("args").EnumerateArray().Select(value => value.GetDouble())];
        double? got = function switch
        {
            "normQuantile" => Normal.Quantile(a[0]),
            "normCdf" => Normal.Cdf(a[0]),
            "normSf" => Normal.Cdf(-a[0]),
            "betaCdf" => Beta.Regularized(a[1], a[2], a[0], 1 - a[0]).Lower,
            "betaSf" => Beta.Regularized(a[1], a[2], a[0], 1 - a[0]).Upper,
            "betaQuantile" => Beta.Quantile(a[0], 1 - a[0], a[1], a[2]).X,
            "tQuantile" => StudentTDistribution.Quantile(a[0], a[1]),
            "tCdf" => StudentTDistribution.Cdf(a[0], a[1]),
            "chiSqCdf" => ChiSquaredDistribution.Probabilities(a[0], a[1]).Lower,
            "chiSqSf" => ChiSquaredDistribution.Probabilities(a[0], a[1]).Upper,
            "chiSqQuantile" => ChiSquaredDistribution.Quantile(a[0], 1 - a[0], a[1]),
            "fCdf" => FDistribution.Probabilities(a[0], a[1], a[2]).Lower,
            "fSf" => FDistribution.Probabilities(a[0], a[1], a[2]).Upper,
            "fQuantile" => FDistribution.Quantile(a[0], 1 - a[0], a[1], a[2]),
            "binomCdf" => BinomialDistribution.Probabilities(a[0], a[1], a[2], 1 - a[2]).Lower,
            "binomSf" => BinomialDistribution.Probabilities(a[0], a[1], a[2], 1 - a[2]).Upper,
            "poissonCdf" => PoissonDistribution.Probabilities(a[0], a[1]).Lower,
            "poissonSf" => PoissonDistribution.Probabilities(a[0], a[1]).Upper,
            "logGamma" => Gamma.Log(a[0]),
            "gammaP" => Gamma.Regularized(a[0], a[1]).Lower,
            "gammaQ" => Gamma.Regularized(a[0], a[1]).Upper,
            _ => null,
        };
        JsonElement expected = item.GetProperty("value");
        return got is null ? new CaseOutcome.Skip($"function {function}")
            : Comparison.Agrees(expected, got, tolerance) ? new CaseOutcome.Pass()
            : new CaseOutcome.Fail(expected.GetRawText(), got.Value.ToString("R", CultureInfo.InvariantCulture));
    }
}
