using System.Text;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Bytes that were written once, by a program in another language from the table in docs/scoring.md. They never change.</summary>
public class GoldenBytesTests
{
    private const string Sms = "C5A701010108736D732D616263648C7F550101010203000201B7172F12";
    private const string SmsWeek = "C5A701010108736D732D616263648C7F550160F001E009B00600230C561FD50A";
    private const string Hall =
        "C5A70101000468616C6C00030362616400000342616403E5B7AE04666169720101044661697206E4B880E888AC04676F6F64C8010200000B48616C6C20737572766579"
        + "0FE890A5E4B89AE58E85E997AEE58DB7C4010100AC0280808080808080804000007FFD8F5CA0";

    private const string Weighted =
        "C5A70102010B6F6E652D746F2D66697665B24DC6750002000000000000044000000000000011400000019A9999999999B93F7C14AE47E17A843F0301028101A23DF825";

    private const string Timeline = "C5A701030108736D732D616263648C7F550102DF942D01010203000201040000000500000006FE441C";

    private const string NamedCube =
        "C5A701040108736D732D616263648C7F5501020106E58D97E4BAAC06E88B8FE5B79E0000000200010001AC0200000000010000010000000092513E2C";

    private const string NumberedCube = "C5A701040108736D732D616263648C7F550101000000000000000000000000010000DBBEF50A";

    private const string WeightedCube =
        "C5A701050108736D732D616263648C7F5501020106E58D97E4BAAC06E88B8FE5B79E00000001000000000000044000000000000019400100010001"
        + "9A9999999999B93F7C14AE47E17A843F0000000000000100000200000000000008400000000000001440000000000060D485F4";

    private static readonly RatingScale HallScale = new RatingScale(
        "hall", new("Hall survey", "营业厅问卷"), RatingScaleKind.Satisfaction,
        [
            new("bad", 0, Sentiment.Negative, new("Bad", "差")), new("fair", 1, Sentiment.Neutral, new("Fair", "一般")), new("good", 200, Sentiment.Positive, default),
        ]).WithCodes(98, -1);

