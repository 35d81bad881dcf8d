using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Answers from 1 to 5 with weights, in two groups.</summary>
public sealed record WeightedAnswers((int Answer, double Weight)[] Rows)
{
    public override string ToString() => string.Join(" ", Rows);
}

[Properties(Arbitrary = [typeof(WeightedTallyTests)])]
public class WeightedTallyTests
{
    private static readonly (int Answer, double Weight)[] Twelve =
    [
        (2, 0.655), (3, 1.708), (3, 1.498), (5, 0.541), (5, 0.813), (4, 1.495), (4, 1.762), (5, 1.319), (4, 1.529), (5, 1.006), (4, 2.532), (4, 2.105),
    ];

    public static Arbitrary<WeightedAnswers> Given() => Arb.From(
        Gen.Choose(1, 5).SelectMany(answer => Gen.Choose(1, 4000).Select(weight => (answer, weight / 1000.0))).ArrayOf()
            .Where(rows => rows.Length > 1).Select(rows => new WeightedAnswers(rows)));

    [Fact]
    public void A_weighted_mean_agrees_with_R()
    {
        SurveyEstimate mean = WeightedRatingTally.Count(RatingScales.OneToFive, Twelve).Score(Metrics.Mean);

        Figures.Close(3.9506573129753, mean.Estimate.Value, 1e-8);
        Figures.Close(0.198779295463746, mean.Estimate.StandardError, 1e-8);
        Figures.Close(3.56105705299411, mean.Estimate.Lower, 1e-8);
        Figures.Close(4.34025757295649, mean.Estimate.Upper, 1e-8);
        Figures.Close(2.66277858533551, mean.DesignEffects?.WithoutReplacement, 1e-8);
        Figures.Close(0.77907033655722, mean.DesignEffects?.WithReplacement, 1e-8);
        Figures.Close(1.16000444826932, mean.DesignEffects?.Kish, 1e-8);
        Figures.Close(10.3447879168942, mean.EffectiveN, 1e-8);
        Assert.Equal((12L, IntervalMethod.Normal, EstimateStatus.Ok), (mean.Estimate.N, mean.Estimate.Method, mean.Estimate.Status));
    }

    [Fact]
    public void A_weighted_share_keeps_its_interval_between_0_and_1()
    {
        SurveyEstimate top = WeightedRatingTally.Count(RatingScales.OneToFive, Twelve).Score(Metrics.TopBox(2));

        Figures.Close(0.772386959853799, top.Estimate.Value, 1e-8);
        Figures.Close(0.130420267272511, top.Estimate.StandardError, 1e-8);
        Figures.Close(0.442221690156133, top.Estimate.Lower, 1e-8);
        Figures.Close(0.935585129009586, top.Estimate.Upper, 1e-8);
        Assert.Equal(IntervalMethod.Logit, top.Estimate.Method);
        Assert.Contains("logit 95%", top.Estimate.ToString(), StringComparison.Ordinal);
    }

    [Property]
    public bool A_weighted_score_agrees_with_the_rows_one_by_one(WeightedAnswers given)
    {
        SurveyEstimate got = WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows).Score(Metrics.Mean);
        double n = given.Rows.Length;
        double w = given.Rows.Sum(row => row.Weight);
        double mean = given.Rows.Sum(row => row.Weight * row.Answer) / w;
        double error = Math.Sqrt(n / (n - 1) * given.Rows.Sum(row => Math.Pow(row.Weight * (row.Answer - mean) / w, 2)));
        double kish = w * w / given.Rows.Sum(row => row.Weight * row.Weight);

