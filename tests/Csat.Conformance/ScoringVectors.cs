using System.Text.Json;
using Csat.Domain;
using Csat.Scoring;
using Csat.Scoring.Numerics;

namespace Csat.Conformance;

/// <summary>The scoring families that the library knows. A later family is one more line in <see cref="ForFamily"/> and its method.</summary>
internal static class ScoringVectors
{
    private const double DefaultRelativeTolerance = 1e-10;

    private delegate IReadOnlyDictionary<string, double?> Family(JsonElement input);

    /// <summary>How to run the cases of a family; <see langword="null"/> when the library doesn't know it yet.</summary>
    public static Func<JsonElement, CaseOutcome>? ForFamily(string family, JsonElement root)
    {
        double tolerance = root.TryGetProperty("relTol", out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : DefaultRelativeTolerance;
        if (family == "kernels")
        {
            return item => Kernel(item, tolerance);
        }

        Family? compute = family switch
        {
            "satisfaction-rate" => SatisfactionRate,
            "wilson" => Wilson,
            "wilson-onesided" => WilsonOneSided,
            "nps" => Nps,
            "tally-descriptives" => TallyDescriptives,
            _ => null,
        };
        return compute is null ? null : item => Comparison.Compare(item.GetProperty("out"), compute(item.GetProperty("in")), tolerance);
    }

    private static CaseOutcome Kernel(JsonElement item, double tolerance)
    {
        string function = item.GetProperty("fn").GetString()!;
        double[] a = [.. item.GetProperty("args").EnumerateArray().Select(value => value.GetDouble())];
        double? got = function switch
        {
            "normQuantile" => Normal.Quantile(a[0]),
            "betaCdf" => Beta.Regularized(a[1], a[2], a[0], 1 - a[0]).Lower,
            "tQuantile" => StudentTDistribution.Quantile(a[0], a[1]),
            "tCdf" => StudentTDistribution.Cdf(a[0], a[1]),
            "logGamma" => Gamma.Log(a[0]),
            _ => null,
        };
        JsonElement expected = item.GetProperty("value");
        return got is null ? new CaseOutcome.Skip($"function {function}")
            : Comparison.Agrees(expected, got, tolerance) ? new CaseOutcome.Pass()
            : new CaseOutcome.Fail(expected.GetRawText(), got.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Dictionary<string, double?> Wilson(JsonElement input)
    {
        Estimate estimate = Estimate.OfProportion(Count(input, "x"), Count(input, "n"), Options(input));
        return new() { ["p"] = estimate.Value, ["lower"] = estimate.Lower, ["upper"] = estimate.Upper };
    }

    private static Dictionary<string, double?> WilsonOneSided(JsonElement input)
    {
        (long x, long n, double confidence) = (Count(input, "x"), Count(input, "n"), input.GetProperty("conf").GetDouble());
        return input.GetProperty("side").GetString() == "lower"
            ? new() { ["lower"] = Intervals.WilsonLower(x, n, confidence), ["upper"] = 1 }
            : new() { ["lower"] = 0, ["upper"] = Intervals.WilsonUpper(x, n, confidence) };
    }

    private static Dictionary<string, double?> SatisfactionRate(JsonElement input)
    {
        long Level(string name) => Count(input, name);
        RatingTally tally = RatingTally.FromCountsWorstFirst(
            RatingScales.FiveLevel,
            [0, Level("dissatisfied"), Level("neutral"), Level("satisfied"), Level("verySatisfied")]);
        Estimate excluding = tally.Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude), Options(input));
        Estimate including = tally.Score(Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied), Options(input));
        return new()
        {
            ["rateExcludingNeutral"] = excluding.Value,
            ["denominator"] = excluding.N,
            ["rateIncludingNeutral"] = including.Value,
            ["wilsonLower"] = excluding.Lower,
            ["wilsonUpper"] = excluding.Upper,
        };
    }

    private static Dictionary<string, double?> Nps(JsonElement input)
    {
        long[] counts = new long[11];
        (counts[0], counts[7], counts[10]) = (Count(input, "detractors"), Count(input, "passives"), Count(input, "promoters"));
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts).Score(Metrics.Nps, Options(input));

        // The vectors keep limits and errors on −1…1, the library shows points.
        double? se = estimate.StandardError / 100;
        return new()
        {
            ["nps"] = estimate.Value,
            ["variance"] = se * se * estimate.N,
            ["se"] = se,
            ["adjLower"] = estimate.Lower / 100,
            ["adjUpper"] = estimate.Upper / 100,
        };
    }

    private static Dictionary<string, double?> TallyDescriptives(JsonElement input)
    {
        int[] values = [.. input.GetProperty("scale").EnumerateArray().Select(value => value.GetInt32())];
        RatingScale scale = new(
            "vector", new("Vector", "向量"), RatingScaleKind.Satisfaction,
            [.. values.Select(value => new RatingLevel($"{value}", value, Sentiment.Neutral, new($"{value}", $"{value}")))]);
        RatingTally tally = RatingTally.FromCountsWorstFirst(scale, [.. input.GetProperty("counts").EnumerateArray().Select(value => value.GetInt64())]);
        Estimate mean = tally.Score(Metrics.Mean, Options(input));
        double? variance = mean.StandardError is { } se ? se * se * mean.N : null;
        return new()
        {
            ["n"] = mean.N,
            ["mean"] = mean.Value,
            ["variance"] = variance,
            ["sd"] = variance is { } known ? Math.Sqrt(known) : null,
            ["se"] = mean.StandardError,
            ["tLower"] = mean.Lower,
            ["tUpper"] = mean.Upper,
            ["topBox"] = tally.Score(Metrics.TopBox(1)).Value,
            ["topTwoBox"] = tally.Score(Metrics.TopBox(2)).Value,
            ["bottomTwoBox"] = tally.Score(Metrics.BottomBox(2)).Value,
        };
    }

    private static long Count(JsonElement input, string name) => input.GetProperty(name).GetInt64();

    private static ScoreOptions Options(JsonElement input) =>
        input.TryGetProperty("conf", out JsonElement confidence) ? new ScoreOptions { ConfidenceLevel = confidence.GetDouble() } : ScoreOptions.Default;
}
