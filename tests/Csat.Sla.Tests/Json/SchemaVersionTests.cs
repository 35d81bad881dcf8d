using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

public sealed class SchemaVersionTests
{
    private delegate bool Reader(string json, out IReadOnlyList<Finding> findings);

    private static readonly SlaPolicy Policy = SlaPolicies.All[0];

    private static readonly Dictionary<string, (string Json, Reader Read)> Files = new()
    {
        ["calendar"] = (Samples.Office.ToJson(), (string json, out IReadOnlyList<Finding> found) => BusinessCalendar.TryParse(json, out _, out found)),
        ["combined calendar"] = (Samples.Office.Union(BusinessCalendars.China).ToJson(), (string json, out IReadOnlyList<Finding> found) => BusinessCalendar.TryParse(json, out _, out found)),
        ["holidays"] = (HolidayCalendars.China.ToJson(), (string json, out IReadOnlyList<Finding> found) => HolidayCalendar.TryParse(json, out _, out found)),
        ["policy"] = (Policy.ToJson(), (string json, out IReadOnlyList<Finding> found) => SlaPolicy.TryParse(json, Policy.Targets.Select(target => target.Calendar), out _, out found)),
        ["clock"] = (Policy.Clock([SlaEvent.Started(Utc("2026-10-01 01:00"))]).ToJson(), (string json, out IReadOnlyList<Finding> found) => SlaClock.TryParse(json, [Policy], out _, out found)),
    };

    public static TheoryData<string> Kinds => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_carries_its_version_once_and_is_read_without_it_too(string kind)
    {
        (string json, Reader read) = Files[kind];
        Assert.StartsWith("{\"schemaVersion\":1,", json, StringComparison.Ordinal);
        Assert.Equal(2, json.Split("schemaVersion").Length);
        Assert.True(read(json.Replace("\"schemaVersion\":1,", string.Empty, StringComparison.Ordinal), out _));
        Assert.True(read(json.Replace("\"schemaVersion\":1,", "\"$schema\":\"x.schema.json\",", StringComparison.Ordinal), out _));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_newer_file_says_what_to_do(string kind)
    {
        (string json, Reader read) = Files[kind];
        Assert.False(read(json.Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal), out IReadOnlyList<Finding> findings));
        Finding newer = Assert.Single(findings);
        Assert.Equal("$.schemaVersion", newer.Path);
        BilingualContract.Holds(newer.Message);
        Assert.Contains("schema version 2, this library reads 1; update the Csat packages", newer.Message.En, StringComparison.Ordinal);
        Assert.Contains("请升级", newer.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("99999999999999999999")]
    public void What_is_no_version_is_a_finding(string version) => Assert.All(Files.Values, file =>
    {
        Assert.False(file.Read(file.Json.Replace("\"schemaVersion\":1", "\"schemaVersion\":" + version, StringComparison.Ordinal), out IReadOnlyList<Finding> findings));
        Assert.Equal("$.schemaVersion", Assert.Single(findings).Path);
    });

    [Fact]
    public void A_whole_holiday_file_can_be_pasted_into_a_calendar()
    {
        string json = $$"""{"id":"a","zone":"Asia/Shanghai","weekly":{},"holidayCalendars":[{{HolidayCalendars.China.ToJson()}}]}""";
        Assert.Equal(HolidayCalendars.China.FirstDate, BusinessCalendar.Parse(json).CoveredFrom.InZone(BusinessCalendars.China.Zone).Date);
    }
}
