using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>The figures that the sources and the literature give.</summary>
public class WorkedExampleTests
{
    private static readonly CultureInfo ZhCn = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Fifty_very_satisfied_thirty_satisfied_twenty_dissatisfied_are_80_percent()
    {
        Estimate rate = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [20, 30, 50]).Score(Metrics.SatisfactionRate());

        Assert.Equal(0.8, rate.Value);
        Assert.Equal(100, rate.N);
        Assert.Equal(EstimateStatus.Ok, rate.Status);
        Assert.Equal("80.0% (71.1%…86.7%), n = 100, Wilson 95%", rate.ToString());
    }

    [Fact]
    public void The_neutral_policy_moves_the_same_answers_by_nine_points()
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.FiveLevel, [0, 8, 10, 40, 42]);

        Assert.Equal(82.0 / 90, tally.Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude)).Value);
        Assert.Equal(0.82, tally.Score(Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied)).Value);
    }

    [Fact]
    public void Five_of_seven_messages_satisfied_read_with_what_was_invalid()
    {
        RatingTally may = RatingTally.Count(RatingScales.SmsAbcd, ["A", "b", "Ｂ", "非常满意", "A", "C", "D", "X", "", null]);

        Assert.Equal("71.4% (35.9%…91.8%), n = 7, 1 invalid, Wilson 95%", may.Score(Metrics.SatisfactionRate()).ToString());
        Assert.Equal("71.4%（35.9%…91.8%），n = 7，无效 1 份，Wilson 法 95%", may.Score(Metrics.SatisfactionRate()).ToString(ZhCn));
        Assert.Equal("sms-abcd: D 1, C 1, B 2, A 3 (n = 7), no answer 2, invalid 1", may.ToString());
    }

    [Fact]
    public void Seventy_promoters_twenty_passives_ten_detractors_are_60_points()
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [0, 0, 0, 0, 0, 0, 10, 5, 15, 30, 40]);
        Estimate nps = tally.Score(Metrics.Nps);

        Assert.Equal(60, nps.Value);
        Assert.Equal(45.2697602538483, nps.Lower!.Value, 12);
        Assert.Equal(71.2350941150838, nps.Upper!.Value, 12);
        Assert.Equal(6.6332495807108, nps.StandardError!.Value, 12);
        Assert.Equal("60.0 points (45.3…71.2), n = 100, adjusted Wald 95%", nps.ToString());
        Assert.Equal("60.0 分（45.3…71.2），n = 100，调整 Wald 法 95%", nps.ToString(ZhCn));
    }

    [Fact]
    public void A_mean_has_its_t_interval()
    {
        Estimate mean = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]).Score(Metrics.Mean);

        Assert.Equal(4.13, mean.Value);
        Assert.Equal("4.13 points (3.93…4.33), n = 100, Student t 95%", mean.ToString());
    }
}
