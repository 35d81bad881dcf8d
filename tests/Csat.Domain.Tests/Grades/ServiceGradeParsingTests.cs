using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class ServiceGradeParsingTests
{
    public static TheoryData<string, string> Spellings { get; } = new()
    {
        { "diamond", "diamond Diamond DIAMOND 钻石 钻 钻卡 钻级 钻石卡 钻石客户 钻卡客户 VIP钻石 钻石VIP DiamondCard ｄｉａｍｏｎｄ" },
        { "gold", "gold GOLD 金 金卡 金级 金牌 金牌客户 黄金 黄金客户 VIP金卡 gold-card gold_customer ＧＯＬＤ" },
        { "silver", "silver 银 银卡 银级 银牌 白银 白银客户 VIP银卡 Silver-Grade" },
        { "basic", "basic 基础 普通 普卡 普通客户 基础级 BASIC" },
        { "3A", "3A 3a ３Ａ ３ａ A3 a-3 三A 三a级 3A级 3A类 3A客户 政企3A 政企三A级客户 Enterprise3A" },
        { "5B", "5B 5b ５Ｂ B5 五B 5B级 5B类客户 政企5B" },
        { "1A", "1A 一A" },
    };

    public static TheoryData<string> Strangers { get; } =
    [
        "", " ", "　", "-", "platinum", "铂金", "6A", "0A", "5C", "AAA", "VIP", "VIP普通", "金银", "goldgold", "钻石3A", "-3A", "33A", "3", "A",
        "diamond\0", "\u0007gold", "🥇", "\ud83d", "gold\udc00", "\u202Egold", "null", "ΔIAMOND",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Usual_spellings_are_read(string code, string spellings)
    {
        ServiceGrade grade = ServiceGrade.FromValue(code);
        foreach (string spelling in spellings.Split(' '))
        {
            Assert.Same(grade, ServiceGrade.Parse(spelling));
            Assert.Same(grade, ServiceGrade.Parse(spelling.AsSpan()));
            Assert.True(ServiceGrade.TryParse(spelling, out ServiceGrade? read));
            Assert.Same(grade, read);
        }
    }

    [Theory]
    [InlineData("  VIP 钻石 客户 ")]
    [InlineData("\tdiamond\r\n")]
    [InlineData("钻　石")]
    [InlineData("\uFEFFDiamond")]
    [InlineData("dia\u200Bmond")]
    public void White_space_does_not_matter(string spelling) => Assert.Same(ServiceGrade.Diamond, ServiceGrade.Parse(spelling));

    [Fact]
    public void Codes_and_names_are_read_back()
    {
        TextContract.RoundTrips(ServiceGrade.All, grade => grade.Code, ServiceGrade.Parse);
        TextContract.RoundTrips(ServiceGrade.All, grade => grade.Name, ServiceGrade.Parse);
        TextContract.RoundTrips(ServiceGrade.All, grade => grade.ToString(Cultures.English), ServiceGrade.Parse);
        TextContract.RoundTrips(ServiceGrade.All, grade => grade.ToString(Cultures.Chinese), ServiceGrade.Parse);
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Anything_else_is_refused_with_the_legal_codes(string text)
    {
        Assert.False(ServiceGrade.TryParse(text, out ServiceGrade? grade));
        Assert.Null(grade);
        Refuses<FormatException>(() => ServiceGrade.Parse(text), null, "diamond, gold, silver, basic, 5A, 4A, 3A, 2A, 1A, 5B, 4B, 3B, 2B, 1B");
    }

    [Fact]
    public void A_missing_text_names_no_grade()
    {
        Assert.False(ServiceGrade.TryParse(null, out _));
        Refuses<ArgumentNullException>(() => ServiceGrade.Parse(null!), "text");
    }

    [Fact]
    public void A_refusal_shows_what_was_given_and_keeps_it_short_and_visible()
    {
        Refuses<FormatException>(() => ServiceGrade.Parse("铂金"), null, "'铂金'");
        Refuses<FormatException>(() => ServiceGrade.Parse("a\nb\u202Ec\ud800"), null, "'a\\u000Ab\\u202Ec\\uD800'");
        string huge = new('x', 10_000_000);
        Assert.True(Refuses<FormatException>(() => ServiceGrade.Parse(huge), null, "'xxxxx", "…'").Message.Length < 300);
        string pairs = new string('x', 39) + "🥇🥇";
        Assert.Contains("x🥇…'", Refuses<FormatException>(() => ServiceGrade.Parse(pairs), null).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parsing_allocates_nothing()
    {
        string[] texts = ["diamond", "　ＶＩＰ 钻石 ", "enterprise 3A", "platinum", new string('x', 1000)];
        int read = 0;

        Assert.Equal(0, Allocation.Of(() => read = ReadAll(texts)));
        Assert.Equal(3, read);

        static int ReadAll(string[] texts)
        {
            int read = 0;
            foreach (string text in texts)
            {
                read += ServiceGrade.TryParse(text.AsSpan(), out _) ? 1 : 0;
            }

            return read;
        }
    }

    [Fact]
    public void A_crms_own_codes_join_the_known_names()
    {
        AliasTable<ServiceGrade> crm = ServiceGrade.Aliases.With([new("LV-01", ServiceGrade.Diamond), new("LV-02", ServiceGrade.Gold)]);
        Assert.True(crm.TryFind("lv 01", out ServiceGrade? grade));
        Assert.Same(ServiceGrade.Diamond, grade);
        Assert.True(crm.TryFind("金卡", out grade));
        Assert.Same(ServiceGrade.Gold, grade);
        Assert.False(ServiceGrade.TryParse("LV-01", out _));
        Refuses<ArgumentException>(() => ServiceGrade.Aliases.With([new("gold", ServiceGrade.Silver)]), "aliases", "'gold'", "Gold", "Silver");
    }

    [Property]
    public bool Parse_undoes_format_whatever_the_decoration(ServiceGrade grade, int seed) =>
        new[] { grade.Code, grade.Name, grade.DisplayName.Zh }.All(text => ServiceGrade.Parse(Decorated.Randomly(text, seed)) == grade);

    [Property]
    public bool Any_text_is_answered(string? text) =>
        ServiceGrade.TryParse(text, out ServiceGrade? grade) == (grade is not null);

#if !NETSTANDARD_BUILD
    [Fact]
    public void Generic_code_can_parse_grades()
    {
        Assert.Same(ServiceGrade.Gold, Read<ServiceGrade>("金卡"));
        Assert.Same(ServiceGrade.Gold, ReadSpan<ServiceGrade>("金卡"));
        Assert.Throws<FormatException>(() => Read<ServiceGrade>("铂金"));
        Assert.Throws<FormatException>(() => ReadSpan<ServiceGrade>("铂金"));

        static T Read<T>(string text)
            where T : IParsable<T> => T.TryParse(text, null, out T? value) ? value : T.Parse(text, null);

        static T ReadSpan<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.TryParse(text, null, out T? value) ? value : T.Parse(text, null);
    }
#endif
}
