using Csat.Domain;
using Csat.Scoring;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static Dictionary<string, object?> SatisfactionRate(VectorCase item)
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(
            RatingScales.FiveLevel,
            [0, item.Count("dissatisfied"), item.Count("neutral"), item.Count("satisfied"), item.Count("verySatisfied")]);
        Estimate excluding = tally.Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude), item.Options);
        Estimate including = tally.Score(Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied), item.Options);
        return new()
        {
            ["rateExcludingNeutral"] = excluding.Value,
            ["denominator"] = excluding.N,
            ["rateIncludingNeutral"] = including.Value,
            ["wilsonLower"] = excluding.Lower,
            ["wilsonUpper"] = excluding.Upper,
        };
    }

    private static Dictionary<string, object?> Nps(VectorCase item)
    {
        long[] counts = new long[11];
        (counts[0], counts[7], counts[10]) = (item.Count("detractors"), item.Count("passives"), item.Count("promoters"));
        Estimate estimate = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts).Score(Metrics.Nps, item.Options);

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

    private static Dictionary<string, object?> TallyDescriptives(VectorCase item)
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(ScaleOf(item.Counts("scale")), item.Counts("counts"));
        Estimate mean = tally.Score(Metrics.Mean, item.Options);
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

    /// <summary>A scale of the values that a case lists.</summary>
    private static RatingScale ScaleOf(long[] values) => new(
        "vector", new("Vector", "向量"), RatingScaleKind.Satisfaction,
        [.. values.Select(value => new RatingLevel($"{value}", (int)value, Sentiment.Neutral, new($"{value}", $"{value}")))]);
}
