using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaLimitParsingTests
{
    private static readonly SlaLimit[] EveryKind =
    [
        SlaLimit.Minutes(0), SlaLimit.Minutes(15), SlaLimit.Hours(72), SlaLimit.Minutes(90), SlaLimit.FromDuration(Duration.FromTicks(1)),
        SlaLimit.FromDuration(Duration.FromNanoseconds(1)), SlaLimit.FromDuration(Duration.MaxValue), SlaLimit.Hours(402_653_183),
        SlaLimit.WallClock(Duration.FromHours(24)), SlaLimit.WallClock(Duration.Zero), SlaLimit.BusinessDays(0), SlaLimit.BusinessDays(1),
        SlaLimit.BusinessDays(2), SlaLimit.BusinessDays(2, DayRule.CloseOfDay), SlaLimit.BusinessDays(36_525), SlaLimit.SameDay,
        SlaLimit.NextDay, SlaLimit.CalendarDays(3), SlaLimit.DaysAfter(0), SlaLimit.DaysAfter(1), SlaLimit.HalfMonth, SlaLimit.Months(1),
        SlaLimit.Months(1_200), SlaLimit.CutOff(new LocalTime(16, 0)), SlaLimit.CutOff(new LocalTime(0, 0)),
        SlaLimit.CutOff(new LocalTime(23, 59, 59).PlusTicks(1)), SlaLimit.None,
    ];

    [Fact]
    public void What_a_limit_writes_it_reads() => TextContract.RoundTrips(EveryKind, limit => limit.ToString(), SlaLimit.Parse);

    [Fact]
    public void Every_limit_has_words_in_both_languages() => Assert.All(EveryKind, limit => BilingualContract.Explains(limit.ToString));

    [Property]
    public bool Every_duration_reads_back(long ticks, bool wallClock)
    {
        Duration time = Duration.FromTicks(ticks == long.MinValue ? 0 : Math.Abs(ticks));
        SlaLimit limit = wallClock ? SlaLimit.WallClock(time) : SlaLimit.FromDuration(time);
        return SlaLimit.Parse(limit.ToString()) == limit;
    }

    [Theory]
    [InlineData(" 24  H ", "24 h")]
    [InlineData("1 Business Days", "1 business day")]
    [InlineData("End Of The Next Day", "end of the next day")]
    [InlineData("END OF D+1", "end of the next day")]
    [InlineData("Cut-Off 16:00", "cut-off 16:00")]
    [InlineData("90 min", "1 h 30 min")]
    [InlineData("cut-off 16:00:00", "cut-off 16:00")]
    [InlineData("NO DEADLINE", "no deadline")]
    public void Case_and_white_space_dont_matter(string text, string read) => Assert.Equal(read, SlaLimit.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("h")]
    [InlineData("-1 h")]
    [InlineData("−1 h")]
    [InlineData("1 min 1 h")]
    [InlineData("1 h 1 h")]
    [InlineData("1.5 h")]
    [InlineData("0.00000000001 s")]
    [InlineData("402653184 h")]
    [InlineData("99999999999999999999 s")]
    [InlineData("99999999999999999999999999 h")]
    [InlineData("36526 days")]
    [InlineData("1201 months")]
    [InlineData("-1 days")]
    [InlineData("end of D+")]
    [InlineData("end of D+x")]
    [InlineData("cut-off 24:00")]
    [InlineData("cut-off 4 pm")]
    [InlineData("15 days, close of day")]
    [InlineData("2 business days by the wall clock")]
    [InlineData("24 小时")]
    public void What_is_no_limit_is_refused_with_the_legal_forms(string text)
    {
        Assert.False(SlaLimit.TryParse(text, out SlaLimit? limit));
        Assert.Null(limit);
        Refuses<FormatException>(() => SlaLimit.Parse(text), null, $"'{text}'", "'2 business days'", "'cut-off 16:00'", "'no deadline'");
    }

    [Fact]
    public void Null_is_no_limit()
    {
        Assert.False(SlaLimit.TryParse(null, out _));
        Refuses<ArgumentNullException>(() => SlaLimit.Parse(null!), "text");
    }
}