        return Near(got.Estimate.Value, mean) && Near(got.Estimate.StandardError, error) && Near(got.EffectiveN, kish) && Near(got.DesignEffects!.Kish, n / kish)
            && got.Estimate.Status == (given.Rows.All(row => row.Answer == given.Rows[0].Answer) ? EstimateStatus.NoVariation : EstimateStatus.Ok);
    }

    [Property]
    public bool Larger_weights_for_all_change_nothing_but_the_population(WeightedAnswers given)
    {
        SurveyEstimate one = WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows).Score(Metrics.TopBox(1));
        SurveyEstimate ten = WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows.Select(row => (row.Answer, row.Weight * 1024))).Score(Metrics.TopBox(1));

        return one.Estimate == ten.Estimate && Near(one.EffectiveN, ten.EffectiveN) && Near(1024 * one.Population, ten.Population);
    }

    [Property]
    public bool Parts_add_up_to_the_whole(WeightedAnswers given, byte cut)
    {
        int at = cut % given.Rows.Length;
        WeightedRatingTally whole = WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows);
        WeightedRatingTally parts = WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows.Take(at)) + WeightedRatingTally.Count(RatingScales.OneToFive, given.Rows.Skip(at));

        return whole.Counts.SequenceEqual(parts.Counts) && whole.Total == parts.Total && Near(whole.Weight, parts.Weight)
            && whole.SquaredWeights.Zip(parts.SquaredWeights, (a, b) => Near(a, b)).All(near => near);
    }

    [Property]
    public bool With_equal_weights_the_mean_is_the_unweighted_one(WeightedAnswers given)
    {
        RatingTally tally = RatingTally.Count(RatingScales.OneToFive, given.Rows.Select(row => row.Answer));
        Estimate plain = tally.Score(Metrics.Mean);
        SurveyEstimate weighted = WeightedRatingTally.Of(tally, 3).Score(Metrics.Mean);

        return Near(plain.Value, weighted.Estimate.Value) && Near(plain.StandardError, weighted.Estimate.StandardError)
            && Near(weighted.EffectiveN, tally.Answered) && weighted.DesignEffects!.WithReplacement is null or (> 0.999999 and < 1.000001);
    }

    [Fact]
    public void Every_row_is_counted_in_one_place()
    {
        var tally = WeightedRatingTally.Count(RatingScales.SmsAbcd, [("A", 2.0), ("b", 0.0), (null, 3.0), ("  ", 1.0), ("Z", 1.0), ("非常满意", 0.5)]);

        Assert.Equal((2L, 1L, 2L, 1L, 0L, 6L), (tally.Answered, tally.WithoutWeight, tally.NoAnswer, tally.Invalid, tally.NotApplicable, tally.Total));
        Assert.Equal(2.5, tally.Weight);
        Assert.Equal([0.0, 0.0, 0.0, 4.25], tally.SquaredWeights);
        Assert.Equal("sms-abcd: n = 2, effective n = 1.5", tally.ToString());
    }

    [Fact]
    public void Without_answers_there_is_no_score()
    {
        SurveyEstimate none = WeightedRatingTally.Count(RatingScales.OneToFive, [(9, 1.0)]).Score(Metrics.Mean);
        SurveyEstimate single = WeightedRatingTally.Count(RatingScales.OneToFive, [(4, 1.0)]).Score(Metrics.Mean);
        SurveyEstimate few = WeightedRatingTally.Count(RatingScales.OneToFive, Twelve).Score(Metrics.Mean, new ScoreOptions { MinimumN = 30 });

        Assert.Equal((EstimateStatus.NoData, null, null, null), (none.Estimate.Status, none.Estimate.Value, none.EffectiveN, none.DesignEffects));
        Assert.Equal((EstimateStatus.Unbounded, 4.0, null), (single.Estimate.Status, single.Estimate.Value, single.Estimate.StandardError));
        Assert.Equal((EstimateStatus.Suppressed, null, null, null), (few.Estimate.Status, few.Estimate.Value, few.Total, few.UncorrectedStandardError));
    }

    [Fact]
    public void Bad_weights_are_refused_all_at_once()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => WeightedRatingTally.Count(RatingScales.OneToFive, [(1, 1.0), (2, -1.0), (3, double.NaN), (4, double.PositiveInfinity)]), "answers", "-1", "NaN");

        Assert.Equal(["answers[1].weight", "answers[2].weight", "answers[3].weight"], refusal.Findings.Select(finding => finding.Path));
        Refuses<FindingsException>(() => WeightedRatingTally.Count(RatingScales.OneToFive, [(1, 0.0), (2, 0.0)]), "answers", "all 2 answers have the weight 0");
        Refuses<ArgumentOutOfRangeException>(() => WeightedRatingTally.Of(RatingTally.Empty(RatingScales.OneToFive), 0), "weight", "0");
        Refuses<ScaleMismatchException>(
            () => WeightedRatingTally.Count(RatingScales.OneToFive, Twelve) + WeightedRatingTally.Count(RatingScales.SmsAbcd, [("A", 1.0)]), "right", RatingScales.SmsAbcd.Id);
        Refuses<ArgumentException>(() => WeightedRatingTally.Count(RatingScales.OneToFive, Twelve).Score(Metrics.Mean, new ScoreOptions { Method = IntervalMethod.Wilson }), "options", "Wilson", "Normal");
    }

    [Fact]
    public void A_weighted_mean_of_gaps_is_the_SERVQUAL_overall_gap()
    {
        Figures.Close(-0.59, WeightedMean.Of([-1, -0.5, 0, -0.2, -1.5], [30, 20, 20, 20, 10]), 1e-14);
        Figures.Close(-0.64, WeightedMean.Of([-1, -0.5, 0, -0.2, -1.5]), 1e-14);
        Refuses<ArgumentException>(() => WeightedMean.Of([]), "values");
        Refuses<ArgumentException>(() => WeightedMean.Of([1, 2], [0, 0]), "weights");
        Refuses<ArgumentException>(() => WeightedMean.Of([1, 2], [1]), "weights", "1", "2");
        Refuses<ArgumentException>(() => WeightedMean.Of([1, double.NaN]), "values", "NaN at index 1");
        Refuses<ArgumentException>(() => WeightedMean.Of([1, 2], [1, -2]), "weights", "-2 at index 1");
    }

    private static bool Near(double? got, double? expected) => Math.Abs(got!.Value - expected!.Value) <= 1e-11 * Math.Max(1, Math.Abs(expected.Value));
}
