using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class PolicyJsonTests
{
    private static readonly SlaTargetKind Parts = SlaTargetKind.Custom("parts-ordered", new LocalizedText("Parts ordered", "备件下单"));

    private static readonly SlaPolicy Full = new("desk", "7",
    [
        new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(48)).With(ServiceGrade.Diamond, SlaLimit.Hours(12)))
        {
            Calendar = Samples.Office,
            Rounding = DeadlineRounding.NextOpen,
            RequestKinds = ["repair"],
            Products = ["broadband"],
            Channels = ["Chat", "Phone"],
            Areas = ["town"],
            Grades = [ServiceGrade.Diamond, ServiceGrade.A5],
            Pauses = PauseMask.Except(PauseReason.Parts, PauseReason.Custom("road-works", new LocalizedText("road works", "道路施工"))),
            Escalations =
            [
                SlaEscalation.BeforeDue(1, Hours(2)) with { Roles = ["team leader"] }, SlaEscalation.AtDue(2),
                SlaEscalation.AfterDue(3, Hours(4)) with { ByTheWallClock = true }, SlaEscalation.AtPercent(1, 62.5m),
            ],
            MeanLimit = Hours(24),
            OverdueBands = OverdueBands.At(Hours(1), Hours(8)),
            RuleIds = [RuleId.Parse("SLA-03")],
        },
        new SlaTarget(Parts, SlaLimit.BusinessDays(2, DayRule.CloseOfDay)) { Pauses = PauseMask.None, OverdueBands = OverdueBands.Every(Hours(2)) },
        new SlaTarget(SlaTargetKind.Callback, SlaLimit.CalendarDays(3)) { StartsOn = SlaTargetKind.Resolve, Pauses = PauseMask.Only(PauseReason.Customer) },
    ])
    {
        FailedContactsBeforeClose = 2,
    };

    [Fact]
    public void A_missing_calendar_is_the_callers_bug() => Refuses<ArgumentNullException>(() => SlaPolicy.Parse("{}", [null!]), "calendars");

    [Fact]
    public void A_policy_comes_back_from_JSON_whole()
    {
        SlaPolicy again = SlaPolicy.Parse(Full.ToJson(), [Samples.Office]);

        Assert.Equal(Full.Targets, again.Targets);
        Assert.Equal((Full.Id, Full.Version, 2), (again.Id, again.Version, again.FailedContactsBeforeClose));
        Assert.Equal(Full.ToJson(), again.ToJson());
        Assert.Equal(Parts.DisplayName, again.Targets[1].Kind.DisplayName);
    }

    [Fact]
    public void The_presets_come_back_from_JSON() => Assert.All(SlaPolicies.All, policy =>
        Assert.Equal(policy.Targets, SlaPolicy.Parse(policy.ToJson(indented: true), policy.Targets.Select(target => target.Calendar)).Targets));

    [Theory]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"-24 h\"}", "$.targets[0].limit")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"limitByGrade\":{\"9A\":\"12 h\"}}", "$.targets[0].limitByGrade.9A")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"grades\":[\"5C\"]}", "$.targets[0].grades[0]")]
    [InlineData("{\"kind\":\"solve\",\"limit\":\"24 h\"}", "$.targets[0].kind")]
    [InlineData("{\"kind\":{\"code\":\"A b\",\"en\":\"x\",\"zh\":\"y\"},\"limit\":\"24 h\"}", "$.targets[0].kind.code")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"calendar\":{\"id\":\"nowhere\",\"version\":\"1\"}}", "$.targets[0].calendar.id")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"calendar\":{\"id\":\"office\",\"version\":\"9\"}}", "$.targets[0].calendar.version")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"pauses\":\"some\"}", "$.targets[0].pauses")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"meanLimit\":\"-1:00:00\"}", "$.targets[0].meanLimit")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"escalations\":[{\"level\":4,\"point\":\"AtDue\"}]}", "$.targets[0].escalations[0].level")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"overdueBands\":{\"at\":[\"2:00:00\",\"1:00:00\"]}}", "$.targets[0].overdueBands")]
    [InlineData("{\"kind\":\"resolve\",\"limit\":\"24 h\",\"colour\":1}", "$.targets[0].colour")]
    [InlineData("{\"kind\":\"resolve\"}", "$.targets[0].limit")]
    public void What_is_wrong_with_a_target_is_found_at_its_place(string target, string path)
    {
        Assert.False(SlaPolicy.TryParse($$"""{"id":"p","version":"1","targets":[{{target}}]}""", [Samples.Office], out _, out IReadOnlyList<Finding> findings));

        Finding finding = Assert.Single(findings);
        Assert.Contains(path.Split('.').Last(), finding.Path, StringComparison.Ordinal);
        Assert.StartsWith("$.targets[0]", finding.Path, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message.Zh));
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        const string Json = """{"id":"","targets":[{"kind":"resolve","limit":"24 h"},{"kind":"resolve","limit":"soon"},{"kind":"resolve","limit":"2 h"}]}""";

        FindingsException refusal = Refuses<FindingsException>(() => SlaPolicy.Parse(Json, []), "json");

        Assert.Equal(["$.id", "$.version", "$.targets[1].limit", "$.targets[1]", "$.targets[2]", "$.targets[2]"], refusal.Findings.Select(finding => finding.Path));
        Assert.False(SlaPolicy.TryParse("[]", [], out _, out _));
        Assert.False(SlaPolicy.TryParse("no JSON", [], out _, out _));
        Assert.False(SlaPolicy.TryParse(null, [], out _, out _));
    }
}
