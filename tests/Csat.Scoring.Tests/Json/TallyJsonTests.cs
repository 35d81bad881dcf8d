using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = new[] { typeof(TravellingTallies) })]
public class TallyJsonTests
{
    private const string Scale =
        """{"id":"x","name":{"en":"X","zh":"某"},"kind":"Effort","levels":[{"code":"A","value":1,"sentiment":"Negative","label":{"en":"a","zh":"甲"}},{"code":"B","value":2,"sentiment":"Positive","label":{"en":"b","zh":"乙"}}]}""";

    private const string Tally = "{\"scale\":" + Scale + ""","counts":[3,4],"notApplicable":0,"noAnswer":2,"invalid":1}""";

    private const string Weighted = "{\"scale\":" + Scale
        + ""","counts":[2,0],"weights":[2.5,0],"squaredWeights":[4.25,0],"withoutWeight":1,"notApplicable":0,"noAnswer":2,"invalid":1}""";

    private static readonly JsonTypeInfo<RatingTally> TallyInfo = JsonContract.Info<RatingTally>(ScoringJson.Options);
    private static readonly JsonTypeInfo<WeightedRatingTally> WeightedInfo = JsonContract.Info<WeightedRatingTally>(ScoringJson.Options);

    [Fact]
    public void A_tally_keeps_its_shape()
    {
        Assert.Equal(Tally, JsonSerializer.Serialize(JsonSerializer.Deserialize(Tally, TallyInfo)!, TallyInfo).Replace("\\u67D0", "某").Replace("\\u7532", "甲").Replace("\\u4E59", "乙"));
        Assert.Equal(7, JsonSerializer.Deserialize(Tally, TallyInfo)!.Answered);
        Assert.Null(JsonSerializer.Deserialize("null", TallyInfo));
    }

    [Fact]
    public void A_weighted_tally_reads_as_counts_and_sums()
    {
        WeightedRatingTally tally = JsonSerializer.Deserialize(Weighted, WeightedInfo)!;
        Assert.Equal((2, 2.5, 4.25, 1, 0, 2, 1), (tally.Counts[0], tally.Weight, tally.SquaredWeights[0], tally.WithoutWeight, tally.NotApplicable, tally.NoAnswer, tally.Invalid));
        Assert.EndsWith(Weighted.Substring(Weighted.IndexOf(",\"counts\"", StringComparison.Ordinal)), JsonContract.RoundTripsAsText(tally, WeightedInfo), StringComparison.Ordinal);
    }

    [Property]
    public void Any_tally_survives(RatingTally tally)
    {
        JsonContract.RoundTrips(tally, TallyInfo);
        RatingScale read = JsonSerializer.Deserialize(JsonSerializer.Serialize(tally, TallyInfo), TallyInfo)!.Scale;
        Assert.Equal((tally.Scale.Name, tally.Scale.NotApplicableCode, tally.Scale.NoAnswerCode), (read.Name, read.NotApplicableCode, read.NoAnswerCode));
    }

    [Property]
    public void Counts_by_sentiment_survive_and_add_up_to_what_the_tally_has(RatingTally tally)
    {
        JsonTypeInfo<SentimentCounts> info = JsonContract.Info<SentimentCounts>(ScoringJson.Options);
        var counts = SentimentCounts.Of(tally);
        SentimentCounts read = JsonSerializer.Deserialize(JsonSerializer.Serialize(counts, info), info);
        Assert.Equal(counts, read);
        Assert.Equal(tally.Total, read.Total);
        Assert.Equal("null", JsonSerializer.Serialize(default, info));
        Assert.Equal(default, JsonSerializer.Deserialize("null", info));
    }

