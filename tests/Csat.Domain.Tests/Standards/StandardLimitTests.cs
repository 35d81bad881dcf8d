using System.Text.Json;
using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class StandardLimitTests
{
    [Theory]
    [InlineData("at most 24 h", "at most 24 h", "不超过 24 小时")]
    [InlineData("24h", "at most 24 h", "不超过 24 小时")]
    [InlineData("≤ 24 hours", "at most 24 h", "不超过 24 小时")]
    [InlineData("不超过２４小时", "at most 24 h", "不超过 24 小时")]
    [InlineData("3 working days", "at most 3 business days", "不超过 3 个工作日")]
    [InlineData("1 business day", "at most 1 business day", "不超过 1 个工作日")]
    [InlineData("15日", "at most 15 days", "不超过 15 天")]
    [InlineData("AT LEAST 95 percent", "at least 95 %", "不低于 95 %")]
    [InlineData(">=99.50%", "at least 99.5 %", "不低于 99.5 %")]
    [InlineData("at least 20 yuan", "at least 20 yuan", "不低于 20 元")]
    [InlineData("at least 30 min", "at least 30 min", "不低于 30 分钟")]
    [InlineData("0 s", "at most 0 s", "不超过 0 秒")]
    public void A_limit_is_read_from_words_and_written_in_both_languages(string text, string en, string zh)
    {
        StandardLimit limit = StandardLimit.Parse(text);
        Assert.Equal(en, limit.ToString());
        Assert.Equal(zh, limit.ToString(Cultures.Chinese));
        Assert.Equal(limit, StandardLimit.Parse(zh));
        RoundTrips(limit, Info<StandardLimit>(DomainJson.Options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("24")]
    [InlineData("95 %")]
    [InlineData("-1 h")]
    [InlineData("1000000001 h")]
    [InlineData("1e3 h")]
    [InlineData("1.2.3 h")]
    [InlineData("12345678901234567890123456789012 h")]
    [InlineData("24 fortnights")]
    [InlineData("at most at most 24 h")]
    public void What_is_no_limit_is_refused_with_the_legal_forms(string text)
    {
        Assert.False(StandardLimit.TryParse(text, out _));
        Refuses<FormatException>(() => StandardLimit.Parse(text), null, $"'{text}'", "business days");
        Refuses<JsonException>(() => JsonSerializer.Deserialize(JsonSerializer.Serialize(text), Info<StandardLimit>(DomainJson.Options)), null, "legal");
    }

    [Fact]
    public void Nothing_and_far_too_much_is_no_limit()
    {
        Assert.False(StandardLimit.TryParse(null, out _));
        Assert.False(StandardLimit.TryParse(new string('9', 100_000), out _));
        Refuses<ArgumentNullException>(() => StandardLimit.Parse(null!), "text");
        Refuses<ArgumentOutOfRangeException>(() => StandardLimit.Hours(-1), "amount", "-1");
        Refuses<ArgumentOutOfRangeException>(() => StandardLimit.AtLeast(1, (StandardUnit)10), "unit", "10", "Yuan");
    }

    [Fact]
    public void Equal_figures_are_equal() => EqualityContract.Holds(
        StandardLimit.Hours(24), StandardLimit.Parse("24.00 h"), StandardLimit.Hours(25), StandardLimit.AtLeast(24, StandardUnit.Hour), StandardLimit.CalendarDays(24));

    [Theory]
    [InlineData("24 h", "1 day", 0)]
    [InlineData("90 min", "2 h", -1)]
    [InlineData("at least 95 %", "at least 90 %", -1)]
    [InlineData("at least 10 yuan", "at least 20 yuan", 1)]
    [InlineData("2 business days", "1 business day", 1)]
    public void The_stricter_promise_comes_first(string x, string y, int order)
    {
        Assert.True(StandardLimit.Parse(x).TryCompare(StandardLimit.Parse(y), out int found));
        Assert.Equal(order, Math.Sign(found));
    }

    [Theory]
    [InlineData("24 h", "1 business day")]
    [InlineData("30 days", "1 month")]
    [InlineData("8 business h", "1 business day")]
    [InlineData("at most 24 h", "at least 24 h")]
    [InlineData("at least 1 %", "at least 1 yuan")]
    public void What_depends_on_a_calendar_or_counts_another_thing_isn_t_compared(string x, string y) =>
        Assert.False(StandardLimit.Parse(x).TryCompare(StandardLimit.Parse(y), out _));

    [Property]
    public bool Words_are_read_back(uint amount, byte decimals, byte unit, bool atLeast)
    {
        decimal figure = new decimal((int)(amount % 1_000_000_000), 0, 0, false, (byte)(decimals % 20));
        var any = (StandardUnit)(unit % 10);
        StandardLimit limit = atLeast ? StandardLimit.AtLeast(figure, any) : StandardLimit.AtMost(figure, any);
        return StandardLimit.Parse(limit.ToString()) == limit && StandardLimit.Parse(limit.ToString(Cultures.Chinese)) == limit;
    }

    [Property]
    public bool Any_text_is_a_limit_or_none_but_never_an_exception(string? text) =>
        !StandardLimit.TryParse(text, out StandardLimit? limit) || StandardLimit.Parse(limit.ToString()) == limit;
}
