using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class RatingScaleCodesTests
{
    private static readonly JsonTypeInfo<RatingScale> Json = Info<RatingScale>(DomainJson.Options);

    [Fact]
    public void Codes_are_254_and_255_unless_said_otherwise()
    {
        Assert.All(RatingScales.All, scale => Assert.Equal((254, 255), (scale.NotApplicableCode, scale.NoAnswerCode)));
        Assert.Equal((98, 255), Codes(RatingScales.OneToFive.WithCodes(notApplicable: 98)));
        Assert.Equal((254, 99), Codes(RatingScales.OneToFive.WithCodes(noAnswer: 99)));
        Assert.Equal((254, 255), Codes(RatingScales.OneToFive.WithCodes(98, 99).WithCodes()));
    }

    [Theory]
    [InlineData(-128, -127)]
    [InlineData(-1, -2)]
    [InlineData(0, 65_535)]
    [InlineData(255, 254)]
    [InlineData(9998, 9999)]
    [InlineData(-1, 511)]
    public void Any_two_numbers_that_a_column_can_hold_are_legal(int notApplicable, int noAnswer)
    {
        RatingScale scale = RatingScales.OneToFive.WithCodes(notApplicable, noAnswer);
        Assert.Equal((notApplicable, noAnswer), Codes(scale));
        Assert.Equal(RatingScales.OneToFive.Levels, scale.Levels);
        Assert.True(scale.TryFindLevel("5", out int level) && level == 4);
        Assert.False(scale.TryFindLevel(notApplicable, out _));
    }

    [Fact]
    public void Codes_are_no_part_of_equality()
    {
        RatingScale scale = RatingScales.OneToFive.WithCodes(98, 99);
        Assert.Equal(RatingScales.OneToFive, scale);
        Assert.Equal(RatingScales.OneToFive.GetHashCode(), scale.GetHashCode());
        Assert.Equal((254, 255), Codes(RatingScales.OneToFive));
    }

    [Theory]
    [InlineData(-129, 99, "notApplicable", "not applicable is -129; legal: -128 to 65535")]
    [InlineData(98, 65_536, "noAnswer", "no answer is 65536; legal: -128 to 65535")]
    [InlineData(3, 99, "notApplicable", "not applicable is 3, the value of the level 3")]
    [InlineData(98, 5, "noAnswer", "no answer is 5, the value of the level 5")]
    [InlineData(99, 99, "noAnswer", "99 stands for both")]
    [InlineData(255, -1, "noAnswer", "255 for not applicable and -1 for no answer are the same signed byte")]
    [InlineData(-2, 254, "noAnswer", "-2 for not applicable and 254 for no answer are the same signed byte")]
    [InlineData(255, 255, "noAnswer", "255 stands for both")]
    public void Codes_that_mean_two_things_are_refused(int notApplicable, int noAnswer, string parameter, string finding) =>
        Refuses<FindingsException>(() => RatingScales.OneToFive.WithCodes(notApplicable, noAnswer), parameter, "'one-to-five'", finding);

    [Fact]
    public void All_findings_are_listed()
    {
        Refuses<FindingsException>(() => RatingScales.OneToFive.WithCodes(-200, 70_000), "notApplicable", "-200", "70000");
        Refuses<FindingsException>(
            () => RatingScales.OneToFive.WithCodes(2, 2), "notApplicable", "not applicable is 2", "no answer is 2", "2 stands for both");
    }

    [Fact]
    public void Json_has_only_codes_that_differ_from_the_usual()
    {
        string plain = RoundTrips(RatingScales.SmsAbcd, Json);
        string both = RoundTrips(RatingScales.SmsAbcd.WithCodes(-1, 9999), Json);
        string one = RoundTrips(RatingScales.SmsAbcd.WithCodes(noAnswer: 0), Json);

        Assert.DoesNotContain("ode\":25", plain, StringComparison.Ordinal);
        Assert.EndsWith("],\"notApplicableCode\":-1,\"noAnswerCode\":9999}", both, StringComparison.Ordinal);
        Assert.EndsWith("],\"noAnswerCode\":0}", one, StringComparison.Ordinal);
        Assert.Equal((-1, 9999), Codes(JsonSerializer.Deserialize(both, Json)!));
        Assert.Equal((254, 0), Codes(JsonSerializer.Deserialize(one, Json)!));
        Assert.Equal((254, 255), Codes(JsonSerializer.Deserialize(plain, Json)!));
    }

    [Fact]
    public void Codes_in_json_are_checked_like_any_others()
    {
        string json = JsonSerializer.Serialize(RatingScales.SmsAbcd.WithCodes(98, 99), Json);
        Assert.Equal("$.noAnswerCode", Refuses<JsonException>(() => Read("98", "99"), null, "99 stands for both").Path);
        Assert.Equal("$.notApplicableCode", Refuses<JsonException>(() => Read("98", "4"), null, "the value of the level A").Path);
        Assert.Equal("$.noAnswerCode", Refuses<JsonException>(() => Read("99", "100000"), null, "got 100000; legal: a whole number from -128 to 65535").Path);
        Assert.Equal("$.noAnswerCode", Refuses<JsonException>(() => Read("99", "\"none\""), null).Path);
        Assert.Equal("$.noAnswerCode", Refuses<JsonException>(() => Read("99", "9.5"), null).Path);
        Assert.Equal((98, 255), Codes(Read("99", "null")));

        RatingScale Read(string right, string wrong) =>
            JsonSerializer.Deserialize(json.Replace($"Code\":{right}", $"Code\":{wrong}", StringComparison.Ordinal), Json)!;
    }

    [Property]
    public void Any_two_codes_are_taken_or_refused_by_the_rule(RatingScale scale, short notApplicable, short noAnswer)
    {
        bool Taken(int code) => code >= -128 && scale.Levels.All(level => level.Value != code);
        bool alike = notApplicable == noAnswer || (notApplicable <= 255 && noAnswer <= 255 && (byte)notApplicable == (byte)noAnswer);
        if (Taken(notApplicable) && Taken(noAnswer) && !alike)
        {
            Assert.Equal((notApplicable, noAnswer), Codes(scale.WithCodes(notApplicable, noAnswer)));
        }
        else
        {
            Assert.ThrowsAny<ArgumentException>(() => scale.WithCodes(notApplicable, noAnswer));
        }
    }

    private static (int NotApplicable, int NoAnswer) Codes(RatingScale scale) => (scale.NotApplicableCode, scale.NoAnswerCode);
}
