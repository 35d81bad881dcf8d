using Csat.Scoring;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static Dictionary<string, object?> Wilson(VectorCase item)
    {
        Estimate estimate = Estimate.OfProportion(item.Count("x"), item.Count("n"), item.Options);
        return new() { ["p"] = estimate.Value, ["lower"] = estimate.Lower, ["upper"] = estimate.Upper };
    }

    private static Dictionary<string, object?> WilsonOneSided(VectorCase item)
    {
        (long x, long n, double confidence) = (item.Count("x"), item.Count("n"), item.Confidence);
        return item.Text("side") == "lower"
            ? new() { ["lower"] = Intervals.WilsonLower(x, n, confidence), ["upper"] = 1 }
            : new() { ["lower"] = 0, ["upper"] = Intervals.WilsonUpper(x, n, confidence) };
    }
}
