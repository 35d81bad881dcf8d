using System.Diagnostics.CodeAnalysis;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>Replies by text message: a level, or why there is none. Rule CB-07.</summary>
public sealed class SmsReplyTests
{
    private static readonly SmsReplyParser Letters = new(RatingScales.SmsAbcd);

    [Theory]
    [InlineData("A", "A", "")]
    [InlineData("a", "A", "")]
    [InlineData("a.", "A", "")]
    [InlineData("Ａ", "A", "")]
    [InlineData("  Ｂ。 ", "B", "")]
    [InlineData("【C】", "C", "")]
    [InlineData("(d)", "D", "")]
    [InlineData("选A", "A", "")]
    [InlineData("我选择 B", "B", "我")]
    [InlineData("回复：C", "C", "回复")]
    [InlineData("答案是D！", "D", "")]
    [InlineData("my answer is A", "A", "my")]
    [InlineData("A谢谢", "A", "谢谢")]
    [InlineData("A thanks", "A", "thanks")]
    [InlineData("A，服务很好", "A", "服务很好")]
    [InlineData("A师傅准时上门", "A", "师傅准时上门")]
    [InlineData("A服务很好", "A", "服务很好")]
    [InlineData("C太慢了", "C", "太慢了")]
    [InlineData("D等了三天", "D", "等了三天")]
    [InlineData("D差", "D", "差")]
    [InlineData("B可以", "B", "可以")]
    [InlineData("C 网络不稳", "C", "网络不稳")]
    [InlineData("【B】网络可以", "B", "网络可以")]
    [InlineData("B，套餐太贵", "B", "套餐太贵")]
    [InlineData("C too slow", "C", "too slow")]
    [InlineData("D\n等了三天", "D", "等了三天")]
    [InlineData("A A", "A", "")]
    [InlineData("满意", "B", "")]
    [InlineData("滿意", "B", "")]
    [InlineData("非常满意", "A", "")]
    [InlineData("很满意，辛苦了", "A", "辛苦了")]
    [InlineData("不满意", "C", "")]
    [InlineData("不 满 意", "C", "")]
    [InlineData("非常不满意", "D", "")]
    [InlineData("服务满意", "B", "")]
    [InlineData("满意❤️😀", "B", "❤️😀")]
    [InlineData("A非常满意", "A", "")]
    [InlineData("不满意，师傅迟到了", "C", "师傅迟到了")]
    [InlineData("Satisfied", "B", "")]
    [InlineData("VERY  satisfied!", "A", "")]
    [InlineData("I am very dissatisfied, nobody came", "D", "nobody came")]
    [InlineData("unsatisfied", "C", "")]
    public void A_reply_that_can_mean_one_thing_names_its_level(string text, string code, string freeText)
    {
        SmsReply reply = Letters.Parse(text);
        Assert.Equal((code, SmsReplyFault.None, freeText), (reply.Level?.Code, reply.Fault, reply.FreeText));
        Assert.Equal([code], reply.Codes);
    }

