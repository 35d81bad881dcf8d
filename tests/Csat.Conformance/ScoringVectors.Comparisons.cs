using System.Text.Json;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Conformance;

internal static partial class ScoringVectors
{
    private static Dictionary<string, object?> TwoProportionsOf(VectorCase item)
    {
        var pair = TwoProportions.Compare(item.Count("x1"), item.Count("n1"), item.Count("x2"), item.Count("n2"), item.Confidence);
        return new()
        {
            ["diff"] = pair.Difference,
            ["zPooled"] = pair.Z,

            // The vectors leave the p-value open where z is undefined and note that it is to be defined as 1; the library says 1.
            ["pValue"] = pair.Z is null && pair.PValue == 1 ? null : pair.PValue,
            ["pFisher"] = pair.FisherPValue,
            ["waldLower"] = pair.Wald?.Lower,
            ["waldUpper"] = pair.Wald?.Upper,
            ["newcombeLower"] = pair.Newcombe?.Lower,
            ["newcombeUpper"] = pair.Newcombe?.Upper,
            ["agrestiCaffoCenter"] = pair.AgrestiCaffoCentre,
            ["agrestiCaffoLower"] = pair.AgrestiCaffo?.Lower,
            ["agrestiCaffoUpper"] = pair.AgrestiCaffo?.Upper,
            ["cohenH"] = pair.CohenH,
            ["riskRatio"] = pair.RiskRatio,
            ["rrLower"] = pair.RiskRatioInterval?.Lower,
            ["rrUpper"] = pair.RiskRatioInterval?.Upper,
            ["relativeChange2to1"] = pair.RelativeChange,
        };
    }

    /// <summary>The vectors keep net scores on −1…1, the library shows points.</summary>
    private static Dictionary<string, object?> NpsDifference(VectorCase item)
    {
        NetCounts Counts(string name) => item.Counts(name) is [long detractors, long passives, long promoters]
            ? new(detractors, passives, promoters)
            : throw new InvalidOperationException($"'{name}' hasn't three counts.");
        var pair = TwoNetScores.Compare(Counts("a"), Counts("b"), item.Confidence);
        return new()
        {
            ["diff"] = pair.Difference / 100,
            ["se"] = pair.StandardError / 100,
            ["z"] = pair.Z,
            ["pValue"] = pair.WaldPValue,
            ["lower"] = pair.Wald?.Lower / 100,
            ["upper"] = pair.Wald?.Upper / 100,
            ["adjDiff"] = pair.AdjustedDifference / 100,
            ["adjSe"] = pair.AdjustedStandardError / 100,
            ["adjPValue"] = pair.PValue,
            ["adjLower"] = pair.AdjustedWald?.Lower / 100,
            ["adjUpper"] = pair.AdjustedWald?.Upper / 100,
        };
    }

