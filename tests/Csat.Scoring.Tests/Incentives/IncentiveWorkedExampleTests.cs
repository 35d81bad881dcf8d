using System.Globalization;

namespace Csat.Scoring.Tests;

/// <summary>
/// A month of three people under <see cref="IncentiveSchemes.ManagementMeasures"/>, every figure derivable with a pencil.
/// <code>
/// counts                A        B        C        team
/// satisfaction          19/20    18/20    11/20    48/60 = 0.80
/// replies in time       90/100   80/100   99/100
/// resolutions in time   45/50    35/50    none     80/100 = 0.80
///
/// satisfaction used     (19 + 20·0.8)/(20 + 20) = 0.875    (18 + 16)/40 = 0.85    (11 + 16)/40 = 0.675
///   achievement         100 + 20·(0.875 − 0.80)/0.15       100 + 20·0.05/0.15     100·(0.675 − 0.40)/0.40
///                       = 110                              = 106.667              = 68.75
///   points, × 0.30      33                                 32                     20.625
/// replies               target: 100, × 0.35 = 35           half-way: 50 → 17.5    stretch: 120 → 42
/// resolutions           target: 100 → 35                   threshold: 0 → 0       team's 0.80: 50 → 17.5
/// score                 103                                49.5                   80.125
///
/// Wilson, z² = 3.8415   35 of 40: 0.7389…0.9454    34 of 40: 0.7093…0.9294    27 of 40: 0.5202…0.7992
///   they achieve        84.720…119.387             77.319…117.252             30.044…99.789
///                                                  team's 16 of 20: 0.5840…0.9193, they achieve 0…104.298 (C's resolutions)
/// lower                 103 − 0.30·25.280          49.5 − 0.30·29.347         80.125 − √((0.30·38.706)² + (0.35·50)²)
///                       = 95.416                   = 40.696                   = 59.123
/// upper                 103 + 0.30·9.387           49.5 + 0.30·10.585         80.125 + √((0.30·31.039)² + (0.35·54.298)²)
///                       = 105.816                  = 52.676                   = 101.288
/// rank                  1                          1 + A and C = 3            1 (59.123…101.288 touches A's)
/// </code>
/// </summary>
public sealed class IncentiveWorkedExampleTests
{
    private static readonly IncentiveMonth Month = IncentiveSchemes.ManagementMeasures.Evaluate(Staff());

    [Theory]
    [InlineData("A", 103, 95.41591012086167, 105.81619989962184, 1, "C")]
    [InlineData("B", 49.5, 40.695756725132725, 52.67552491307186, 3, "")]
    [InlineData("C", 80.125, 59.12306311406995, 101.2880267491079, 1, "A")]
    public void The_score_its_interval_and_its_rank_are_those_of_the_pencil(
        string id, double score, double lower, double upper, int rank, string tiedWith)
    {
        StaffScore one = Month.For(id);

        Assert.Equal(StaffScoreStatus.Scored, one.Status);
        Assert.Equal(score, one.Score!.Value, 9);
        Assert.Equal(lower, one.Lower!.Value, 9);
        Assert.Equal(upper, one.Upper!.Value, 9);
        Assert.Equal(rank, one.Rank);
        Assert.Equal(tiedWith, string.Join(",", one.TiedWith));
    }

    [Theory]
    [InlineData("A", "satisfaction", MeasureValueSource.Shrunk, 0.875, 110, 33, 40.0)]
    [InlineData("B", "satisfaction", MeasureValueSource.Shrunk, 0.85, 106.66666666666667, 32, 40.0)]
    [InlineData("C", "satisfaction", MeasureValueSource.Shrunk, 0.675, 68.75, 20.625, 40.0)]
    [InlineData("A", "reply-on-time", MeasureValueSource.Own, 0.90, 100, 35, null)]
    [InlineData("B", "reply-on-time", MeasureValueSource.Own, 0.80, 50, 17.5, null)]
    [InlineData("C", "reply-on-time", MeasureValueSource.Own, 0.99, 120, 42, null)]
    [InlineData("A", "resolved-on-time", MeasureValueSource.Own, 0.90, 100, 35, null)]
    [InlineData("B", "resolved-on-time", MeasureValueSource.Own, 0.70, 0, 0, null)]
    [InlineData("C", "resolved-on-time", MeasureValueSource.Team, 0.80, 50, 17.5, 20.0)]
    public void Every_component_is_that_of_the_pencil(
        string id, string code, MeasureValueSource source, double used, double achievement, double points, double? effectiveN)
    {
        MeasureScore part = Month.For(id).Components.Single(one => one.Code == code);

        Assert.Equal(source, part.ValueSource);
        Assert.Equal(used, part.UsedValue!.Value, 12);
        Assert.Equal(achievement, part.Achievement!.Value, 9);
        Assert.Equal(points, part.Points!.Value, 9);
        Assert.Equal(effectiveN, part.EffectiveN);
    }

