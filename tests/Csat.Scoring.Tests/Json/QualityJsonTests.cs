using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.TestKit;
using NodaTime;

namespace Csat.Scoring.Tests;

/// <summary>Items and complaints travel; reports made of them are written.</summary>
public class QualityJsonTests
{
    [Fact]
    public void Items_come_back()
    {
        ClassifiedItem item = new("x1", ["a", "b"], ["a"]) { AbstentionIsRight = true, Scores = [new("a", 0.5)], Rules = [new("r1", "a")] };
        JsonContract.RoundTripsAsText(item, JsonContract.Info<ClassifiedItem>(ScoringJson.Options),
            """{"id":"x1","expected":["a","b"],"predicted":["a"],"abstentionIsRight":true,"scores":[{"code":"a","score":0.5}],"rules":[{"ruleId":"r1","code":"a"}]}""");
        JsonContract.RoundTripsAsText(LabelledText.Of("x1", "慢", null), JsonContract.Info<LabelledText>(ScoringJson.Options));
        Assert.Empty(JsonSerializer.Deserialize("""{"id":"x1","expected":["a"],"predicted":[]}""", JsonContract.Info<ClassifiedItem>(ScoringJson.Options))!.Rules);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"x1","expected":["a"]}""", JsonContract.Info<ClassifiedItem>(ScoringJson.Options)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"id":"x1","expected":null,"predicted":[]}""", JsonContract.Info<ClassifiedItem>(ScoringJson.Options)));
    }

    [Fact]
    public void Complaints_come_back()
    {
        HotIssueRecord complaint = new("c1", "network-slow", null, "east", new LocalDate(2026, 3, 1), "慢");
        JsonContract.RoundTrips(complaint, JsonContract.Info<HotIssueRecord>(ScoringJson.Options));
        Assert.Equal(complaint, JsonSerializer.Deserialize(
            """{"customerId":"c1","cause":"network-slow","product":null,"area":"east","day":"2026-03-01","evidence":"慢"}""", JsonContract.Info<HotIssueRecord>(ScoringJson.Options)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            """{"customerId":"c1","cause":"x","product":null,"area":null,"day":"March","evidence":null}""", JsonContract.Info<HotIssueRecord>(ScoringJson.Options)));
    }

    [Fact]
    public void Reports_are_written_with_their_figures()
    {
        IReadOnlyList<ClassifiedItem> items = Corpora.Of(("a", "a", 3), ("a", "b", 1), ("b", null, 1));
        Written(ClassificationReport.Of("intent", items), "axis", "items", "accuracy", "coverage", "coveredAccuracy", "abstentions", "micro", "macro", "classes", "confusion", "wrong");
        Written(ClassificationReport.Of("intent", []), "accuracy");
        Written(MultiLabelReport.Of("cause", items), "exactMatch", "micro", "macro", "classes");
        Written(ClassificationDiff.Between(items, items), "earlierAccuracy", "changed", "test");
        Written(McNemarTest.Of(1, 2, 3, 4), "difference", "interval", "pValue", "isShown");

        HotIssueRecord[] complaints = [new("c1", "a", null, null, new(2026, 3, 1), "words"), new("", null, null, null, new(2026, 2, 1))];
        JsonElement list = Written(HotIssues.Top(complaints, 1_000, new DateInterval(new(2026, 3, 1), new(2026, 3, 31))), "given", "rejected", "top", "findings");
        Assert.Equal(("2026-03-01", "complaints[1].customerId"), (list.GetProperty("firstDay").GetString(), list.GetProperty("findings")[0].GetProperty("path").GetString()));
        Assert.Equal(("a", 1L, 100.0), (list.GetProperty("top")[0].GetProperty("key").GetProperty("cause").GetString(), list.GetProperty("top")[0].GetProperty("customers").GetInt64(), list.GetProperty("top")[0].GetProperty("rate").GetProperty("value").GetDouble()));
        Assert.False(Written(HotIssues.Top(complaints)).GetProperty("top")[0].TryGetProperty("rate", out _));
        Written(
            HotIssues.Rising(complaints, new DateInterval(new(2026, 3, 1), new(2026, 3, 31)), new DateInterval(new(2026, 2, 1), new(2026, 2, 28)), options: new HotIssueOptions { MinimumSupport = 1 }),
            "previousFirstDay", "tested", "adjustment", "top");

        static JsonElement Written<T>(T result, params string[] properties)
        {
            JsonElement json = JsonDocument.Parse(JsonSerializer.Serialize(result, (JsonTypeInfo<T>)ScoringJson.Options.GetTypeInfo(typeof(T)))).RootElement;
            Assert.All(properties, property => Assert.True(json.TryGetProperty(property, out _), property));
            return json;
        }
    }
}