    [Fact]
    public void A_tally_on_a_preset() => Is(Sms, RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 2, 3], noAnswer: 2, invalid: 1));

    [Fact]
    public void A_week_of_2400_answers_in_32_bytes()
    {
        RatingTally week = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [96, 240, 1248, 816], noAnswer: 35, invalid: 12);
        Assert.Equal((2400, 32), (week.Answered, week.ToBytes().Length));
        Is(SmsWeek, week);
    }

    [Fact]
    public void A_tally_on_a_scale_of_ones_own()
    {
        RatingTally tally = RatingTally.FromCountsWorstFirst(HallScale, [0, 300, 1L << 62], invalid: 127);
        Is(Hall, tally);
        RatingScale scale = RatingTally.FromBytes(Frame.FromHex(Hall)).Scale;
        Assert.Equal(HallScale, scale);
        Assert.Equal((HallScale.Name, 98, -1), (scale.Name, scale.NotApplicableCode, scale.NoAnswerCode));
    }

    [Fact]
    public void A_weighted_tally()
    {
        var tally = WeightedRatingTally.Count(RatingScales.OneToFive, Rows());
        Assert.Equal(Weighted, Frame.Hex(tally.ToBytes()));
        Assert.Equal(Weighted, Frame.Hex(WeightedRatingTally.FromBytes(Frame.FromHex(Weighted)).ToBytes()));

        static IEnumerable<(int Answer, double Weight)> Rows() =>
            [(2, 0.5), (2, 2), (5, 0.1), (1, 0), (2, 0), (5, 0), (254, 1), (255, 1), (255, 0), .. Enumerable.Repeat((77, 3.0), 129)];
    }

    [Fact]
    public void A_timeline()
    {
        RatingTimeline timeline = RatingTimeline.FromDays(RatingScales.SmsAbcd,
        [
            (new DateTime(2026, 11, 20), RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [0, 0, 0, 5])),
            (new DateTime(2026, 11, 16), RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 2, 3], noAnswer: 2, invalid: 1)),
        ]);
        Assert.Equal(Timeline, Frame.Hex(timeline.ToBytes()));
        RatingTimeline read = RatingTimeline.FromBytes(Frame.FromHex(Timeline));
        Assert.Equal(timeline.ByDay(), read.ByDay());
        Assert.Equal(timeline.Total, read.Total);
    }

    [Fact]
    public void A_cube_with_names_and_one_with_numbers()
    {
        SurveyCube named = SurveyCube.Count(
            RatingScales.SmsAbcd, [("南京", "A"), ("苏州", "D"), (null, "B"), ("南京", "A"), ("南京", ""), ("苏州", "?"), .. Enumerable.Repeat(((string?)"苏州", (string?)"C"), 300)]);
        SurveyCube numbered = SurveyCube.Count(RatingScales.SmsAbcd, new[] { 7 }, new byte[] { 254 }, groupCount: 1);
        Assert.Equal(NamedCube, Frame.Hex(named.ToBytes()));
        Assert.Equal(NumberedCube, Frame.Hex(numbered.ToBytes()));
        Assert.Equal(named, SurveyCube.FromBytes(Frame.FromHex(NamedCube)));
        Assert.Equal(numbered, SurveyCube.FromBytes(Frame.FromHex(NumberedCube)));
    }

    [Fact]
    public void A_weighted_cube()
    {
        WeightedSurveyCube cube = WeightedSurveyCube.Count(
            RatingScales.SmsAbcd, [("南京", "A", 2.5), ("苏州", "D", 0.1), (null, "B", 1), ("南京", "B", 0), ("南京", "", 3), ("苏州", "?", 1), (null, "B", 2)]);
        Assert.Equal(WeightedCube, Frame.Hex(cube.ToBytes()));
        Assert.Equal(WeightedCube, Frame.Hex(WeightedSurveyCube.FromBytes(Frame.FromHex(WeightedCube)).ToBytes()));
    }

    [Theory]
    [InlineData("callback-3", 0xD68B2CFC)]
    [InlineData("sms-abcd", 0x01557F8C)]
    [InlineData("five-level", 0xB76DE104)]
    [InlineData("one-to-five", 0x75C64DB2)]
    [InlineData("recommend-0-10", 0xC8A81D82)]
    [InlineData("effort-1-7", 0xCB88AB38)]
    [InlineData("index-1-10", 0x1DE932DC)]
    [InlineData("percent-0-100", 0x470E9ED0)]
    public void Presets_travel_by_id_and_keep_their_content(string id, uint fingerprint)
    {
        RatingScale preset = RatingScales.All.Single(scale => scale.Id == id);
        byte[] counts = new byte[preset.Levels.Count + 3];
        Assert.Equal(Frame.Hex(Frame.Of(1).Preset(id, fingerprint).Raw(counts).Seal()), Frame.Hex(RatingTally.Empty(preset).ToBytes()));
        Assert.Same(preset, RatingTally.FromBytes(RatingTally.Empty(preset).ToBytes()).Scale);
    }

    [Fact]
    public void The_checksum_is_CRC_32C()
    {
        Assert.Equal(0xE3069283u, Crc32C.Of(Encoding.ASCII.GetBytes("123456789")));
        Assert.Equal(0x8A9136AAu, Crc32C.Of(new byte[32]));
        Assert.Equal(0u, Crc32C.Of([]));
        byte[] bytes = [.. Enumerable.Range(0, 100).Select(i => (byte)(i * 37))];
        Assert.All(Enumerable.Range(0, 101), length => Assert.Equal(
            Frame.Sealed(bytes.Take(length).ToArray()).Skip(length), BitConverter.GetBytes(Crc32C.Of(bytes.AsSpan(0, length)))));
    }

    private static void Is(string hex, RatingTally tally)
    {
        Assert.Equal(hex, Frame.Hex(tally.ToBytes()));
        Assert.Equal(tally, RatingTally.FromBytes(Frame.FromHex(hex)));
    }
}
