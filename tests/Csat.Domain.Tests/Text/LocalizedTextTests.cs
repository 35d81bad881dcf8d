using System.Globalization;
using Csat.TestKit;

namespace Csat.Domain.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Gold = new("Gold", "金");

    [Theory]
    [InlineData("zh-CN", "金")]
    [InlineData("zh", "金")]
    [InlineData("zh-Hans", "金")]
    [InlineData("zh-HK", "金")]
    [InlineData("en-US", "Gold")]
    [InlineData("de-DE", "Gold")]
    [InlineData("", "Gold")]
    public void Chinese_cultures_read_Chinese_all_others_English(string culture, string expected) =>
        Assert.Equal(expected, Gold.In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void No_culture_reads_English()
    {
        Assert.Equal("Gold", Gold.In(null));
        Assert.Equal("Gold", Gold.ToString());
        Assert.False(LocalizedText.IsChinese(null));
    }

    [Fact]
    public void The_default_value_reads_as_an_empty_string()
    {
        Assert.Equal(string.Empty, default(LocalizedText).ToString());
        Assert.Equal(default, new LocalizedText(string.Empty, null!));
        Assert.Equal(string.Empty, default(LocalizedText).In(Cultures.English));
        Assert.Equal(string.Empty, default(LocalizedText).In(Cultures.Chinese));
    }

    [Fact]
    public void Equality_covers_both_texts() =>
        EqualityContract.Holds(Gold, new LocalizedText("Gold", "金"), new LocalizedText("Gold", "金卡"), new LocalizedText("gold", "金"), default);
}
