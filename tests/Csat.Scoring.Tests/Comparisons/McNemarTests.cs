using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class McNemarTests
{
    [Theory]
    // 2·Σ C(b + c, i)/2^(b + c) over i ≤ min(b, c), in whole numbers.
    [InlineData(2, 10, 0.03857421875)]
    [InlineData(5, 5, 1)]
    [InlineData(0, 6, 0.03125)]
    [InlineData(1, 9, 0.021484375)]
    [InlineData(12, 2, 0.012939453125)]
    [InlineData(40, 60, 0.05688793364098079)]
    [InlineData(120, 150, 0.0773893989802185)]
    public void The_p_value_is_twice_the_smaller_tail(long onlyEarlier, long onlyLater, double p) =>
        Figures.Close(p, McNemarTest.Of(100, onlyEarlier, onlyLater, 20).PValue, 1e-12);

    [Theory]
    // Tango's score equation solved by bisection in Python.
    [InlineData(36, 2, 12, 0, 0.06111240618634399, 0.3447087482821487)]
    [InlineData(150, 2, 10, 38, 0.007216136475161899, 0.08105907529716594)]
    public void The_interval_is_that_of_paired_proportions(long both, long onlyEarlier, long onlyLater, long neither, double lower, double upper)
    {
        McNemarTest test = McNemarTest.Of(both, onlyEarlier, onlyLater, neither);

        Figures.Close((double)(onlyLater - onlyEarlier) / test.N, test.Difference, 1e-15);
        Figures.Close(lower, test.Interval?.Lower, 1e-9);
        Figures.Close(upper, test.Interval?.Upper, 1e-9);
        Assert.True(test.IsShown);
    }

    [Fact]
    public void It_reads_as_a_sentence()
    {
        McNemarTest test = McNemarTest.Of(150, 2, 10, 38);
        Assert.Equal("+4.0 points (+0.7 … +8.1), p = 0.039, 10 only later and 2 only earlier of 200", test.ToString());
        Assert.Equal("+4.0 个百分点（+0.7 … +8.1），p = 0.039；200 条中仅后者 10 条，仅前者 2 条", test.Explain(Cultures.Chinese));
        McNemarTest nothing = McNemarTest.Of(50, 10, 8, 32);
        Assert.EndsWith("; no difference can be shown", nothing.Explain(Cultures.English), StringComparison.Ordinal);
        Assert.StartsWith("−2.0 个百分点", nothing.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("；不能证明有差异", nothing.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_differences_there_is_no_test()
    {
        McNemarTest same = McNemarTest.Of(60, 0, 0, 40);
        Assert.Equal((EstimateStatus.NoVariation, 0.0, null, false), (same.Status, same.Difference, same.PValue, same.IsShown));
        Assert.StartsWith("None of 100 differs (−", same.ToString(), StringComparison.Ordinal);
        Assert.Contains("无法检验", same.Explain(Cultures.Chinese), StringComparison.Ordinal);
        McNemarTest none = McNemarTest.Of(0, 0, 0, 0);
        Assert.Equal((EstimateStatus.NoData, null, null, "No data", "无数据"), (none.Status, none.Difference, none.Interval, none.ToString(), none.Explain(Cultures.Chinese)));
    }

    [Fact]
    public void Bad_counts_are_refused_by_name()
    {
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(-1, 0, 0, 0), "both", "-1");
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(0, -1, 0, 0), "onlyEarlier");
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(0, 0, -1, 0), "onlyLater");
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(0, 0, 0, -1), "neither");
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(long.MaxValue, 0, 0, 1), "neither");
        Refuses<ArgumentOutOfRangeException>(() => McNemarTest.Of(1, 1, 1, 1, 1), "confidence");
        Assert.InRange(McNemarTest.Of(1, 2_000_000_000_000, 2_000_001_000_000, 1).PValue!.Value, 0.6, 0.63);
    }

    [Property]
    public bool The_other_way_round_only_the_sign_changes(byte both, byte b, byte c, byte neither)
    {
        McNemarTest there = McNemarTest.Of(both, b, c, neither);
        McNemarTest back = McNemarTest.Of(both, c, b, neither);
        return there.PValue == back.PValue && there.Difference == -back.Difference && there.IsShown == back.IsShown
            && (there.Interval is null || Math.Abs(there.Interval.Value.Lower + back.Interval!.Value.Upper) < 1e-12);
    }
}
