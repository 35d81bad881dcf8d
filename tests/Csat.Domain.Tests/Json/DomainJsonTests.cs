using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class DomainJsonTests
{
    private static readonly JsonTypeInfo<ServiceGrade> Grade = Info<ServiceGrade>(DomainJson.Options);
    private static readonly JsonTypeInfo<RatingScale> Scale = Info<RatingScale>(DomainJson.Options);

    [Fact]
    public void A_grade_is_its_code() => Assert.All(ServiceGrade.All, grade => RoundTrips(grade, Grade, $"\"{grade.Code}\""));

    [Fact]
    public void A_grade_is_read_in_any_known_spelling_and_a_null_stays_missing()
    {
        Assert.Same(ServiceGrade.Gold, JsonSerializer.Deserialize("\"金卡\"", Grade));
        Assert.Same(ServiceGrade.A3, JsonSerializer.Deserialize("\"\\uff13\\uff21\"", Grade));
        Assert.Null(JsonSerializer.Deserialize("null", Grade));
    }

    [Fact]
    public void A_grade_can_be_a_dictionary_key()
    {
        JsonTypeInfo<Dictionary<ServiceGrade, string>> info = Info<Dictionary<ServiceGrade, string>>(DomainJson.Options);
        Dictionary<ServiceGrade, string> hours = new() { [ServiceGrade.Diamond] = "12 h", [ServiceGrade.B1] = "48 h" };
        string json = RoundTripsAsText(hours, info, """{"diamond":"12 h","1B":"48 h"}""");
        Assert.Equal(hours, JsonSerializer.Deserialize(json, info));
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"platinum":"1 h"}""", info), null, "'platinum'", "diamond, gold");
    }

    [Fact]
    public void A_crms_codes_are_read_from_a_file()
    {
        Dictionary<string, ServiceGrade> codes = JsonSerializer.Deserialize(
            """{"L1":"diamond","L2":"gold"}""", Info<Dictionary<string, ServiceGrade>>(DomainJson.Options))!;
        Assert.True(ServiceGrade.Aliases.With(codes).TryFind("l1", out ServiceGrade? grade));
        Assert.Same(ServiceGrade.Diamond, grade);
    }

    [Theory]
    [InlineData("\"platinum\"")]
    [InlineData("\"\"")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"a\\u0000b\"")]
    public void Anything_else_is_refused_with_the_legal_codes(string json) => Assert.Equal(
        "$", Refuses<JsonException>(() => JsonSerializer.Deserialize(json, Grade), null, "diamond, gold, silver, basic, 5A, 4A, 3A, 2A, 1A, 5B, 4B, 3B, 2B, 1B").Path);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"gold")]
    [InlineData("")]
    public void Broken_json_is_refused(string json) => Refuses<JsonException>(() => JsonSerializer.Deserialize(json, Grade), null);

    [Fact]
    public void A_rule_id_is_its_text_also_as_a_key()
    {
        RoundTrips(RuleId.Parse("CB-05"), Info<RuleId>(DomainJson.Options), "\"CB-05\"");
        RoundTrips(default(RuleId), Info<RuleId>(DomainJson.Options), "\"\"");
        RoundTrips(new Dictionary<RuleId, string> { [RuleId.Parse("CB-05")] = "x" }, Info<Dictionary<RuleId, string>>(DomainJson.Options), """{"CB-05":"x"}""");
        Refuses<JsonException>(() => JsonSerializer.Deserialize("\"cb-5\"", Info<RuleId>(DomainJson.Options)), null, "'cb-5'", "01 to 99");
        Refuses<JsonException>(() => JsonSerializer.Deserialize("5", Info<RuleId>(DomainJson.Options)), null, "Number");
        Refuses<JsonException>(() => JsonSerializer.Deserialize("null", Info<RuleId>(DomainJson.Options)), null, "Null");
    }

    [Fact]
    public void A_text_has_both_languages()
    {
        JsonTypeInfo<LocalizedText> info = Info<LocalizedText>(DomainJson.Options);
        RoundTrips(new LocalizedText("Gold", "jin"), info, """{"en":"Gold","zh":"jin"}""");
        RoundTrips(new LocalizedText("Gold", "金"), info);
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"en":"Gold"}""", info), null, "zh");
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"en":"Gold","zh":null}""", info), null);
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"en":"Gold","zh":"金","de":"Gold"}""", info), null, "de");
    }

    [Fact]
    public void Every_rule_survives() =>
        Assert.All(RuleCatalog.All, rule => RoundTripsAsText(rule, Info<Rule>(DomainJson.Options)));

    [Fact]
    public void A_mistake_in_a_scale_is_reported_with_its_path()
    {
        const string level = """{"code":"A","value":1,"sentiment":"Negative","label":{"en":"Bad","zh":"差"}}""";
        const string file = """{"id":"x","name":{"en":"X","zh":"某"},"kind":"Satisfaction","levels":[LEVEL,{"code":"B","value":2,"sentiment":"Positive","label":{"en":"Good","zh":"好"}}]}""";
        Assert.Equal(2, Read(level).Levels.Count);
        Assert.Equal("$.levels[0].sentiment", Refusal("\"Negative\"", "\"Bad\"").Path);
        Assert.Equal("$.levels[0].value", Refusal("1", "\"one\"").Path);
        Assert.Equal("$.levels[0].colour", Refusal("\"code\"", "\"colour\":1,\"code\"").Path);
        Assert.Equal("$.levels[0].value", Refusal("\"value\":1,", string.Empty).Path);
        Assert.Equal("$.levels[0].label.zh", Refusal(",\"zh\":\"差\"", string.Empty).Path);

        RatingScale Read(string first) => JsonSerializer.Deserialize(file.Replace("LEVEL", first, StringComparison.Ordinal), Scale)!;
        JsonException Refusal(string right, string wrong) => Refuses<JsonException>(() => Read(level.Replace(right, wrong, StringComparison.Ordinal)), null);
    }

    [Fact]
    public void A_scale_that_contradicts_itself_is_refused_with_all_findings()
    {
        JsonException refusal = Refuses<JsonException>(
            () => JsonSerializer.Deserialize(
                """{"id":"x","name":{"en":"X","zh":"某"},"kind":"Effort","levels":[{"code":"A","value":7,"sentiment":"Neutral","label":{"en":"A","zh":"A"}},{"code":"a","value":7,"sentiment":"Negative","label":{"en":"","zh":""}}]}""", Scale),
            null,
            "$.levels[1].value: level 1 (a) has the value 7, not above 7",
            "$.levels[1].sentiment: level 1 (a) is Negative above a level that is Neutral",
            "$.levels[1].code: 'a' stands for both level 0 and level 1");
        Assert.Equal("$.levels[1].value", refusal.Path);
    }

    [Property]
    public void Any_scale_survives(RatingScale scale) => RoundTrips(scale, Scale);

    [Property]
    public void Any_rule_id_survives(RuleId id) => RoundTrips(id, Info<RuleId>(DomainJson.Options));

    [Fact]
    public void The_resolver_joins_options_of_the_callers()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = DomainJson.Resolver };
        Assert.Equal("\"gold\"", JsonSerializer.Serialize(ServiceGrade.Gold, Info<ServiceGrade>(options)));
        Assert.True(DomainJson.Options.IsReadOnly);
    }
}