    [Theory]
    [InlineData(null, SmsReplyFault.Empty)]
    [InlineData("", SmsReplyFault.Empty)]
    [InlineData(" \t\0\u200B。！", SmsReplyFault.Empty)]
    [InlineData("AB", SmsReplyFault.SeveralLevels)]
    [InlineData("ABCD", SmsReplyFault.SeveralLevels)]
    [InlineData("A或B", SmsReplyFault.SeveralLevels)]
    [InlineData("A/B", SmsReplyFault.SeveralLevels)]
    [InlineData("A or B", SmsReplyFault.SeveralLevels)]
    [InlineData("A 满意", SmsReplyFault.SeveralLevels)]
    [InlineData("A非常满意 B满意 C不满意 D非常不满意", SmsReplyFault.Contradiction)]
    [InlineData("A 不满意", SmsReplyFault.Contradiction)]
    [InlineData("满意，不满意", SmsReplyFault.Contradiction)]
    [InlineData("安装满意，但是维修不满意", SmsReplyFault.Contradiction)]
    [InlineData("不太满意", SmsReplyFault.Negated)]
    [InlineData("不是很满意", SmsReplyFault.Negated)]
    [InlineData("不是不满意", SmsReplyFault.Negated)]
    [InlineData("没有不满意", SmsReplyFault.Negated)]
    [InlineData("不，满意", SmsReplyFault.Negated)]
    [InlineData("不选A", SmsReplyFault.Negated)]
    [InlineData("not A", SmsReplyFault.Negated)]
    [InlineData("A不是", SmsReplyFault.Negated)]
    [InlineData("not satisfied", SmsReplyFault.Negated)]
    [InlineData("I don’t feel satisfied", SmsReplyFault.Negated)]
    [InlineData("满意才怪", SmsReplyFault.Negated)]
    [InlineData("满意，才怪", SmsReplyFault.Negated)]
    [InlineData("A，开玩笑", SmsReplyFault.Negated)]
    [InlineData("满意吗", SmsReplyFault.Question)]
    [InlineData("满意？", SmsReplyFault.Question)]
    [InlineData("A?", SmsReplyFault.Question)]
    [InlineData("E", SmsReplyFault.NotOnScale)]
    [InlineData("选5", SmsReplyFault.NotOnScale)]
    [InlineData("1", SmsReplyFault.NotOnScale)] // the level's value is no code
    [InlineData("А", SmsReplyFault.NotOnScale)] // Cyrillic
    [InlineData("要是能满意就好了", SmsReplyFault.Embedded)]
    [InlineData("套餐B太贵", SmsReplyFault.Embedded)]
    [InlineData("维生素C", SmsReplyFault.Embedded)]
    [InlineData("B套餐太贵", SmsReplyFault.Embedded)]
    [InlineData("B 套餐太贵", SmsReplyFault.Embedded)]
    [InlineData("Ｂ套餐太贵", SmsReplyFault.Embedded)]
    [InlineData("A座没有信号", SmsReplyFault.Embedded)]
    [InlineData("C网信号差", SmsReplyFault.Embedded)]
    [InlineData("C\u200B网信号差", SmsReplyFault.Embedded)]
    [InlineData("B级客户也排队", SmsReplyFault.Embedded)]
    [InlineData("B的流量太少", SmsReplyFault.Embedded)]
    [InlineData("B plan is too expensive", SmsReplyFault.Embedded)]
    [InlineData("B is what I expected", SmsReplyFault.Embedded)]
    [InlineData("quite satisfied", SmsReplyFault.Embedded)]
    [InlineData("A good job", SmsReplyFault.Unknown)]
    [InlineData("A4", SmsReplyFault.Unknown)]
    [InlineData("AAA", SmsReplyFault.Unknown)]
    [InlineData("A\u0338", SmsReplyFault.Unknown)]
    [InlineData("满\u0338意", SmsReplyFault.Unknown)]
    [InlineData("sat\u200Bisfied", SmsReplyFault.Unknown)]
    [InlineData("还行吧", SmsReplyFault.Unknown)]
    [InlineData("一般", SmsReplyFault.Unknown)] // the scale has no middle
    [InlineData("bad", SmsReplyFault.SeveralLevels)]
    [InlineData("🅰", SmsReplyFault.Unknown)]
    [InlineData("Ⓐ", SmsReplyFault.NotOnScale)]
    public void Everything_else_is_unclear_says_why_and_keeps_all_the_words(string? text, SmsReplyFault fault)
    {
        SmsReply reply = Letters.Parse(text);
        Assert.Equal((null, fault), (reply.Level, reply.Fault));
        Assert.Equal((text ?? string.Empty).Trim(), reply.FreeText);
        Assert.Contains(fault.Label().En, reply.Explain(), StringComparison.Ordinal);
        Assert.Contains(fault.Label().Zh, reply.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "5", "")]
    [InlineData("５", "5", "")]
    [InlineData("5分", "5", "")]
    [InlineData("打4分", "4", "")]
    [InlineData("4 stars", "4", "")]
    [InlineData("5，等了2天", "5", "等了2天")]
    [InlineData("5。服务好", "5", "服务好")]
    public void A_number_is_read_where_the_scale_has_it(string text, string code, string freeText)
    {
        SmsReply reply = new SmsReplyParser(RatingScales.OneToFive).Parse(text);
        Assert.Equal((code, SmsReplyFault.None, freeText), (reply.Level?.Code, reply.Fault, reply.FreeText));
    }

