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

    private static Dictionary<string, object?> ClopperPearson(VectorCase item)
    {
        ConfidenceInterval interval = Intervals.ClopperPearson(item.Count("x"), item.Count("n"), item.Confidence);
        return new() { ["lower"] = interval.Lower, ["upper"] = interval.Upper };
    }

    private static Dictionary<string, object?> AgrestiCoull(VectorCase item)
    {
        ConfidenceInterval raw = Intervals.AgrestiCoull(item.Count("x"), item.Count("n"), item.Confidence);
        ConfidenceInterval shown = raw.Clip(0, 1);
        return new()
        {
            ["center"] = raw.Center,
            ["lower"] = shown.Lower,
            ["upper"] = shown.Upper,
            ["lowerUnclipped"] = raw.Lower,
            ["upperUnclipped"] = raw.Upper,
        };
    }

    private static Dictionary<string, object?> Jeffreys(VectorCase item)
    {
        ConfidenceInterval raw = Intervals.JeffreysEqualTailed(item.Count("x"), item.Count("n"), item.Confidence);
        ConfidenceInterval ends = Intervals.Jeffreys(item.Count("x"), item.Count("n"), item.Confidence);
        return new() { ["lower"] = raw.Lower, ["upper"] = raw.Upper, ["lowerBcd"] = ends.Lower, ["upperBcd"] = ends.Upper };
    }
}
