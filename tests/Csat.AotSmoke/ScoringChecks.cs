using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Smoke;

/// <summary>Tallies, estimates and incentives, with the JSON of their results.</summary>
internal static class ScoringChecks
{
    public static void Run(Checks checks)
    {
        string[] replies = ["A", "B", "满意", "D", "ｃ", "A", "A", "?", ""];
        RatingTally tally = RatingTally.Count(RatingScales.SmsAbcd, replies);
        checks.Equal("seven of nine replies are answers", 7L, () => tally.Answered);
        checks.Equal("a reply that is no letter is invalid, none is no answer", (1L, 1L), () => (tally.Invalid, tally.NoAnswer));
        checks.Near("five of seven are satisfied", 5.0 / 7, () => tally.Score(Metrics.SatisfactionRate()).Value);
        checks.Near("its Wilson interval begins at 35.9 %", 0.35893445183261935, () => tally.Score(Metrics.SatisfactionRate()).Lower);
        checks.Near("its Wilson interval ends at 91.8 %", 0.9177810759959433, () => tally.Score(Metrics.SatisfactionRate()).Upper);
        checks.Equal("a month is the exact sum of its days", 14L, () => (tally + tally).Answered);
        checks.Equal("nobody asked is no data, not zero", (EstimateStatus.NoData, (double?)null), () => Empty());
        checks.Equal("NPS refuses a letter scale", nameof(ScaleMismatchException), () => Refusal(tally));
        checks.Near("bytes count to an NPS of 25", 25, () => Recommendations([10, 9, 8, 3, 254, 255, 77]).Score(Metrics.Nps).Value);
        checks.Equal("bytes off the scale are invalid, the reserved two are not", (1L, 1L, 1L), () => Apart(Recommendations([10, 9, 8, 3, 254, 255, 77])));
        Columns(checks);
        Cubes(checks);
        checks.Equal("a tally survives JSON", tally, () => RoundTrip(tally));
        checks.Equal("a tally is the same bytes on every machine", "C5A701010108736D732D616263648C7F5501010102030001012EBFC826", () => Hex(tally.ToBytes()));
        checks.Equal("a tally survives its bytes", tally, () => RatingTally.FromBytes(tally.ToBytes()));
        checks.Equal("a flipped bit is found", "bytes[25]", () => Damaged(tally.ToBytes()));
        checks.Equal("a weighted tally survives JSON to the bit", Hex(Weighted().ToBytes()), () => Hex(RoundTrip(Weighted()).ToBytes()));
        checks.Equal("a scale in JSON is refused with a path", "$.levels", () => RefusedPath());
        checks.Equal("an estimate survives JSON", tally.Score(Metrics.SatisfactionRate()), () => RoundTrip(tally.Score(Metrics.SatisfactionRate())));
        checks.Equal("a comparison survives JSON", Comparison.OfProportions(24, 100, 34, 100), () => RoundTrip(Comparison.OfProportions(24, 100, 34, 100)));
        checks.Equal("a week of answers survives JSON", new PeriodTally(new(2026, 11, 16), new(2026, 11, 22), tally), () => RoundTrip(new PeriodTally(new(2026, 11, 16), new(2026, 11, 22), tally)));
        checks.That("a test is written as JSON", () => JsonSerializer.Serialize(MannWhitneyTest.Compare(tally, tally), (JsonTypeInfo<MannWhitneyTest>)ScoringJson.Options.GetTypeInfo(typeof(MannWhitneyTest))).Contains("\"cliffsDelta\":0"));
        Resamples(checks);
        Digits(checks);
        Classified(checks);
        checks.Equal("two people whose intervals overlap share a rank", (1, 1), () => Ranks());
        checks.That("an incentive score explains itself in English", () => Evaluate().For("agent-01").Explain(CultureInfo.InvariantCulture).Contains("INC-01"));
        checks.That("an incentive score explains itself in Chinese", () => Evaluate().For("agent-01").Explain(CultureInfo.GetCultureInfo("zh-CN")).Contains("满意度"));
        checks.That("a scheme with too little satisfaction is refused by INC-01", () => Starved().Any(finding => finding.RuleId == RuleId.Parse("INC-01")));
    }