    private static Dictionary<string, object?> ChiSquare(VectorCase item)
    {
        long[][] rows = [.. item["table"].EnumerateArray().Select(row => row.EnumerateArray().Select(count => count.GetInt64()).ToArray())];
        long[,] counts = new long[rows.Length, rows[0].Length];
        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < rows[r].Length; c++)
            {
                counts[r, c] = rows[r][c];
            }
        }

        var test = ContingencyTest.Of(counts);
        return new()
        {
            ["chiSq"] = test.ChiSquare,
            ["df"] = test.DegreesOfFreedom,
            ["pValue"] = test.PValue,
            ["yatesChiSq"] = test.YatesChiSquare,
            ["cramersV"] = test.CramersV,
            ["cramersVCorrected"] = test.CorrectedCramersV,
            ["g"] = test.G,
            ["gPValue"] = test.GPValue,
            ["minExpected"] = test.MinimumExpected,
            ["stdResid11"] = test.Residual(0, 0),
        };
    }

    private static Dictionary<string, object?> ProportionTrend(VectorCase item)
    {
        var test = TrendTest.Of(item.Counts("x"), item.Counts("n"), item.Has("scores") ? item.Numbers("scores") : null);
        return new() { ["chiSq"] = test.ChiSquare, ["df"] = TrendTest.DegreesOfFreedom, ["pValue"] = test.PValue };
    }

    private static Dictionary<string, object?>? PAdjust(VectorCase item)
    {
        PValueAdjustment? method = item.Text("method") switch
        {
            "bonferroni" => PValueAdjustment.Bonferroni,
            "holm" => PValueAdjustment.Holm,
            "hochberg" => PValueAdjustment.Hochberg,
            "BH" or "fdr" => PValueAdjustment.BenjaminiHochberg,
            "BY" => PValueAdjustment.BenjaminiYekutieli,
            _ => null,
        };
        return method is { } known ? new() { ["adjusted"] = PValues.Adjust(item.Numbers("p"), known) } : null;
    }

    /// <summary>The two tallies' levels can differ in the vectors: they are counted on a scale that has the levels of both.</summary>
    private static Dictionary<string, object?> TwoSampleOrdinal(VectorCase item)
    {
        int[] Levels(string name) => [.. item[name].EnumerateArray().Select(value => value.GetInt32())];
        RatingScale scale = ScaleOf([.. Levels("scaleA"), .. Levels("scaleB")]);
        RatingTally Tally(string levels, string counts) => RatingTally.FromCounts(
            scale, Levels(levels).Zip(item.Counts(counts), (level, count) => ((string?)$"{level}", count)));
        (RatingTally first, RatingTally second) = (Tally("scaleA", "countsA"), Tally("scaleB", "countsB"));
        var means = WelchTest.Compare(first, second, confidence: item.Confidence);
        var ranks = MannWhitneyTest.Compare(first, second);
        return new()
        {
            ["t"] = means.T,
            ["df"] = means.DegreesOfFreedom,
            ["pValue"] = means.PValue,
            ["lower"] = means.Interval?.Lower,
            ["upper"] = means.Interval?.Upper,
            ["cohenD"] = means.CohenD,
            ["hedgesG"] = means.HedgesG,
            ["mwU"] = ranks.U,
            ["mwPValue"] = ranks.PValue,
            ["mwPValueCc"] = ranks.CorrectedPValue,
            ["probSuperiority"] = ranks.ProbabilityOfSuperiority,
            ["cliffsDelta"] = ranks.CliffsDelta,
        };
    }

    private static Dictionary<string, object?> CorrelationOf(VectorCase item)
    {
        (double[] x, double[] y) = (item.Numbers("x"), item.Numbers("y"));
        Correlation spearman = Correlations.Spearman(x, y);
        Correlation kendall = Correlations.KendallTauB(x, y);
        Correlation pearson = Correlations.Pearson(x, y, item.Confidence);
        return new()
        {
            ["spearman"] = spearman.Coefficient,
            ["spearmanPt"] = spearman.PValue,
            ["kendallTauB"] = kendall.Coefficient,
            ["kendallZ"] = kendall.Statistic,
            ["kendallPValue"] = kendall.PValue,
            ["pearson"] = pearson.Coefficient,
            ["pearsonLower"] = pearson.Interval?.Lower,
            ["pearsonUpper"] = pearson.Interval?.Upper,
        };
    }

    private static Dictionary<string, object?>? SimpleRatio(VectorCase item)
    {
        switch (item.Kind)
        {
            case "change":
                var change = new Change(item.Number("previous"), item.Number("current"));
                return new() { ["points"] = change.Points, ["relative"] = change.Relative };
            case "servqualWeighted":
                return new()
                {
                    ["overall"] = WeightedMean.Of(item.Numbers("gaps"), item.Numbers("weights")),
                    ["unweighted"] = WeightedMean.Of(item.Numbers("gaps")),
                };
            case "satisfiedAndLoyal":
                long both = item.Count("both");
                long satisfied = both + item.Count("satisfiedOnly");
                return new()
                {
                    ["share"] = Estimate.OfProportion(both, satisfied + item.Count("loyalOnly") + item.Count("neither")).Value,
                    ["loyalGivenSatisfied"] = Estimate.OfProportion(both, satisfied).Value,
                };
            default:
                return null;
        }
    }

    /// <summary>A scale with a level a number: the vectors give levels, not scales. A lone level gets a neighbour that nobody chose: scales have two or more.</summary>
    private static RatingScale ScaleOf(IEnumerable<int> values)
    {
        int[] levels = [.. values.Distinct().Order()];
        levels = levels is [int lone] ? (lone > 0 ? [lone - 1, lone] : [lone, lone + 1]) : levels;
        return new(
            "vector", new("Vector", "向量"), RatingScaleKind.Satisfaction,
            [.. levels.Select(value => new RatingLevel($"{value}", value, Sentiment.Neutral, new($"{value}", $"{value}")))]);
    }
}
