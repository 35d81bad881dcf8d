using Csat.Domain;

namespace Csat.Scoring.Tests;

public class BinaryRefusalTests
{
    private static readonly byte[] Sms = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 2, 3], noAnswer: 2, invalid: 1).ToBytes();

    [Fact]
    public void What_is_something_else_is_said_to_be_so()
    {
        Refuses([], "bytes[0]", "0 bytes; legal: the 8 of a header and a checksum");
        Refuses([0xC5, 0xA7, 1, 1, 0, 0, 0], "bytes[0]", "7 bytes");
        Refuses("{\"scale\":1}"u8.ToArray(), "bytes[0]", "it begins with 7B 22; legal: C5 A7");
        Refuses(Frame.Of(1, version: 2).SmsAbcd().Raw(new byte[7]).Seal(), "bytes[2]", "format version 2; legal: 1");
        Refuses(Frame.Of(1, version: 0).SmsAbcd().Raw(new byte[7]).Seal(), "bytes[2]", "format version 0; legal: 1");
    }

    [Fact]
    public void Damage_is_told_from_a_wrong_writer()
    {
        byte[] damaged = [.. Sms];
        damaged[20] ^= 4;
        Refuses(damaged, "bytes[25]", "the checksum is 122F17B7, that of the bytes is", "damaged, cut short");
        Refuses(Sms.Take(28).ToArray(), "bytes[24]", "the checksum is");
        Refuses([.. Sms, 0], "bytes[26]", "the checksum is");
        Refuses(Frame.Sealed(Sms.Take(24).ToArray()), "bytes[24]", "the content ends here; legal: the count of invalid (1 more)");
        Refuses(Frame.Sealed([.. Sms.Take(25), 0, 0]), "bytes[25]", "2 bytes follow the content; legal: none");
    }

    [Fact]
    public void Another_kind_is_named()
    {
        byte[] weighted = WeightedRatingTally.Of(RatingTally.FromBytes(Sms)).ToBytes();
        byte[] timeline = RatingTimeline.FromDays(RatingScales.SmsAbcd, []).ToBytes();
        Refuses(weighted, "bytes[3]", "kind 2 (weighted rating tally); legal: 1 (rating tally)");
        Refuses(timeline, "bytes[3]", "kind 3 (rating timeline); legal: 1 (rating tally)");
        Refuses(Frame.Of(9).SmsAbcd().Raw(new byte[7]).Seal(), "bytes[3]", "kind 9; legal: 1 (rating tally)");
        Assert.False(WeightedRatingTally.TryFromBytes(Sms, out WeightedRatingTally? none, out IReadOnlyList<Finding> findings));
        Assert.Null(none);
        Assert.Equal(("bytes[3]", "kind 1 (rating tally); legal: 2 (weighted rating tally)"), (findings[0].Path, findings[0].Message.En));
        Assert.Equal("kind 1 (rating tally); legal: 3 (rating timeline)", Assert.Throws<FindingsException>("bytes", () => RatingTimeline.FromBytes(Sms)).Findings[0].Message.En);
    }

    [Fact]
    public void A_preset_that_is_not_the_same_here_is_noticed()
    {
        Refuses(
            Frame.Of(1).Preset("sms-abcd", 0x0BADCAFE).Raw(new byte[7]).Seal(), "bytes[5]",
            "the preset sms-abcd has the fingerprint 0BADCAFE, here it is 01557F8C", "the version that wrote it");
        Refuses(Frame.Of(1).Preset("sms-abcde", 0x01557F8C).Raw(new byte[7]).Seal(), "bytes[5]", "'sms-abcde' is no preset; legal: callback-3, sms-abcd,");
        Refuses(Frame.Of(1).Preset("a\nb", 1).Raw(new byte[7]).Seal(), "bytes[5]", "'a\\nb' is no preset");
        Refuses(Frame.Of(1).Preset(new string('x', 33), 1).Raw(new byte[7]).Seal(), "bytes[5]", "a preset's id has 33 bytes; legal: at most 32");
        Refuses(Frame.Of(1).Raw(2).Text("sms-abcd").Raw(new byte[7]).Seal(), "bytes[4]", "the scale's form is 2; legal: 0 (in full), 1 (a preset by its id)");
    }

    [Fact]
    public void A_scale_in_full_is_checked_like_any_other_with_all_findings()
    {
        byte[] bytes = Level(Level(Frame.Of(1).Raw(0).Text(" ").Raw(7).Varint(2), "A", 5, 1), "a", 4, 9).Text("X").Text("某").Varint(508, 510).Raw(new byte[5]).Seal();

        FindingsException refusal = Assert.Throws<FindingsException>("bytes", () => RatingTally.FromBytes(bytes));

        Assert.Equal(
            ["bytes[4].id", "bytes[4].kind", "bytes[4].levels[1].code", "bytes[4].levels[1].sentiment", "bytes[4].levels[1].value"],
            refusal.Findings.Select(finding => finding.Path).OrderBy(path => path, StringComparer.Ordinal));
        Assert.StartsWith("The binary form of a rating tally: 5 findings: bytes[4].id: the id is empty", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_in_full_has_codes_that_a_column_can_have()
    {
        Refuses(Own(508, 508), "bytes[4].noAnswerCode", "254 stands for both");
        Refuses(Own(508, 131_072), "bytes[4].noAnswerCode", "65536; legal: -128 to 65535");
        Refuses(Own(257, 510), "bytes[4].notApplicableCode", "-129; legal: -128 to 65535");
        Refuses(Own(0xFFFF_FFFF, 510), "bytes[27]", "the code for not applicable is 4294967295; legal: at most 2147483647");
        Assert.True(RatingTally.TryFromBytes(Own(508, 510), out _, out _));
        Assert.True(RatingTally.TryFromBytes(Own(255, 131_070), out RatingTally? tally, out _));
        Assert.Equal((-128, 65_535), (tally!.Scale.NotApplicableCode, tally.Scale.NoAnswerCode));

        static byte[] Own(ulong notApplicable, ulong noAnswer) =>
            Level(Level(Frame.Of(1).Raw(0).Text("x").Raw(0).Varint(2), "A", 5, 1), "B", 6, 1).Text("X").Text("某").Varint(notApplicable, noAnswer).Raw(new byte[5]).Seal();
    }

    [Fact]
    public void A_preset_in_full_is_a_second_form_and_refused()
    {
        Frame full = Frame.Of(1).Raw(0).Text("callback-3").Raw(0).Varint(3);
        full.Text("D").Varint(1).Raw(0).Text("Dissatisfied").Text("不满意");
        full.Text("S").Varint(2).Raw(2).Text("Satisfied").Text("满意");
        full.Text("VS").Varint(3).Raw(2).Text("Very satisfied").Text("非常满意");
        Refuses(full.Text("Callback, three points").Text("回访三级").Varint(508, 510).Raw(new byte[6]).Seal(), "bytes[4]", "the preset callback-3 is written in full; legal: by its id");
    }

    [Fact]
    public void A_preset_with_another_name_or_other_codes_travels_in_full()
    {
        RatingScale preset = RatingScales.Callback3;
        foreach (RatingScale scale in new[] { preset.WithCodes(98, 99), new RatingScale(preset.Id, new("Call", "回访"), preset.Kind, preset.Levels) })
        {
            RatingScale read = RatingTally.FromBytes(RatingTally.Empty(scale).ToBytes()).Scale;
            Assert.Equal((preset, scale.Name, scale.NotApplicableCode, scale.NoAnswerCode), (read, read.Name, read.NotApplicableCode, read.NoAnswerCode));
        }

        RatingScale copy = new(preset.Id, preset.Name, preset.Kind, preset.Levels);
        Assert.Same(preset, RatingTally.FromBytes(RatingTally.Empty(copy).ToBytes()).Scale);
    }

    [Fact]
    public void A_number_has_one_spelling()
    {
        Refuses(Counts(0x81, 0x00, 0, 0, 0, 0, 0, 0), "bytes[18]", "a level's count is 1 and ends in a byte that adds nothing");
        Refuses(Counts(0x80, 0x00, 0, 0, 0, 0, 0, 0), "bytes[18]", "a level's count is 0 and ends in a byte");
        Refuses(Counts(0, 0, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01, 0, 0, 0), "bytes[21]", "goes on after 9 bytes; legal: 0 to 9223372036854775807");
        Refuses(Counts(0, 0, 0, 0, 0, 0, 0x80), "bytes[25]", "the content ends here; legal: the count of invalid");
    }

    [Fact]
    public void Counts_add_up_to_a_number()
    {
        byte[] most = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F];
        Assert.Equal(long.MaxValue, RatingTally.FromBytes(Counts([0, .. most, 0, 0, 0, 0, 0])).Total);
        Refuses(Counts([1, .. most, 0, 0, 0, 0, 0]), "bytes[19]", "a level's count is 9223372036854775807 on top of 1; legal: counts that add up to at most 9223372036854775807");
        Refuses(Counts([0, .. most, 0, 0, 0, 0, 1]), "bytes[32]", "the count of invalid is 1 on top of 9223372036854775807");
    }

    [Fact]
    public void A_text_is_text()
    {
        Refuses(Frame.Of(1).Raw(0, 2, 0xC3, 0x28, 0, 2).Raw(new byte[20]).Seal(), "bytes[5]", "a scale's id isn't text; legal: UTF-8");
        Refuses(Frame.Of(1).Raw(0, 3, 0xED, 0xA0, 0x80, 0, 2).Raw(new byte[20]).Seal(), "bytes[5]", "a scale's id isn't text");
        Refuses(Frame.Of(1).Raw(0, 2, 0xC0, 0x80, 0, 2).Raw(new byte[20]).Seal(), "bytes[5]", "a scale's id isn't text");
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(-0.0, 0)]
    [InlineData(1e-101, 1e-202)]
    [InlineData(1e101, 1e202)]
    [InlineData(5, double.NaN)]
    [InlineData(5, double.PositiveInfinity)]
    [InlineData(5, -9)]
    [InlineData(5, 12.4)]
    [InlineData(5, 25.1)]
    public void Sums_of_two_weights_are_such(double sum, double squares)
    {
        byte[] bytes = Frame.Of(2).SmsAbcd().Varint(0, 2).Real(sum).Real(squares).Raw(0, 0, 0, 0, 0, 0).Seal();
        FindingsException refusal = Assert.Throws<FindingsException>("bytes", () => WeightedRatingTally.FromBytes(bytes));
        Assert.Equal("bytes[20]", refusal.Findings.Single().Path);
        Assert.Contains("legal: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_of_two_weights_that_can_be_are_read() => Assert.All(
        new[] { (5, 12.5), (5, 25), (5, 13), (2e-100, 2e-200), (2e100, 2e200) },
        sums => Assert.Equal(sums.Item1, WeightedRatingTally.FromBytes(Frame.Of(2).SmsAbcd().Varint(2).Real(sums.Item1).Real(sums.Item2).Raw(new byte[7]).Seal()).Weight));

    [Fact]
    public void Days_of_a_timeline_rise_and_end_with_the_calendar()
    {
        Assert.Equal(new DateTime(9999, 12, 31), RatingTimeline.FromBytes(Days(2).Varint(0).Raw(new byte[7]).Varint(3_652_058).Raw(new byte[7]).Seal()).LastDay);
        Is(Days(2).Varint(5).Raw(new byte[7]).Varint(0).Raw(new byte[7]).Seal(), "bytes[27]", "a day comes twice");
        Is(Days(2).Varint(5).Raw(new byte[7]).Varint(3_652_054).Raw(new byte[7]).Seal(), "bytes[27]", "the days since the day before is 3652054; legal: at most 3652053");
        Is(Days(2).Varint(5).Raw(new byte[7]).Seal(), "bytes[27]", "the content ends here; legal: the days since the day before");
        Is(Days(2).Varint(5, long.MaxValue, 0, 0, 0, 0, 0, 0).Varint(1, 0, 1, 0, 0, 0, 0, 0).Seal(), "bytes[36]", "a day of 1 on top of 9223372036854775807");

        static Frame Days(ulong count) => Frame.Of(3).SmsAbcd().Varint(count);

        static void Is(byte[] bytes, string path, string finding)
        {
            Assert.False(RatingTimeline.TryFromBytes(bytes, out RatingTimeline? none, out IReadOnlyList<Finding> findings));
            Assert.Null(none);
            Assert.Equal(path, Assert.Single(findings).Path);
            Assert.Contains(finding, findings[0].Message.En, StringComparison.Ordinal);
        }
    }

    private static byte[] Counts(params byte[] counts) => Frame.Of(1).SmsAbcd().Raw(counts).Seal();

    private static Frame Level(Frame frame, string code, ulong value, byte sentiment) => frame.Text(code).Varint(value).Raw(sentiment).Text("").Text("");

    private static void Refuses(byte[] bytes, string path, params string[] mustMention)
    {
        Assert.False(RatingTally.TryFromBytes(bytes, out RatingTally? none, out IReadOnlyList<Finding> findings));
        Assert.Null(none);
        Finding finding = Assert.Single(findings);
        Assert.Equal(path, finding.Path);
        Assert.All(mustMention, mention => Assert.Contains(mention, finding.Message.En, StringComparison.Ordinal));
        Assert.Contains(finding.Message.Zh, c => c >= '\u4E00');
        Assert.Equal(findings, Assert.Throws<FindingsException>(nameof(bytes), () => RatingTally.FromBytes(bytes)).Findings);
    }
}