    private static void Classified(Checks checks)
    {
        ClassifiedItem[] items = [ClassifiedItem.Of("1", "complaint", "complaint"), ClassifiedItem.Of("2", "complaint", null), ClassifiedItem.Of("3", "inquiry", "inquiry")];
        checks.Near("macro F1 is the mean over codes", 5.0 / 6, () => ClassificationReport.Of("intent", items).Macro.F1.Value);
        checks.That("a report is written as JSON", () => JsonSerializer.Serialize(ClassificationReport.Of("intent", items), (JsonTypeInfo<ClassificationReport>)ScoringJson.Options.GetTypeInfo(typeof(ClassificationReport))).Contains("\"coveredAccuracy\""));
        checks.Equal("naive Bayes learns characters and words", "b", () => NaiveBayesBaseline.Train([LabelledText.Of("1", "慢 slow", "a"), LabelledText.Of("2", "扣费 bill", "b")]).Predict("my BILL"));
        checks.Near("McNemar's test is exact", 0.03857421875, () => McNemarTest.Of(100, 2, 10, 20).PValue);
        HotIssueRecord[] complaints = [new("c1", "slow", null, "east", new(2026, 3, 1)), new("c1", "slow", null, "east", new(2026, 3, 2)), new("", "slow", null, null, new(2026, 3, 2))];
        checks.Near("a customer who complains twice counts once", 1, () => HotIssues.Top(complaints, 100_000).Top[0].Rate?.Value);
        checks.That("hot issues are written as JSON with what was rejected", () => JsonSerializer.Serialize(HotIssues.Top(complaints), (JsonTypeInfo<HotIssueList>)ScoringJson.Options.GetTypeInfo(typeof(HotIssueList))).Contains("complaints[2].customerId"));
        checks.Equal("complaints survive JSON", complaints[0], () => RoundTrip(complaints[0]));
    }