    [Theory]
    [InlineData("\"neutral\":0", "\"neutral\":1", "$.neutral", "got 1; legal: 0, no level of scale x is Neutral")]
    [InlineData("\"positive\":4", "\"positive\":-4", "$.positive", "got -4; legal: a whole number of 0 or more")]
    [InlineData("\"positive\":4", "\"positive\":9223372036854775807", "$", "the counts add up to 9223372036854775810; legal: at most 9223372036854775807")]
    [InlineData("\"positive\":4,", "", "$.positive", "missing; the property must be there")]
    [InlineData("\"invalid\":0", "\"invalid\":0,\"total\":7", "$.total", "unknown property")]
    public void A_mistake_in_counts_by_sentiment_too(string right, string wrong, string path, string finding)
    {
        string json = "{\"scale\":" + Scale + ""","negative":3,"neutral":0,"positive":4,"notApplicable":0,"noAnswer":0,"invalid":0}""";
        JsonTypeInfo<SentimentCounts> info = JsonContract.Info<SentimentCounts>(ScoringJson.Options);
        Assert.Equal(7, JsonSerializer.Deserialize(json, info).Answered);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.Replace(right, wrong, StringComparison.Ordinal), info));
        Assert.Equal(path, refusal.Path);
        Assert.Contains(finding, refusal.Message, StringComparison.Ordinal);
    }

    [Property]
    public void Any_weighted_tally_survives_to_the_bit(WeightedRatingTally tally)
    {
        string json = JsonContract.RoundTripsAsText(tally, WeightedInfo);
        Assert.Equal(tally.ToBytes(), JsonSerializer.Deserialize(json, WeightedInfo)!.ToBytes());
    }

    [Theory]
    [InlineData("[3,4]", "[3]", "$.counts", "got 1 counts; legal: 2, one for each level of scale x")]
    [InlineData("[3,4]", "[]", "$.counts", "got 0 counts")]
    [InlineData("[3,4]", "[3,-4]", "$.counts[1]", "got -4; legal: a whole number of 0 or more")]
    [InlineData("[3,4]", "[3,\"4\"]", "$.counts[1]", "got \"4\"; legal: a whole number")]
    [InlineData("[3,4]", "[3,4.5]", "$.counts[1]", "got 4.5")]
    [InlineData("[3,4]", "[3,1e400]", "$.counts[1]", "got 1e400")]
    [InlineData("[3,4]", "[3,9223372036854775808]", "$.counts[1]", "got 9223372036854775808")]
    [InlineData("[3,4]", "[3,null]", "$.counts[1]", "got null")]
    [InlineData("[3,4]", "[3,[4]]", "$.counts[1]", "got […]")]
    [InlineData("[3,4]", "{\"A\":3}", "$.counts", "got {…}; legal: an array")]
    [InlineData("[3,4]", "null", "$.counts", "got null; legal: an array")]
    [InlineData("[3,4]", "[3,9223372036854775807]", "$", "the counts add up to 9223372036854775813; legal: at most 9223372036854775807")]
    [InlineData("\"noAnswer\":2", "\"noAnswer\":true", "$.noAnswer", "got true")]
    [InlineData("\"noAnswer\":2", "\"noAnswer\":-1", "$.noAnswer", "got -1; legal: a whole number of 0 or more")]
    [InlineData("\"noAnswer\":2,", "", "$.noAnswer", "missing; the property must be there")]
    [InlineData("\"noAnswer\"", "\"noAnswers\"", "$.noAnswer", "$.noAnswers: unknown property; legal: scale, counts, notApplicable, noAnswer, invalid")]
    [InlineData("\"invalid\":1", "\"invalid\":1,\"invalid\":1", "$.invalid", "the property is given twice")]
    [InlineData("\"invalid\":1", "\"invalid\":1,\"answered\":7", "$.answered", "unknown property")]
    [InlineData("\"value\":2", "\"value\":1", "$.scale.levels[1].value", "level 1 (B) has the value 1, not above 1")]
    [InlineData("\"value\":2", "\"value\":300", "$.scale.levels[1].value", "got 300; legal: a whole number from 0 to 253")]
    [InlineData("\"Effort\"", "\"Joy\"", "$.scale.kind", "got \"Joy\"; legal: Satisfaction, Recommendation, Effort")]
    [InlineData("\"Effort\"", "2", "$.scale.kind", "got 2; legal: Satisfaction")]
    [InlineData("\"id\":\"x\"", "\"id\":\"\"", "$.scale.id", "got \"\"; legal: a text that isn't blank")]
    [InlineData("\"en\":\"X\"", "\"en\":\"\\ud800\"", "$.scale.name.en", "legal: a text")]
    public void A_mistake_is_reported_with_path_value_and_what_is_legal(string right, string wrong, string path, string finding)
    {
        JsonException refusal = Refusal(Tally.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(path, refusal.Path);
        Assert.Contains(finding, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        string json = Tally.Replace("\"sentiment\":\"Negative\"", "\"sentiment\":\"Bad\"").Replace("\"value\":2", "\"value\":\"two\"").Replace("[3,4]", "[3,-4]").Replace("\"invalid\":1", "\"void\":1");
        string[] findings = Refusal(json).Message.TrimEnd('.').Split("; $");
        Assert.Equal(
            ["$.scale.levels[0].sentiment", ".scale.levels[1].value", ".counts[1]", ".invalid", ".void"], findings.Select(finding => finding.Substring(0, finding.IndexOf(": ", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("[2.5,0]", "[2.5]", "$.weights", "got 1 numbers; legal: 2")]
    [InlineData("[2.5,0]", "[\"2.5\",0]", "$.weights[0]", "legal: a number within the range of doubles")]
    [InlineData("[2.5,0]", "[1e999,0]", "$.weights[0]", "got 1e999")]
    [InlineData("[2.5,0]", "[-2.5,0]", "$.weights[0]", "-2.5 is no sum of 2 weights; legal: weights from 1e-100 to 1e100")]
    [InlineData("[2.5,0]", "[2.5,1]", "$.weights[1]", "sums of 1 and 0 on a level without answers; legal: 0")]
    [InlineData("[2.5,0]", "[5,0]", "$.weights[0]", "4.25 is no sum of 2 squared weights whose sum is 5; legal: 12.5 to 25")]
    [InlineData("[4.25,0]", "null", "$.squaredWeights", "got null; legal: an array")]
    [InlineData("\"withoutWeight\":1", "\"withoutWeight\":1.5", "$.withoutWeight", "got 1.5")]
    [InlineData("\"withoutWeight\":1", "\"withoutWeight\":9223372036854775807", "$", "the counts add up to")]
    public void A_mistake_in_a_weighted_tally_too(string right, string wrong, string path, string finding)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Weighted.Replace(right, wrong, StringComparison.Ordinal), WeightedInfo));
        Assert.Equal(path, refusal.Path);
        Assert.Contains(finding, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_another_object_the_path_says_where_the_tally_is_and_the_findings_begin_there()
    {
        string json = $$"""[{"firstDay":"2026-11-16","lastDay":"2026-11-22","tally":{{Tally}}},{"firstDay":"2026-11-23","lastDay":"2026-11-29","tally":{{Tally.Replace("[3,4]", "[3]").Replace("\"invalid\":1", "\"invalid\":-1")}}}]""";
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, JsonContract.Info<List<PeriodTally>>(ScoringJson.Options)));
        Assert.Equal("$[1].tally", refusal.Path);
        Assert.StartsWith("@.counts: got 1 counts; legal: 2, ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("; @.invalid: got -1; legal: a whole number", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"sms-abcd\"")]
    [InlineData("{}")]
    [InlineData("{\"scale\":null}")]
    [InlineData("{\"scale\":{}}")]
    [InlineData("{\"scale\":{\"levels\":[null,1,[],{}]},\"counts\":[{}]}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Anything_else_is_refused(string json)
    {
        Assert.NotEmpty(Refusal(json).Message);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, WeightedInfo));
    }

    [Fact]
    public void Depth_and_length_are_refused_in_proportion()
    {
        Refusal(string.Concat(Enumerable.Repeat("{\"scale\":", 1000)));
        Refusal(string.Concat(Enumerable.Repeat("[", 100_000)));
        Refusal(Tally.Replace("\"counts\":[3,4]", $"\"counts\":{new string('[', 60)}{new string(']', 60)}"));
        Assert.Contains("it has 100000 levels; legal: 2 to 128", Refusal(Tally.Replace("\"levels\":[", "\"levels\":[" + string.Concat(Enumerable.Repeat("1,", 99_998)))).Message, StringComparison.Ordinal);
        Assert.Contains("got 100000 counts; legal: 2", Refusal(Tally.Replace("[3,4]", "[3" + string.Concat(Enumerable.Repeat(",-1", 99_999)) + "]")).Message, StringComparison.Ordinal);
        JsonException many = Refusal("{" + string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"p{i}\":1")) + "}");
        Assert.EndsWith("; and 9905 more.", many.Message, StringComparison.Ordinal);
        Assert.InRange(many.Message.Length, 100, 20_000);
        Assert.InRange(Refusal(Tally.Replace("\"noAnswer\":2", $"\"noAnswer\":{new string('9', 100_000)}")).Message.Length, 10, 200);
    }

    [Fact]
    public void The_types_are_known_to_a_callers_own_options()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ScoringJson.Resolver, DomainJson.Resolver), WriteIndented = true };
        RatingTally tally = JsonSerializer.Deserialize(Tally, TallyInfo)!;
        string json = JsonSerializer.Serialize(tally, JsonContract.Info<RatingTally>(options));
        Assert.Contains("\n  \"counts\": [\n    3,", json.Replace("\r", ""), StringComparison.Ordinal);
        Assert.Equal(tally, JsonSerializer.Deserialize(json, JsonContract.Info<RatingTally>(options)));
    }

    private static JsonException Refusal(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, TallyInfo));
}
