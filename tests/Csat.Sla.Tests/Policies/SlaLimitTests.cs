using System.Globalization;
using Csat.TestKit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaLimitTests
{
    public static TheoryData<long, string, string> Ticks => new()
    {
        { 0, "0 s", "0 秒" },
        { 15 * NodaConstants.TicksPerMinute, "15 min", "15 分钟" },
        { 72 * NodaConstants.TicksPerHour, "72 h", "72 小时" },
        { (2 * NodaConstants.TicksPerHour) + (3 * NodaConstants.TicksPerSecond), "2 h 3 s", "2 小时 3 秒" },
        { NodaConstants.TicksPerMillisecond, "0.001 s", "0.001 秒" },
        { NodaConstants.TicksPerMinute + 1, "1 min 0.0000001 s", "1 分钟 0.0000001 秒" },
    };

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_limit_reads_exactly(long ticks, string english, string chinese)
    {
        SlaLimit limit = SlaLimit.FromDuration(Duration.FromTicks(ticks));

        Assert.Equal(english, limit.ToString());
        Assert.Equal(english, limit.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(chinese, limit.ToString(Cultures.Chinese));
        Assert.Equal(Duration.FromTicks(ticks), limit.Length);
    }

    [Fact]
    public void Wall_clock_time_says_so()
    {
        SlaLimit limit = SlaLimit.WallClock(Duration.FromHours(48));

        Assert.Equal("48 h by the wall clock", limit.ToString());
        Assert.Equal("48 h by the wall clock", BilingualContract.Explains(limit.ToString).En);
    }

    [Fact]
    public void Equal_limits_are_equal() =>
        EqualityContract.Holds(SlaLimit.Minutes(60), SlaLimit.Hours(1), SlaLimit.Minutes(61), SlaLimit.WallClock(Duration.FromHours(1)));

    [Fact]
    public void A_negative_limit_is_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.Minutes(-1), "minutes", "-1", "0 or more");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.Hours(-1), "hours", "-1", "0 or more");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.FromDuration(Duration.FromSeconds(-1)), "openTime", "−1 s", "zero or more");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.WallClock(Duration.FromSeconds(-1)), "time", "−1 s", "zero or more");
    }
}
