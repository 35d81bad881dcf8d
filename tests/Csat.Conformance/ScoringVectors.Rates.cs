using Csat.Scoring;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static Dictionary<string, object?>? PoissonRate(VectorCase item) => item.Kind switch
    {
        "" => Rate(item),
        "ratio" => RatioOfRates(item),
        _ => null,
    };

    private static Dictionary<string, object?> Rate(VectorCase item)
    {
        (long events, double exposure, long per) = (item.Count("events"), item.Number("exposure"), item.Count("per"));
        Estimate exact = Estimate.OfEvents(events, exposure, per, item.Options);
        Estimate byar = Estimate.OfEvents(events, exposure, per, item.Options with { Method = IntervalMethod.Byar });
        return new()
        {
            ["rate"] = exact.Value,
            ["lower"] = exact.Lower,
            ["upper"] = exact.Upper,
            ["byarLower"] = byar.Lower,
            ["byarUpper"] = byar.Upper,
        };
    }

    private static Dictionary<string, object?> RatioOfRates(VectorCase item)
    {
        RateRatio ratio = RateRatio.Between(item.Count("e1"), item.Number("t1"), item.Count("e2"), item.Number("t2"), item.Options);
        return new() { ["ratio"] = ratio.Ratio, ["lower"] = ratio.Lower, ["upper"] = ratio.Upper, ["pValue"] = ratio.PValue };
    }
}
