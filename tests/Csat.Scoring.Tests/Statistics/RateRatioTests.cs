using System.Globalization;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public class RateRatioTests
{
    private static readonly CultureInfo ZhCn = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Ratios_agree_with_R() => Assert.All(Vectors.Of("poisson-rate").Where(item => item.Kind == "ratio"), item =>
    {
        RateRatio ratio = RateRatio.Between(
            item.Count("e1"), item.Count("t1"), item.Count("e2"), item.Count("t2"), new ScoreOptions { ConfidenceLevel = item.Confidence });

        item.Agrees("ratio", ratio.Ratio);
        item.Agrees("lower", ratio.Lower);
        item.Agrees("upper", ratio.Upper);
        item.Agrees("pValue", ratio.PValue);
    });

    [Fact]
    public void A_ratio_reads_as_a_sentence()
    {
        RateRatio more = RateRatio.Between(168, 200_000, 120, 200_000);
        Assert.True(more.IsShown);
        Assert.Equal("1.40 times as often (1.10 … 1.78), p = 0.0055, 168 events in 200,000 against 120 in 200,000", more.ToString());
        Assert.Equal("发生频率为对比方的 1.40 倍（95% 置信区间 1.10…1.78），p = 0.0055；200,000 中 168 次，对比 200,000 中 120 次", more.Explain(ZhCn));

        RateRatio same = RateRatio.Between(25, 1_000_000, 40, 1_100_000);
        Assert.False(same.IsShown);
        Assert.EndsWith("; no difference can be shown", same.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("；不能证明有差异", same.Explain(ZhCn), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_events_to_compare_with_there_is_no_ratio_but_a_lower_limit()
    {
        RateRatio ratio = RateRatio.Between(7, 1_000, 0, 1_000);

        Assert.Equal((EstimateStatus.Unbounded, null, null), (ratio.Status, ratio.Ratio, ratio.Upper));
        Assert.InRange(ratio.Lower!.Value, 1, 2);
        Figures.Close(2 * Math.Pow(0.5, 7), ratio.PValue, 1e-13);
        Assert.StartsWith("No events to compare with (1.", ratio.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("对比方无事件（95% 置信区间 1.", ratio.Explain(ZhCn), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_events_nothing_can_be_said()
    {
        RateRatio ratio = RateRatio.Between(0, 10, 0, 20);

        Assert.Equal((EstimateStatus.NoData, null, null, null), (ratio.Status, ratio.Ratio, ratio.Lower, ratio.PValue));
        Assert.Equal("No events on either side: 0 events in 10 against 0 in 20", ratio.ToString());
        Assert.Equal("双方均无事件：10 中 0 次，对比 20 中 0 次", ratio.Explain(ZhCn));

    }

    [Theory]
    [InlineData(4, 20)]
    [InlineData(20, 4)]
    public void Too_few_events_on_a_side_are_suppressed_and_not_to_be_worked_out(long events, long baseEvents)
    {
        RateRatio few = RateRatio.Between(events, 1_234, baseEvents, 5_678, new ScoreOptions { MinimumN = 5 });

        Assert.Equal((EstimateStatus.Suppressed, null, null, null), (few.Status, few.Ratio, few.Lower, few.PValue));
        Assert.Equal((null, null), (few.Exposure, few.BaseExposure));
        Assert.Equal($"Suppressed, too few events: {events} and {baseEvents}", few.ToString());
        Assert.Equal($"事件过少，不予公布：{events} 次与 {baseEvents} 次", few.Explain(ZhCn));
        Assert.Equal(EstimateStatus.Ok, RateRatio.Between(5, 1_234, 5, 5_678, new ScoreOptions { MinimumN = 5 }).Status);
    }

    [Fact]
    public void A_difference_is_shown_only_when_test_and_interval_agree()
    {
        // The test says so with p = 0.0498, the interval doesn't.
        RateRatio one = RateRatio.Between(2, 100, 11, 130);

        Assert.True(one.PValue < 0.05 && one.Upper > 1);
        Assert.False(one.IsShown);
        Assert.Contains("p = 0.0498, 2 events", one.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_ratios_and_single_events_read_well()
    {
        Assert.Equal("0.001 times as often (0.000 … 0.003), p < 0.0001, 1 event in 1,000,000 against 20 in 10,000", RateRatio.Between(1, 1_000_000, 20, 10_000).ToString());
        Assert.StartsWith("1.40 times as often (99 %: 1.02 … 1.92)", RateRatio.Between(168, 200_000, 120, 200_000, new ScoreOptions { ConfidenceLevel = 0.99 }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("1.0003 times as often (1.0003 … 1.0003)", RateRatio.Between(1_000_300_000_000, 1, 1_000_000_000_000, 1).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("events", () => RateRatio.Between(-1, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => RateRatio.Between(1, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("baseEvents", () => RateRatio.Between(1, 1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("baseEvents", () => RateRatio.Between(1, 1, long.MaxValue, 1));
        Assert.Throws<ArgumentOutOfRangeException>("baseExposure", () => RateRatio.Between(1, 1, 1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => RateRatio.Between(5, 1e-200, 5, 1));
        Assert.Throws<ArgumentOutOfRangeException>("baseExposure", () => RateRatio.Between(5, 1, 5, 1e200));
        Assert.Throws<ArgumentException>("options", () => RateRatio.Between(1, 1, 1, 1, new ScoreOptions { Method = IntervalMethod.Byar }));
    }

    [Property]
    public void The_p_value_is_the_weight_of_all_divisions_not_likelier(byte first, byte second, byte exposure)
    {
        (int x, int n) = (first % 30, (first % 30) + (second % 30));
        if (n == 0)
        {
            return;
        }

        double t1 = exposure + 1;
        double t2 = 100;
        double[] masses = Masses(n, t1 / (t1 + t2));
        double expected = masses.Where(mass => mass <= masses[x] * (1 + 1e-7)).Sum();

        Figures.Close(Math.Min(1, expected), RateRatio.Between(x, t1, n - x, t2).PValue, 1e-10);
    }

    [Property]
    public bool Exchanging_the_groups_inverts_the_ratio(ushort first, ushort second, byte exposure)
    {
        RateRatio one = RateRatio.Between(first + 1, exposure + 1, second + 1, 50);
        RateRatio other = RateRatio.Between(second + 1, 50, first + 1, exposure + 1);
        bool Inverse(double? x, double? y) => Math.Abs((x!.Value * y!.Value) - 1) < 1e-10;

        return Inverse(one.Ratio, other.Ratio) && Inverse(one.Lower, other.Upper) && Inverse(one.Upper, other.Lower)
            && Math.Abs(one.PValue!.Value - other.PValue!.Value) < 1e-9;
    }

    [Fact]
    public void Very_many_events_are_compared_in_no_time()
    {
        RateRatio ratio = RateRatio.Between(4_000_000_000_000_000_000, 1, 4_000_000_001_000_000_000, 1);

        Assert.InRange(ratio.PValue!.Value, 0.7, 0.8);
        Assert.InRange(ratio.Ratio!.Value, ratio.Lower!.Value, ratio.Upper!.Value);
    }

    /// <summary>The chances of 0 to n successes, by adding one trial after the other.</summary>
    private static double[] Masses(int n, double p)
    {
        double[] masses = [1];
        for (int trial = 1; trial <= n; trial++)
        {
            double[] next = new double[trial + 1];
            for (int k = 0; k < masses.Length; k++)
            {
                next[k] += masses[k] * (1 - p);
                next[k + 1] += masses[k] * p;
            }

            masses = next;
        }

        return masses;
    }
}