    [Fact]
    public void The_observed_value_stays_beside_the_used_one()
    {
        Estimate observed = Month.For("A").Components[0].Observed;

        Assert.Equal(0.95, observed.Value);
        Assert.Equal(20, observed.N);
        Assert.Equal(Intervals.Wilson(19, 20), observed.Interval);
        Assert.Equal(EstimateStatus.NoData, Month.For("C").Components[2].Observed.Status);
        Assert.Null(Month.For("C").Components[2].Fact);
        Assert.Equal(MeasureFact.Proportion("satisfaction", 48, 60), Month.For("A").Components[0].Team);
    }

    [Fact]
    public void The_list_runs_by_rank_then_score() =>
        Assert.Equal(["A", "C", "B"], Month.Scores.Select(score => score.StaffId));

    [Fact]
    public void A_score_reads_in_one_line() =>
        Assert.Equal("A: 103.00 (95.42 to 105.82), rank 1", Month.For("A").ToString());

    [Fact]
    public void The_English_explanation_carries_the_figures()
    {
        string[] lines = Month.For("A").Explain(CultureInfo.GetCultureInfo("en")).Split('\n');

        Assert.Equal(
        [
            "A under scheme management-measures@1",
            "Customer satisfaction: 19 of 20 = 95.0%; used 87.5%, shrunk to the team's 80.0% (48/60): (19 + 20 × 80.0%) / (20 + 20), "
            + "73.9% to 94.5% on 40 answers; threshold 40.0%, target 80.0%, stretch 95.0%: achievement 110.0 (84.7 to 119.4); weight 30%: 33.00 points.",
            "Replies in time: 90 of 100 = 90.0%; own value used, a complete count; threshold 70.0%, target 90.0%, stretch 99.0%: "
            + "achievement 100.0; weight 35%: 35.00 points.",
            "Resolutions in time: 45 of 50 = 90.0%; own value used, a complete count; threshold 70.0%, target 90.0%, stretch 99.0%: "
            + "achievement 100.0; weight 35%: 35.00 points.",
            "Score: 33.00 + 35.00 + 35.00 = 103.00, between 95.42 and 105.82 (95% interval).",
            "Rank 1 of 3: 1 + 0 whose lower limit is above this upper limit of 105.82.",
            "Tied with C: the intervals overlap, so the facts don't show who is better; the order of the list is no verdict.",
            "Satisfaction weighs 30% of the score; at least 30% is required (INC-01).",
        ], lines);
    }

    [Fact]
    public void The_Chinese_explanation_carries_the_same_figures()
    {
        string[] lines = Month.For("C").Explain(CultureInfo.GetCultureInfo("zh-CN")).Split('\n');

        Assert.Equal(
        [
            "C，方案 management-measures@1",
            "客户满意度：实测 11/20 = 55.0%；取值 67.5%，向团队均值 80.0%（48/60）收缩：(11 + 20 × 80.0%) ÷ (20 + 20)，"
            + "按 40 个样本计算的区间为 52.0%~79.9%；门槛值 40.0%、目标值 80.0%、挑战值 95.0%，达成度 68.8（30.0~99.8）；权重 30%，得 20.63 分。",
            "响应及时率：实测 99/100 = 99.0%；采用本人值（全量统计）；门槛值 70.0%、目标值 90.0%、挑战值 99.0%，达成度 120.0；权重 35%，得 42.00 分。",
            "解决及时率：无样本；取值 80.0%，因本人无样本而采用团队值（80/100），按 20 个样本计算的区间为 58.4%~91.9%；"
            + "门槛值 70.0%、目标值 90.0%、挑战值 99.0%，达成度 50.0（0.0~104.3）；权重 35%，得 17.50 分。",
            "得分：20.63 + 42.00 + 17.50 = 80.13，区间 59.12~101.29（置信水平 95%）。",
            "排名：第 1 名（共 3 人），即 1 + 0 名下限高于本人上限 101.29 的人员。",
            "与 A 并列：区间重叠，现有数据分不出高下，列表先后不代表优劣。",
            "满意度权重合计 30%，规定不低于 30%（INC-01）。",
        ], lines);
    }

    [Fact]
    public void Nobody_tied_is_said_too()
    {
        StaffScore last = Month.For("B");

        Assert.Contains("Rank 3 of 3: 1 + 2 whose lower limit is above", last.Explain());
        Assert.Contains("Tied with nobody", last.Explain(CultureInfo.InvariantCulture));
        Assert.Contains("无并列", last.Explain(CultureInfo.GetCultureInfo("zh-CN")));
    }

    internal static StaffFacts[] Staff() =>
    [
        Person("B", (18, 20), (80, 100), (35, 50)),
        Person("C", (11, 20), (99, 100), null),
        Person("A", (19, 20), (90, 100), (45, 50)),
    ];

    internal static StaffFacts Person(string id, (long X, long N)? satisfaction, (long X, long N)? replies, (long X, long N)? resolutions)
    {
        var facts = new List<MeasureFact>();
        foreach ((string code, (long X, long N)? count) in new[]
        {
            ("resolved-on-time", resolutions), ("satisfaction", satisfaction), ("reply-on-time", replies),
        })
        {
            if (count is { } given)
            {
                facts.Add(MeasureFact.Proportion(code, given.X, given.N));
            }
        }

        return new StaffFacts(id, facts);
    }
}
