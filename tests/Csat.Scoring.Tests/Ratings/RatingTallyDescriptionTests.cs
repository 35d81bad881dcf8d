using System.Globalization;
using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>What a tally looks like: against R, and against the sorted list of its answers.</summary>
[Properties(Arbitrary = [typeof(Tallies)])]
public class RatingTallyDescriptionTests
{
    private static readonly CultureInfo ZhCn = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Descriptions_agree_with_R() => Assert.All(Vectors.Of("tally-descriptives"), item =>
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(
            ScaleOf([.. item.In("scale").EnumerateArray().Select(value => value.GetInt32())]),
            [.. item.In("counts").EnumerateArray().Select(value => value.GetInt64())]);
        TallyDescription description = tally.Describe(new ScoreOptions { ConfidenceLevel = item.Confidence });

        item.Agrees("n", description.N);
        item.Agrees("mean", description.Mean.Value);
        item.Agrees("variance", description.Variance);
        item.Agrees("sd", description.StandardDeviation);
        item.Agrees("median", description.Median);
        item.Agrees("quartile1Type7", description.LowerQuartile);
        item.Agrees("quartile3Type7", description.UpperQuartile);
        item.Agrees("mode", description.Mode!.Value);
        item.Agrees("index0to100", tally.Score(Metrics.Index0To100).Value);
        item.Agrees("netTopTwo", tally.Score(Metrics.NetBox(2)).Value / 100);
    });

    [Property]
    public bool A_quantile_is_that_of_the_sorted_list(Answers answers, byte share)
    {
        RatingTally tally = RatingTally.Count(answers.Scale, answers.Values);
        int[] sorted = [.. answers.Values.Where(value => answers.Scale.TryFindLevel(value, out _)).OrderBy(value => value)];
        double p = share / 255.0;
        if (sorted.Length == 0)
        {
            return tally.Quantile(p) is null;
        }

        decimal place = (sorted.Length - 1) * (decimal)p;
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        decimal expected = sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        return Math.Abs(tally.Quantile(p)!.Value - (double)expected) < 1e-12 && tally.Quantile(0) == sorted[0] && tally.Quantile(1) == sorted[sorted.Length - 1];
    }

    [Property]
    public bool The_order_of_merging_changes_no_bit_of_a_description(ThreeTallies t) =>
        ((t.A + t.B) + t.C).Describe().Equals((t.C + (t.B + t.A)).Describe());

    [Property]
    public bool Quartiles_are_in_order_and_the_mode_is_a_most_frequent_level(RatingTally t)
    {
        TallyDescription d = t.Describe();
        return t.Answered == 0
            ? d is { Mode: null, Median: null, Variance: null }
            : d.LowerQuartile <= d.Median && d.Median <= d.UpperQuartile && t[d.Mode!.Code] == t.Counts.Max()
              && d.ModeIsTied == (t.Counts.Count(count => count == t.Counts.Max()) > 1);
    }

    [Fact]
    public void The_places_of_very_many_answers_are_exact()
    {
        RatingTally half = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [long.MaxValue / 2, 0, 0, 0, long.MaxValue / 2]);
        RatingTally more = half + RatingTally.Count(RatingScales.OneToFive, [5]);

        Assert.Equal(3, half.Quantile(0.5));
        Assert.Equal(5, more.Quantile(0.5));
    }

    [Fact]
    public void A_description_reads_in_both_languages()
    {
        TallyDescription d = RatingTally.FromCountsWorstFirst(RatingScales.FiveLevel, [3, 5, 10, 40, 42]).Describe();

        Assert.Equal(
            "Mean 4.13 points (3.93…4.33), n = 100, Student t 95%; standard deviation 0.99; median 4, middle half 4 to 5; most frequent Very satisfied",
            d.ToString());
        Assert.Equal("平均 4.13 分（3.93…4.33），n = 100，t 法 95%；标准差 0.99；中位数 4，中间一半在 4 至 5 之间；最多的是“非常满意”", d.Explain(ZhCn));
        Assert.EndsWith("most frequent Very dissatisfied (tied)", RatingTally.FromCountsWorstFirst(RatingScales.FiveLevel, [1, 0, 0, 0, 1]).Describe().ToString(), StringComparison.Ordinal);
        Assert.Equal("no data, n = 0", RatingTally.Empty(RatingScales.FiveLevel).Describe().ToString());
    }

    [Fact]
    public void Below_the_minimum_nothing_is_described()
    {
        TallyDescription d = RatingTally.Count(RatingScales.OneToFive, [3, 4]).Describe(new ScoreOptions { MinimumN = 3 });

        Assert.Equal((EstimateStatus.Suppressed, 2L, null, null), (d.Mean.Status, d.N, d.Median, d.Mode));
        Assert.Throws<ArgumentException>("options", () => RatingTally.Empty(RatingScales.OneToFive).Describe(new ScoreOptions { Method = IntervalMethod.Wilson }));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_to_1_has_no_quantile(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>("p", () => RatingTally.Empty(RatingScales.OneToFive).Quantile(share));

    private static RatingScale ScaleOf(int[] values) => new(
        "reference", new("Reference", "参考"), RatingScaleKind.Satisfaction,
        [.. values.Select(value =>
        {
            string code = value.ToString(CultureInfo.InvariantCulture);
            return new RatingLevel(code, value, Sentiment.Neutral, new(code, code));
        })]);
}
