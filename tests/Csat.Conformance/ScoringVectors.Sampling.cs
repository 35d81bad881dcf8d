using System.Text.Json;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static Dictionary<string, object?>? SampleSizeOf(VectorCase item)
    {
        switch (item.Kind)
        {
            case "proportion":
                RequiredSample rate = SampleSize.ForProportion(
                    item.Number("margin"), item.Number("p"), item.Confidence, item.Has("population") ? item.Count("population") : null);
                return new() { ["nExact"] = rate.Exact, ["n"] = rate.Answers };
            case "twoProportions":
                RequiredSample group = SampleSize.ForTwoProportions(item.Number("p1"), item.Number("p2"), item.Number("power"), 1 - item.Number("alpha"));
                return new() { ["nPerGroupExact"] = group.Exact, ["nPerGroup"] = group.Answers };
            case "nps":
                RequiredSample net = SampleSize.ForNps(
                    100 * item.Number("marginOn1Scale"), item.Number("promoters"), item.Number("detractors"), item.Confidence,
                    item.Has("population") ? item.Count("population") : null);
                return new() { ["nExact"] = net.Exact, ["n"] = net.Answers };
            case "allocation":
                return new()
                {
                    ["proportional"] = SampleAllocation.Proportional(item.Count("n"), item.Numbers("N")),
                    ["neyman"] = SampleAllocation.Neyman(item.Count("n"), item.Numbers("N"), item.Numbers("S")),
                };
            default:
                return null;
        }
    }

    private static Dictionary<string, object?>? SurveyWeighted(VectorCase item) => item.Kind switch
    {
        "weightedMean" => WeightedMeanOf(item),
        "weightedNet" => WeightedNetOf(item),
        "stratifiedMean" => StratifiedMeanOf(item),
        "postStratifiedMean" => PostStratifiedMeanOf(item),
        "stratifiedProportionFromTallies" => StratifiedProportionOf(item),
        _ => null,
    };

    private static Dictionary<string, object?> WeightedMeanOf(VectorCase item)
    {
        (int[] y, double[] w) = (Levels(item, "y"), item.Numbers("w"));
        RatingScale scale = ScaleOf(y);
        var tally = WeightedRatingTally.Count(scale, y.Zip(w));
        SurveyEstimate mean = tally.Score(Metrics.Mean, item.Options);
        SurveyEstimate? top = item.Has("topTwoThreshold")
            ? tally.Score(AtLeast(item.Number("topTwoThreshold")), item.Options)
            : null;
        return new()
        {
            ["mean"] = mean.Estimate.Value,
            ["se"] = mean.Estimate.StandardError,
            ["lower"] = mean.Estimate.Lower,
            ["upper"] = mean.Estimate.Upper,
            ["deffSrsWithoutReplacement"] = mean.DesignEffects?.WithoutReplacement,
            ["deffReplace"] = mean.DesignEffects?.WithReplacement,
            ["kishEffectiveN"] = mean.EffectiveN,
            ["kishDeff"] = mean.DesignEffects?.Kish,
            ["topTwo"] = top?.Estimate.Value,
            ["topTwoSe"] = top?.Estimate.StandardError,
            ["topTwoLogitLower"] = top?.Estimate.Lower,
            ["topTwoLogitUpper"] = top?.Estimate.Upper,
        };
    }

    /// <summary>The vectors keep net scores on −1…1, the library shows points.</summary>
    private static Dictionary<string, object?> WeightedNetOf(VectorCase item)
    {
        // A scale's values are 0 or more.
        int[] sides = [.. Levels(item, "z").Select(side => side + 1)];
        var metric = ScoreMetric.Net("net", new("Net", "净值"), (scale, level) => scale.Levels[level].Value - 1);
        SurveyEstimate net = WeightedRatingTally.Count(ScaleOf(sides), sides.Zip(item.Numbers("w"))).Score(metric, item.Options);
        return new() { ["net"] = net.Estimate.Value / 100, ["se"] = net.Estimate.StandardError / 100 };
    }

    private static Dictionary<string, object?> StratifiedMeanOf(VectorCase item)
    {
        int[] y = Levels(item, "y");
        RatingScale scale = ScaleOf(y);
        ILookup<string, int> byStratum = y.Zip(Texts(item, "stratum")).ToLookup(row => row.Second, row => row.First, StringComparer.Ordinal);
        SurveyEstimate mean = Stratified.Score(
            [.. item["stratumSizes"].EnumerateObject().Select(size => new Stratum(size.Name, RatingTally.Count(scale, byStratum[size.Name]), size.Value.GetInt64()))],
            Metrics.Mean, item.Options);
        return new()
        {
            ["mean"] = mean.Estimate.Value,
            ["se"] = mean.UncorrectedStandardError,
            ["seFpc"] = mean.Estimate.StandardError,
            ["total"] = mean.Total,
            ["totalSe"] = mean.TotalStandardError,
            ["deffFpcDesign"] = mean.DesignEffects?.WithoutReplacement,
        };
    }

    private static Dictionary<string, object?> PostStratifiedMeanOf(VectorCase item)
    {
        (int[] y, double[] w, string[] group) = (Levels(item, "y"), item.Numbers("w"), Texts(item, "group"));
        RatingScale scale = ScaleOf(y);
        PostStratum[] groups =
        [
            .. item["population"].EnumerateObject().Select(size => new PostStratum(
                size.Name, WeightedRatingTally.Count(scale, y.Zip(w).Where((_, i) => group[i] == size.Name)), size.Value.GetDouble())),
        ];
        SurveyEstimate mean = Stratified.PostStratified(groups, Metrics.Mean, item.Options);
        var factors = groups.ToDictionary(part => part.Id, part => part.WeightFactor, StringComparer.Ordinal);
        return new()
        {
            ["weights"] = w.Zip(group, (weight, id) => weight * factors[id]).ToArray(),
            ["mean"] = mean.Estimate.Value,
            ["se"] = mean.Estimate.StandardError,
        };
    }

    private static Dictionary<string, object?> StratifiedProportionOf(VectorCase item)
    {
        RatingScale scale = ScaleOf([0, 1]);
        (long[] n, long[] x, long[] sizes) = (item.Counts("n"), item.Counts("x"), item.Counts("N"));
        SurveyEstimate rate = Stratified.Score(
            [.. n.Select((count, h) => new Stratum($"{h}", RatingTally.FromCountsWorstFirst(scale, [count - x[h], x[h]]), sizes[h]))],
            Metrics.TopBox(1), item.Options);
        return new() { ["p"] = rate.Estimate.Value, ["se"] = rate.UncorrectedStandardError, ["seFpc"] = rate.Estimate.StandardError };
    }

    private static Dictionary<string, object?> EmpiricalBayesOf(VectorCase item)
    {
        var shrunken = EmpiricalBayes.Shrink(item.Counts("x"), item.Counts("n"), item.Confidence);
        bool hasIntervals = shrunken.PriorStrength is not null;
        return new()
        {
            ["pooled"] = shrunken.Pooled,
            ["intraclass"] = shrunken.Intraclass,
            ["priorStrength"] = shrunken.PriorStrength,
            ["alpha"] = shrunken.Alpha,
            ["beta"] = shrunken.Beta,
            ["shrunken"] = shrunken.Units.Select(unit => unit.Value),
            ["lower"] = hasIntervals ? shrunken.Units.Select(unit => unit.Interval?.Lower) : null,
            ["upper"] = hasIntervals ? shrunken.Units.Select(unit => unit.Interval?.Upper) : null,
        };
    }

    private static ScoreMetric AtLeast(double value) =>
        ScoreMetric.Proportion("at-least", new("At least", "不低于"), (scale, level) => scale.Levels[level].Value >= value);

    private static int[] Levels(VectorCase item, string name) => [.. item[name].EnumerateArray().Select(value => value.GetInt32())];

    private static string[] Texts(VectorCase item, string name) => [.. item[name].EnumerateArray().Select(value => value.GetString()!)];
}
