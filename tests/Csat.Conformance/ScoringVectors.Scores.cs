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
        (long detractors, long passives, long promoters) = (item.Count("detractors"), item.Count("passives"), item.Count("promoters"));
        long[] counts = new long[11];
        (counts[0], counts[7], counts[10]) = (detractors, passives, promoters);
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts);
        Estimate By(IntervalMethod method) => tally.Score(Metrics.Nps, item.Options with { Method = method });
        Estimate adjusted = tally.Score(Metrics.Nps, item.Options);
        Estimate score = By(IntervalMethod.TangoScore);
        Estimate mean = By(IntervalMethod.StudentT);
        ConfidenceInterval? wald = adjusted.N > 0 ? Intervals.WaldOfNet(detractors, passives, promoters, item.Confidence) : null;

        // The vectors keep limits and errors on −1…1, the library shows points. Where all answers are alike they write a mean's interval
        // without width, and the library says so by the status.
        double? se = adjusted.StandardError / 100;
        double? alike = mean.Status == EstimateStatus.NoVariation ? mean.Value : null;
        return new()
        {
            ["nps"] = adjusted.Value,
            ["variance"] = se * se * adjusted.N,
            ["se"] = se,
            ["waldLower"] = wald?.Lower / 100,
            ["waldUpper"] = wald?.Upper / 100,
            ["adjEstimate"] = adjusted.Interval?.Center / 100,
            ["adjLower"] = adjusted.Lower / 100,
            ["adjUpper"] = adjusted.Upper / 100,
            ["tMeanLower"] = (mean.Lower ?? alike) / 100,
            ["tMeanUpper"] = (mean.Upper ?? alike) / 100,
            ["scoreLower"] = score.Lower / 100,
            ["scoreUpper"] = score.Upper / 100,
        };
    }

    private static Dictionary<string, object?> TallyDescriptives(VectorCase item)
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(ScaleOf(item.Counts("scale")), item.Counts("counts"));
        TallyDescription description = tally.Describe(item.Options);
        double? Share(ScoreMetric metric) => metric.IsDefinedFor(tally.Scale) ? tally.Score(metric).Value : null;
        return new()
        {
            ["n"] = description.N,
            ["mean"] = description.Mean.Value,
            ["variance"] = description.Variance,
            ["sd"] = description.StandardDeviation,
            ["se"] = description.Mean.StandardError,
            ["tLower"] = description.Mean.Lower,
            ["tUpper"] = description.Mean.Upper,
            ["median"] = description.Median,
            ["quartile1Type7"] = description.LowerQuartile,
            ["quartile3Type7"] = description.UpperQuartile,
            ["mode"] = description.Mode?.Value,
            ["index0to100"] = Share(Metrics.Index0To100),
            ["topBox"] = Share(Metrics.TopBox(1)),
            ["topTwoBox"] = Share(Metrics.TopBox(2)),
            ["bottomTwoBox"] = Share(Metrics.BottomBox(2)),
            ["netTopTwo"] = Share(Metrics.NetBox(2)) / 100,
        };
    }

    /// <summary>A scale of the values that a case lists.</summary>
    private static RatingScale ScaleOf(long[] values) => new(
        "vector", new("Vector", "向量"), RatingScaleKind.Satisfaction,
        [.. values.Select(value => new RatingLevel($"{value}", (int)value, Sentiment.Neutral, new($"{value}", $"{value}")))]);
}
