using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(SurveyCubes)])]
public class SurveyCubeJsonTests
{
    private static readonly JsonTypeInfo<SurveyCube> Info = JsonContract.Info<SurveyCube>(ScoringJson.Options);

    private static readonly string Named = JsonSerializer.Serialize(
        SurveyCube.Count(RatingScales.SmsAbcd, [("Nanjing", "A"), ("Suzhou", "D"), ("Nanjing", ""), (null, "B")]), Info);

    [Fact]
    public void A_cube_reads_as_its_scale_and_a_row_of_counts_a_group()
    {
        Assert.StartsWith("{\"scale\":{\"id\":\"sms-abcd\",", Named, StringComparison.Ordinal);
        Assert.EndsWith(
            ""","groups":["Nanjing","Suzhou"],"counts":[[0,0,0,1,0,1,0],[1,0,0,0,0,0,0]],"unassigned":[0,0,1,0,0,0,0]}""", Named, StringComparison.Ordinal);
        Assert.DoesNotContain("\"groups\"", JsonSerializer.Serialize(SurveyCube.Count(RatingScales.SmsAbcd, new[] { 3 }, new byte[1]), Info), StringComparison.Ordinal);
        Assert.Null(JsonSerializer.Deserialize("null", Info));
    }

    [Property]
    public void Any_cube_survives(GroupedAnswers given) => JsonContract.RoundTrips(given.Cube, Info);

    [Property]
    public void With_names_too(GroupedAnswers given) => JsonContract.RoundTrips(given.Cube.WithGroups(given.Cube.Groups.Select(group => "分局\u0001\"" + group)), Info);

    [Theory]
    [InlineData("[1,0,0,0,0,0,0]]", "[1,0,0,0,0,0]]", "$.counts[1]", "got 6 numbers; legal: 7 on this scale")]
    [InlineData("[1,0,0,0,0,0,0]]", "[-1,0,0,0,0,0,0]]", "$.counts[1][0]", "got -1; legal: a whole number of 0 or more")]
    [InlineData("[1,0,0,0,0,0,0]]", "[1,0,0.5,0,0,0,0]]", "$.counts[1][2]", "got 0.5")]
    [InlineData("[1,0,0,0,0,0,0]]", "[9223372036854775807,0,0,0,0,0,0]]", "$", "the counts add up to 9223372036854775810; legal: at most 9223372036854775807")]
    [InlineData("[1,0,0,0,0,0,0]]", "7]", "$.counts[1]", "got 7; legal: an array")]
    [InlineData(",[1,0,0,0,0,0,0]]", "]", "$.counts", "got 1 rows; legal: one for each of the 2 groups")]
    [InlineData("[\"Nanjing\",\"Suzhou\"]", "[\"Nanjing\",\"Nanjing\"]", "$.groups[1]", "'Nanjing' is given twice")]
    [InlineData("[\"Nanjing\",\"Suzhou\"]", "[\"Nanjing\",\" \"]", "$.groups[1]", "a text that isn't blank")]
    [InlineData("[\"Nanjing\",\"Suzhou\"]", "[1,\"x\"]", "$.groups[0]", "got 1")]
    [InlineData("[\"Nanjing\",\"Suzhou\"]", "\"Nanjing\"", "$.groups", "an array")]
    [InlineData("\"unassigned\":[0,0,1,0,0,0,0]", "\"unassigned\":[0,0,1,0]", "$.unassigned", "got 4 numbers")]
    [InlineData("\"unassigned\":[0,0,1,0,0,0,0]", "\"unasigned\":[0,0,1,0,0,0,0]", "$.unassigned", "missing")]
    [InlineData("\"unassigned\":", "\"total\":1,\"unassigned\":", "$.total", "unknown property; legal: scale, groups, counts, unassigned")]
    [InlineData("\"id\":\"sms-abcd\"", "\"id\":\"\"", "$.scale.id", "")]
    public void What_is_wrong_is_said_with_its_place(string good, string bad, string path, string message)
    {
        string json = Named.Replace(good, bad);
        Assert.NotEqual(Named, json);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info));

        Assert.Equal(path, refusal.Path);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"scale":1,"counts":{},"unassigned":null}""")]
    [InlineData("""{"scale":null,"groups":null,"counts":[[1]],"unassigned":[]}""")]
    public void What_is_no_cube_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info));

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        string json = Named.Replace("[1,0,0,0,0,0,0]]", "[-1,0,0,0,0,\"x\",0]]").Replace("\"Suzhou\"", "\"\"").Replace("\"unassigned\":[0,0,1,0,0,0,0]", "\"unassigned\":[]");
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info));

        foreach (string place in new[] { "$.groups[1]", "$.counts[1][0]", "$.counts[1][5]", "$.unassigned" })
        {
            Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Scores_of_groups_come_back_as_they_went()
    {
        List<GroupScore> scores = [.. SurveyCube.Count(RatingScales.SmsAbcd, [("Nanjing", "A"), ("Suzhou", "D"), ("Wuxi", "")]).Score(Metrics.SatisfactionRate())];
        string json = JsonSerializer.Serialize(scores, ScoringJson.Options);

        Assert.StartsWith("[{\"group\":\"Nanjing\",\"estimate\":{\"metric\":", json, StringComparison.Ordinal);
        Assert.Equal(scores, JsonSerializer.Deserialize<List<GroupScore>>(json, ScoringJson.Options));
    }
}
