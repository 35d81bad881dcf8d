using System.Text.Json;

namespace Csat.Conformance;

/// <summary>The scoring families that the library knows. A further family is one line in the table and its method in the part of its group.</summary>
internal static partial class ScoringVectors
{
    private const double DefaultRelativeTolerance = 1e-10;

    private static readonly Dictionary<string, Family> Families = new(StringComparer.Ordinal)
    {
        ["satisfaction-rate"] = SatisfactionRate,
        ["nps"] = Nps,
        ["tally-descriptives"] = TallyDescriptives,
        ["wilson"] = Wilson,
        ["wilson-onesided"] = WilsonOneSided,
        ["clopper-pearson"] = ClopperPearson,
        ["agresti-coull"] = AgrestiCoull,
        ["jeffreys"] = Jeffreys,
        ["poisson-rate"] = PoissonRate,
        ["two-proportions"] = TwoProportionsOf,
        ["nps-difference"] = NpsDifference,
        ["chi-square"] = ChiSquare,
        ["proportion-trend"] = ProportionTrend,
        ["p-adjust"] = PAdjust,
        ["two-sample-ordinal"] = TwoSampleOrdinal,
        ["correlation"] = CorrelationOf,
        ["simple-ratios"] = SimpleRatio,
        ["sample-size"] = SampleSizeOf,
        ["survey-weighted"] = SurveyWeighted,
        ["empirical-bayes"] = EmpiricalBayesOf,
    };

    /// <summary>
    /// What the library says to a case: a number, a text, a list of them, or null for «undefined», by the name of the field. A field that
    /// isn't there is not computed yet; no fields at all say that the case's kind isn't.
    /// </summary>
    private delegate Dictionary<string, object?>? Family(VectorCase item);

    /// <summary>How to run the cases of a family; <see langword="null"/> when the library doesn't know it yet.</summary>
    public static Func<JsonElement, CaseOutcome>? ForFamily(string family, JsonElement root)
    {
        double tolerance = root.TryGetProperty("relTol", out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : DefaultRelativeTolerance;
        return family == "kernels" ? item => Kernel(item, tolerance)
            : Families.TryGetValue(family, out Family? compute) ? item => Run(compute, item, tolerance)
            : null;
    }

    private static CaseOutcome Run(Family compute, JsonElement json, double tolerance)
    {
        JsonElement expected = json.GetProperty("out");
        var item = new VectorCase(json);
        return compute(item) is { } got ? Comparison.Compare(expected, got, tolerance) : new CaseOutcome.Skip($"kind '{item.Kind}'");
    }
}