    [Theory]
    [InlineData("0", SmsReplyFault.NotOnScale)]
    [InlineData("-5", SmsReplyFault.NotOnScale)]
    [InlineData("3.5", SmsReplyFault.NotOnScale)]
    [InlineData("3:30", SmsReplyFault.NotOnScale)]
    [InlineData("5%", SmsReplyFault.NotOnScale)]
    [InlineData("100", SmsReplyFault.NotOnScale)]
    [InlineData("13800138000", SmsReplyFault.NotOnScale)]
    [InlineData("4-5", SmsReplyFault.SeveralLevels)]
    [InlineData("4 5", SmsReplyFault.SeveralLevels)]
    [InlineData("3天没网", SmsReplyFault.Unknown)]
    [InlineData("2 hours late", SmsReplyFault.Unknown)]
    [InlineData("5分钟就到了", SmsReplyFault.Unknown)]
    [InlineData("55", SmsReplyFault.NotOnScale)]
    public void A_number_that_counts_something_else_is_no_level(string text, SmsReplyFault fault) =>
        Assert.Equal((null, fault), (new SmsReplyParser(RatingScales.OneToFive).Parse(text) is var reply ? reply.Level : null, reply.Fault));

    [Fact]
    public void Each_scale_has_its_own_words()
    {
        Assert.Equal("N", new SmsReplyParser(RatingScales.FiveLevel).Parse("一般").Level?.Code); // CB-08
        Assert.Equal("D", new SmsReplyParser(RatingScales.Callback3).Parse("不满意").Level?.Code); // CB-05
        Assert.Equal("VS", new SmsReplyParser(RatingScales.Callback3).Parse("vs").Level?.Code);
        Assert.Equal(SmsReplyFault.Embedded, new SmsReplyParser(RatingScales.Callback3).Parse("非常不满意").Fault); // no such level
        Assert.Equal("10", new SmsReplyParser(RatingScales.Recommend0To10).Parse("10").Level?.Code);
    }

    [Fact]
    public void An_operator_adds_words_of_its_own()
    {
        SmsReplyParser parser = new(RatingScales.SmsAbcd, new Dictionary<string, string> { ["还行吧"] = "B", ["AAA"] = "A" });
        Assert.Equal("B", parser.Parse("还行吧。").Level?.Code);
        Assert.Equal("A", parser.Parse("aaa").Level?.Code);
        Refuses<ArgumentException>(() => new SmsReplyParser(RatingScales.SmsAbcd, new Dictionary<string, string> { ["ok"] = "E" }), "words", "'ok'", "'E'", "D, C, B, A");
        Refuses<ArgumentException>(() => new SmsReplyParser(RatingScales.SmsAbcd, new Dictionary<string, string> { [" "] = "A" }), "words", "D, C, B, A");
        Refuses<ArgumentNullException>(() => new SmsReplyParser(null!), "scale");
    }

    [Fact]
    public void Every_code_and_label_of_every_preset_is_read_back() => Assert.All(RatingScales.All, scale =>
    {
        SmsReplyParser parser = new(scale);
        Assert.All(scale.Levels, level => Assert.All(new[] { level.Code, level.Label.En, level.Label.Zh }, text => Assert.Equal(level, parser.Parse(text).Level)));
    });

