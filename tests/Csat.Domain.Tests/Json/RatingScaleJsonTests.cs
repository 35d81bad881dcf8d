using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class RatingScaleJsonTests
{
    private const string Hall =
        """{"schemaVersion":1,"id":"hall","name":{"en":"Hall","zh":"ting"},"kind":"Satisfaction","levels":[{"code":"A","value":1,"sentiment":"Negative","label":{"en":"bad","zh":""}},{"code":"B","value":2,"sentiment":"Positive","label":{"en":"","zh":""}}]}""";

    private static readonly JsonTypeInfo<RatingScale> Scale = JsonContract.Info<RatingScale>(DomainJson.Options);

    [Fact]
    public void A_scale_keeps_its_shape()
    {
        RatingScale scale = Read(Hall);
        JsonContract.RoundTrips(scale, Scale, Hall);
        Assert.Equal((default, new LocalizedText("Hall", "ting")), (scale.Levels[1].Label, scale.Name));
        Assert.Null(JsonSerializer.Deserialize("null", Scale));
    }

    [Fact]
    public void A_file_may_name_its_schema_for_an_editor_and_need_not_give_its_version()
    {
        Assert.Equal(Read(Hall), Read(Hall.Replace("\"schemaVersion\":1", "\"$schema\":\"rating-scale.schema.json\"", StringComparison.Ordinal)));
        Assert.Contains("update the Csat packages", Assert.Throws<JsonException>(() => Read(Hall.Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_inside_a_code_map_carries_no_version_of_its_own()
    {
        string map = new CodeMap("x", "1", scales: [new("hall", Read(Hall))]).ToJson();
        Assert.Contains("\"hall\":{\"id\":\"hall\"", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_come_in_any_order_and_names_in_any_case() => Assert.Equal(
        Read(Hall), Read("""{"levels":[{"label":{"zh":"","en":"bad"},"sentiment":"negative","value":1,"code":"A"},{"code":"B","value":2,"sentiment":"POSITIVE","label":{"en":"","zh":""}}],"kind":"satisfaction","id":"hall","name":{"en":"Hall","zh":"ting"}}"""));

    [Theory]
    [InlineData("\"hall\"", "5", "$.id", "got 5; legal: a text that isn't blank")]
    [InlineData("\"hall\"", "\" \"", "$.id", "got \" \"; legal: a text that isn't blank")]
    [InlineData("\"id\":\"hall\",", "", "$.id", "missing; the property must be there")]
    [InlineData("\"id\"", "\"id\":\"hall\",\"id\"", "$.id", "the property is given twice")]
    [InlineData("\"id\"", "\"colour\":1,\"id\"", "$.colour", "unknown property; legal: id, name, kind, levels, notApplicableCode, noAnswerCode")]
    [InlineData("{\"en\":\"Hall\",\"zh\":\"ting\"}", "\"Hall\"", "$.name", "got \"Hall\"; legal: an object")]
    [InlineData("\"zh\":\"ting\"", "\"zh\":null", "$.name.zh", "got null; legal: a text")]
    [InlineData("\"zh\":\"ting\"", "\"zh\":\"ting\",\"de\":\"Saal\"", "$.name.de", "unknown property; legal: en, zh")]
    [InlineData("\"Satisfaction\"", "0", "$.kind", "got 0; legal: Satisfaction, Recommendation, Effort")]
    [InlineData("\"Satisfaction\"", "\"Satisfaction, Effort\"", "$.kind", "legal: Satisfaction, Recommendation, Effort")]
    [InlineData("\"value\":2", "\"value\":1", "$.levels[1].value", "level 1 (B) has the value 1, not above 1 of the level before")]
    [InlineData("\"value\":2", "\"value\":254", "$.levels[1].value", "got 254; legal: a whole number from 0 to 253")]
    [InlineData("\"value\":2", "\"value\":2.0", "$.levels[1].value", "got 2.0; legal: a whole number")]
    [InlineData("\"value\":2", "\"value\":\"2\"", "$.levels[1].value", "got \"2\"; legal: a whole number")]
    [InlineData("\"Positive\"", "\"Good\"", "$.levels[1].sentiment", "got \"Good\"; legal: Negative, Neutral, Positive")]
    [InlineData("\"Positive\"", "1", "$.levels[1].sentiment", "got 1; legal: Negative, Neutral, Positive")]
    [InlineData("\"B\"", "\"a\"", "$.levels[1].code", "'a' stands for both level 0 and level 1")]
    [InlineData("\"B\"", "\"--\"", "$.levels[1].code", "'--' has no characters to compare")]
    [InlineData("\"en\":\"\"", "\"en\":\"BAD\"", "$.levels[1].label.en", "'BAD' stands for both level 0 and level 1")]
    [InlineData("\"en\":\"\"", "\"en\":\"\\ud83d\"", "$.levels[1].label.en", "legal: a text")]
    public void A_mistake_is_reported_with_path_value_and_what_is_legal(string right, string wrong, string path, string finding)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => Read(Hall.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(path, refusal.Path);
        Assert.Contains(finding, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_judged_is_judged_though_something_else_cannot_be_read()
    {
        string json = Hall.Replace("\"hall\"", "7").Replace("\"Satisfaction\"", "\"Joy\"").Replace("\"A\"", "null").Replace("]}", ",{\"code\":\"C\",\"value\":2,\"sentiment\":\"Neutral\",\"label\":{\"en\":\"\",\"zh\":\"\"}}]}");
        string[] findings = Assert.Throws<JsonException>(() => Read(json)).Message.TrimEnd('.').Split("; $");
        Assert.Equal(
            ["$.id", ".kind", ".levels[0].code", ".levels[2].value", ".levels[2].sentiment"],
            findings.Select(finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Every_finding_of_a_constructor_has_its_path_in_both_languages()
    {
        FindingsException refusal = Assert.Throws<FindingsException>("id", () => new RatingScale(
            "", new("\ud83d", "x"), (RatingScaleKind)9,
            [new("A", 5, Sentiment.Positive, default), null!, new("a", 300, (Sentiment)7, new("B", "b\udc00")), new("", 300, Sentiment.Negative, default)]));
        Assert.Equal(
            ["id", "kind", "levels[1]", "levels[2].value", "levels[2].sentiment", "levels[3].code", "levels[3].value", "levels[3].value", "levels[3].sentiment", "name.en", "levels[2].label.zh", "levels[2].code"],
            refusal.Findings.Select(finding => finding.Path));
        Assert.All(refusal.Findings, finding => Assert.Contains(finding.Message.Zh, c => c >= '\u4E00'));
        Assert.StartsWith("Rating scale '': 12 findings: id: the id is empty; ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"levels\":7}")]
    [InlineData("{\"levels\":[]}")]
    [InlineData("{\"levels\":[[],7,null,{\"label\":[]}]}")]
    [InlineData("{\"\\udc00\":1}")]
    public void Anything_else_is_refused(string json) => Assert.NotEmpty(Assert.Throws<JsonException>(() => Read(json)).Message);

    [Fact]
    public void The_longest_scale_is_read_and_a_longer_one_refused_without_reading_its_levels()
    {
        Assert.Equal(128, Read(Levels(128)).Levels.Count);
        Assert.Equal("$.levels: it has 129 levels; legal: 2 to 128.", Assert.Throws<JsonException>(() => Read(Levels(129))).Message);
        Assert.Equal("$.levels: it has 50000 levels; legal: 2 to 128.", Assert.Throws<JsonException>(() => Read(Levels(50_000))).Message);

        static string Levels(int count) => Hall[..Hall.IndexOf("[{", StringComparison.Ordinal)] + "[" + string.Join(",", Enumerable.Range(0, count).Select(
            i => $$$"""{"code":"L{{{i}}}","value":{{{i}}},"sentiment":"Neutral","label":{"en":"","zh":""}}""")) + "]}";
    }

    [Property]
    public void Any_scale_with_codes_survives(RatingScale scale)
    {
        RatingScale coded = scale.WithCodes(9998, -1);
        RatingScale read = Read(JsonContract.RoundTrips(coded, Scale));
        Assert.Equal((coded.Name, 9998, -1), (read.Name, read.NotApplicableCode, read.NoAnswerCode));
    }

    private static RatingScale Read(string json) => JsonSerializer.Deserialize(json, Scale)!;
}