    private static void Columns(Checks checks)
    {
        var counter = new RatingCounter(RatingScales.Recommend0To10);
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i % 256))];
        RatingTally expected = RatingTally.Count(RatingScales.Recommend0To10, bytes.Select(value => (int)value));
        sbyte[] signed = [.. bytes.Select(value => (sbyte)value)];
        ushort[] shorts = [.. bytes.Select(value => (ushort)value)];
        float[] floats = [.. bytes.Select(value => value == 255 ? float.NaN : value)];
        checks.Equal("a column of bytes is counted like its numbers", expected, () => counter.Count(bytes));
        checks.Equal("a column of signed bytes is counted by its bits", expected, () => counter.Count(signed));
        checks.Equal("a column of 16-bit numbers is counted", expected, () => counter.Count(shorts));
        checks.Equal("a column of floating-point numbers is counted, NaN as no answer", expected, () => counter.Count(floats));
        checks.Equal("threads count the same", expected, () => counter.Count(new ReadOnlyMemory<byte>([.. Enumerable.Repeat(bytes, 10).SelectMany(part => part)]), -1) - Times(expected, 9));
        checks.Equal("sentiments give the NPS of the tally", expected.Score(Metrics.Nps), () => counter.CountSentiments(floats).Score(Metrics.Nps));
    }

    /// <summary>The digits of tests/Csat.Scoring.Tests/Resampling/BootstrapDigitsTests.cs.</summary>
    private static void Resamples(Checks checks)
    {
        checks.Equal("a seed draws these digits", new(25.1, 34.70249999999998), () => Intervals.BootstrapOfMean([-100, 0, 100], [200, 300, 500], seed: 42));
        checks.Equal("and these from very many answers", new(29.999995158347932, 30.00000489684457), () => Intervals.BootstrapOfMean([-100, 0, 100], [199_999_999_999_987, 300_000_000_000_029, 499_999_999_999_979], seed: -1));
        checks.Equal("and these where one answer is very rare", new(2E-18, 1.2E-17), () => Intervals.BootstrapOfMean([0, 1], [999_999_999_999_999_993, 7], seed: 0, resamples: 1_000));
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]);
        Estimate odds = Bootstrap.Statistic(tally, "odds", counts => (counts[3] + counts[4]) / (1.0 + counts[0]), seed: 42);
        checks.Equal("and these for a figure of one's own", (10.121875000000028, 84, 15.909732812008645), () => (odds.Lower ?? 0, odds.Upper ?? 0, odds.StandardError ?? 0));
        checks.Equal("a bootstrap estimate survives JSON", odds, () => RoundTrip(odds));

        double[] lower = new double[7];
        double[] upper = new double[7];
        Intervals.Wilson([0, 5, 1, 3, 9, 240, 17], [0, 7, 3, 3, 11, 1_000, 100], lower, upper);
        checks.Equal("a column of Wilson intervals is the single ones", Intervals.Wilson(240, 1_000), () => new(lower[5], upper[5]));
        checks.Equal("nobody judged has no interval", new(double.NaN, double.NaN), () => new ConfidenceInterval(lower[0], upper[0]));
    }

    /// <summary>Logarithms and exponentials stand behind all of these; the platform's own may differ in the last digit.</summary>
    private static void Digits(Checks checks)
    {
        checks.Equal("exact limits have these digits", new(0.16022461317144718, 0.3357354892709986), () => Intervals.ClopperPearson(24, 100));
        checks.Equal("limits of a mean have these digits", new(5.25271756990805, 9.890139572949092), () => Recommendations([10, 9, 8, 3, 7, 6, 10]).Score(Metrics.Mean).Interval ?? default);
        checks.Equal("a p-value has these digits", (double?)0.11915725354580196, () => Comparison.OfProportions(24, 100, 34, 100).PValue);
        checks.Equal("a p-value far out has these digits", (double?)9.468346874331339E-55, () => Comparison.OfProportions(2_400, 10_000, 3_400, 10_000).PValue);
        checks.Equal("a p-value of ranks has these digits", (double?)0.1719043094887747, () => MannWhitneyTest.Compare(Recommendations([10, 9, 8, 3, 7]), Recommendations([1, 9, 5, 3, 4])).PValue);
    }

    private static void Cubes(Checks checks)
    {
        int[] branches = [.. Enumerable.Range(0, 100_000).Select(i => i % 32)];
        byte[] ratings = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7 % 13))];
        double[] weights = [.. Enumerable.Range(0, 100_000).Select(i => i % 5 == 4 ? 0 : 0.25 * ((i % 4) + 1))];
        int[] provinces = [.. Enumerable.Range(0, 30).Select(branch => branch / 10)];
        SurveyCube cube = SurveyCube.Count(RatingScales.Recommend0To10, branches, ratings, groupCount: 30);
        WeightedSurveyCube weighted = WeightedSurveyCube.Count(RatingScales.Recommend0To10, branches, ratings, weights, groupCount: 30);
        SurveyCube named = SurveyCube.Count(RatingScales.SmsAbcd, [("南京", "A"), ("苏州", "D"), (null, "B"), ("南京", "")]);
        checks.Equal("columns of branches and ratings have a place for every row", (84_616L, 6_250L, 100_000L), () => (cube.Total.Answered, cube.Unassigned.Total, cube.Total.Total));
        checks.Equal(
            "a branch has its own tally", "recommend-0-10: 0 241, 1 240, 2 240, 3 241, 4 240, 5 240, 6 241, 7 240, 8 240, 9 241, 10 241 (n = 2645), invalid 480", () => cube[7].ToString());
        checks.Equal("threads count the same cube", cube, () => SurveyCube.Count(RatingScales.Recommend0To10, branches.AsMemory(), ratings.AsMemory(), 30, -1));
        checks.Near("branches roll up into provinces", -45.463484739608944, () => cube.RollUp(provinces)[1].Score(Metrics.Nps).Value);
        checks.Equal("a roll-up loses nothing", cube.Total, () => cube.RollUp(provinces).Total);
        checks.Equal("weights add up by province", (21_153L, 14_278.75), () => Weighed(weighted.RollUp(provinces)[1]));
        checks.Equal("answers without weight are counted apart", (67_694L, 16_922L), () => (weighted.Total.Answered, weighted.Total.WithoutWeight));
        checks.Equal("a cube survives JSON", cube, () => RoundTrip(cube));
        checks.Equal("a cube survives JSON with its names", named, () => RoundTrip(named));
        checks.Equal("a weighted cube survives JSON to the bit", Hex(weighted.ToBytes()), () => Hex(RoundTrip(weighted).ToBytes()));
        checks.Equal(
            "a cube is the same bytes on every machine", "C5A701040108736D732D616263648C7F5501020106E58D97E4BAAC06E88B8FE5B79E0000000100010001000000000000000001000000003DFA1C4D", () => Hex(named.ToBytes()));
        checks.Equal("a cube survives its bytes", cube, () => SurveyCube.FromBytes(cube.ToBytes()));
        checks.Equal("a weighted cube survives its bytes", Hex(weighted.ToBytes()), () => Hex(WeightedSurveyCube.FromBytes(weighted.ToBytes()).ToBytes()));
    }

    private static (long Answered, double Weight) Weighed(WeightedRatingTally tally) => (tally.Answered, tally.Weight);

    private static RatingTally Times(RatingTally tally, int times) =>
        Enumerable.Repeat(tally, times).Aggregate(RatingTally.Empty(tally.Scale), (sum, next) => sum + next);

    private static RatingTally Recommendations(byte[] values) => RatingTally.Count(RatingScales.Recommend0To10, values.AsSpan());

    private static (long NotApplicable, long NoAnswer, long Invalid) Apart(RatingTally tally) => (tally.NotApplicable, tally.NoAnswer, tally.Invalid);

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));

    private static string Damaged(byte[] bytes)
    {
        bytes[20] ^= 1;
        return RatingTally.TryFromBytes(bytes, out _, out IReadOnlyList<Finding> findings) ? "read" : findings[0].Path;
    }

    private static WeightedRatingTally Weighted() => WeightedRatingTally.Count(RatingScales.OneToFive, Enumerable.Range(0, 400).Select(i => ((i % 5) + 1, 0.1 + (i / 7.0))));

    private static string? RefusedPath()
    {
        try
        {
            return JsonSerializer.Deserialize(
                """{"id":"x","name":{"en":"","zh":""},"kind":"Effort","levels":[]}""", (JsonTypeInfo<RatingScale>)DomainJson.Options.GetTypeInfo(typeof(RatingScale)))?.Id;
        }
        catch (JsonException refusal)
        {
            return refusal.Path;
        }
    }

    private static (EstimateStatus Status, double? Value) Empty()
    {
        Estimate estimate = RatingTally.Empty(RatingScales.SmsAbcd).Score(Metrics.SatisfactionRate());
        return (estimate.Status, estimate.Value);
    }

    private static string Refusal(RatingTally tally)
    {
        try
        {
            return tally.Score(Metrics.Nps).ToString();
        }
        catch (ArgumentException refusal)
        {
            return refusal.GetType().Name;
        }
    }

    private static (int? First, int? Second) Ranks() => (Evaluate().For("agent-01").Rank, Evaluate().For("agent-02").Rank);

    private static IncentiveMonth Evaluate() => IncentiveSchemes.ManagementMeasures.Evaluate([Facts("agent-01", 18), Facts("agent-02", 16)]);

    private static StaffFacts Facts(string staff, long satisfied) => new(staff,
    [
        MeasureFact.Proportion("satisfaction", satisfied, 20),
        MeasureFact.Proportion("reply-on-time", 95, 100),
        MeasureFact.Proportion("resolved-on-time", 90, 100),
    ]);

    private static IReadOnlyList<Finding> Starved()
    {
        IncentiveScheme scheme = IncentiveSchemes.ManagementMeasures;
        decimal[] weights = [0.20m, 0.40m, 0.40m];
        return (scheme with { Measures = [.. scheme.Measures.Zip(weights, (measure, weight) => measure with { Weight = weight })] }).Validate();
    }

    private static T RoundTrip<T>(T value)
    {
        var type = (JsonTypeInfo<T>)ScoringJson.Options.GetTypeInfo(typeof(T));
        return JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;
    }
}