    [Fact]
    public void Clear_and_unclear_replies_add_up_to_those_given()
    {
        SmsReplyBatch batch = Letters.ParseAll(["A", "b", "满意", "A或B", null]);
        Assert.Equal((5, 3, 2), (batch.Replies.Count, batch.Clear, batch.Unclear.Count));
        Assert.Equal((1, 2, 0), (batch.CountOf("A"), batch.CountOf("B"), batch.CountOf("E")));
        Assert.Equal((3, 1, 1), (batch.CountOf(SmsReplyFault.None), batch.CountOf(SmsReplyFault.SeveralLevels), batch.CountOf(SmsReplyFault.Empty)));
        BilingualContract.Explains(batch.Explain);
        BilingualContract.Explains(Letters.ParseAll([]).Explain);
        RoundTripsAsText(batch, Info<SmsReplyBatch>(DomainJson.Options));
        EqualityContract.Holds(Letters.Parse("A"), Letters.Parse("a"), Letters.Parse("B"), Letters.Parse("A谢谢"), Letters.Parse("E"), Letters.Parse("A或B"));
    }

    [Fact]
    public void A_reply_too_long_to_be_one_is_not_read()
    {
        Assert.True(Letters.Parse("A，" + new string('好', SmsReplyParser.MaximumLength - 2)).IsClear);
        Assert.Equal(SmsReplyFault.TooLong, Letters.Parse("A，" + new string('好', SmsReplyParser.MaximumLength - 1)).Fault);
        Assert.Equal(5_000_000, Letters.Parse(new string('A', 5_000_000)).FreeText.Length);
    }

    [Property]
    public void Whatever_comes_is_read_and_nothing_is_lost(string? text) => IsSound(Letters.Parse(text));

    [Property(Arbitrary = [typeof(Fragments)], MaxTest = 2000)]
    public void A_level_is_read_only_when_the_text_holds_it_and_no_other_words_of_a_level(Mix mix)
    {
        string text = string.Concat(mix.Parts);
        SmsReply reply = Letters.Parse(text);
        IsSound(reply);
        if (reply.Level is { } level)
        {
            // An independent model by plain search in the folded text: only phrases of the level's side are there.
            string folded = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c is not ('\0' or '\u200B'))).Replace('Ｃ', 'c').ToUpperInvariant();
            bool negative = folded.Contains("不满意", StringComparison.Ordinal);
            bool positive = folded.Replace("不满意", string.Empty, StringComparison.Ordinal).Contains("满意", StringComparison.Ordinal);
            Assert.False(negative && level.Sentiment == Sentiment.Positive, text);
            Assert.False(positive && level.Sentiment == Sentiment.Negative, text);
            Assert.DoesNotContain("才怪", folded, StringComparison.Ordinal);
            Assert.True(folded.Contains(level.Code, StringComparison.Ordinal) || negative || positive || folded.Contains("SATISFIED", StringComparison.Ordinal), text);
        }
    }

    [Property(Arbitrary = [typeof(Fragments)], MaxTest = 1000)]
    public void Adding_another_level_in_words_never_leaves_a_clear_reply(Mix mix)
    {
        string text = string.Concat(mix.Parts);
        if (Letters.Parse(text) is { Level: { } level })
        {
            Assert.False(Letters.Parse(text + "，" + (level.Code == "D" ? "非常满意" : "非常不满意")).IsClear);
            Assert.False(Letters.Parse((level.Code == "D" ? "非常满意" : "非常不满意") + "。" + text).IsClear);
        }
    }

    public sealed record Mix(string[] Parts);

    [SuppressMessage("Design", "CA1034", Justification = "FsCheck finds generators in public types.")]
    public static class Fragments
    {
        public static Arbitrary<Mix> Mixes() => (
            from size in Gen.Choose(0, 8)
            from parts in Gen.ArrayOf(Gen.Elements("A", "B", "a", "Ｃ", "d", "满意", "不满意", "非常", "不", "很", " ", "，", "。", "？", "\0", "\u200B", "选", "5", "分", "服务", "才怪", "satisfied", "not ", "very ", "😀", "\ud83d", "но"), size)
            select new Mix(parts)).ToArbitrary();
    }

    private static void IsSound(SmsReply reply)
    {
        Assert.Equal(reply.IsClear, reply.Fault == SmsReplyFault.None);
        Assert.True(!reply.IsClear || reply.Codes.Single() == reply.Level!.Code);
        Assert.Equal("sms-abcd", reply.ScaleId);
        RoundTripsAsText(reply, Info<SmsReply>(DomainJson.Options));
    }
}
