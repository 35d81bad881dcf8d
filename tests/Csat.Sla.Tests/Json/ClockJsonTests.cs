using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(BatchArbitraries) })]
public sealed class ClockJsonTests
{
    private static readonly Instant Start = Utc("2026-03-02 10:00");

    private static readonly SlaPolicy Desk = new("desk", "7", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(8)) { Calendar = Samples.Office }]);

    private static readonly SlaClock Busy = Desk.Clock(
        new SlaRequest { RequestKind = "repair", Product = "broadband", Channel = "Phone", Area = "town", Grade = ServiceGrade.Gold },
        [
            SlaEvent.Started(Start),
            SlaEvent.Paused(PauseReason.Parts, Start + Hours(1)),
            SlaEvent.Resumed(Start + Hours(2), PauseReason.Parts),
            SlaEvent.PausedBetween(PauseReason.Custom("road-works", new LocalizedText("road works", "道路施工")), Start + Hours(2), Start + Hours(3)),
            SlaEvent.AppointmentMade(Start + Hours(6), Start + Hours(8), Start + Hours(4)),
            SlaEvent.AppointmentRescheduled(Start + Hours(7), Start + Hours(9), Start + Hours(5)),
            SlaEvent.CustomerAbsent(Start + Hours(8)),
            SlaEvent.Resumed(Start + Hours(9)),
            SlaEvent.GradeChanged(ServiceGrade.Diamond, Start + Hours(10), ChangeEffect.FromNow),
            SlaEvent.PolicyChanged(SlaPolicies.ManagementMeasures, Start + Hours(11)),
            SlaEvent.Stopped(SlaTargetKind.Resolve, Start + Hours(12) + Duration.FromTicks(1)),
            SlaEvent.CalledBack(CallbackOutcome.NoAnswer, Start + Hours(13)),
            SlaEvent.Reopened(Start + Hours(14)),
        ]);

    [Fact]
    public void A_clock_is_resumed_from_its_events_and_says_the_same()
    {
        SlaClock again = SlaClock.Parse(Busy.ToJson(), [Desk, .. SlaPolicies.All]);

        Assert.Equal(Busy.Events, again.Events);
        Assert.Equal(Busy.Request, again.Request);
        Assert.Equal(Busy.ToJson(), again.ToJson());
        foreach (int hours in new[] { 0, 3, 6, 9, 10, 11, 12, 15, 500 })
        {
            Assert.Equal(Busy.At(Start + Hours(hours)).Explain(null), again.At(Start + Hours(hours)).Explain(null));
        }
    }

    [Property(MaxTest = 200)]
    public void Random_clocks_come_back_the_same(BatchCase random)
    {
        foreach (BatchTicket ticket in random.Tickets)
        {
            SlaClock clock = Desk.Clock(
            [
                SlaEvent.Started(At(ticket.Start)),
                .. ticket.Stop is { } stop ? [SlaEvent.Stopped(SlaTargetKind.Resolve, At(stop))] : Array.Empty<SlaEvent>(),
                .. ticket.Pauses.Select(pause => pause.Until is { } until
                    ? (SlaEvent)SlaEvent.PausedBetween(PauseReason.Parts, At(pause.From), At(until))
                    : SlaEvent.Paused(PauseReason.Parts, At(pause.From))),
            ]);
            SlaClock again = SlaClock.Parse(clock.ToJson(), [Desk]);

            Assert.Equal(clock.Events, again.Events);
            Assert.Equal(clock.At(At(random.Now)).Verdicts, again.At(At(random.Now)).Verdicts);
        }

        static Instant At(int minute) => Start + Duration.FromMinutes(minute);
    }

    [Fact]
    public void Another_version_of_the_policy_or_the_calendar_is_a_finding()
    {
        string json = Desk.Clock([SlaEvent.Started(Start)]).ToJson();

        Assert.Equal("$.policy.version", Only(json.Replace("\"version\":\"7\"", "\"version\":\"6\"")).Path);
        Assert.Equal("$.policy.id", Only(json.Replace("\"id\":\"desk\"", "\"id\":\"bench\"")).Path);
        Assert.Equal("$.calendars[0].version", Only(json.Replace("\"id\":\"office\",\"version\":\"1\"", "\"id\":\"office\",\"version\":\"2\"")).Path);
        Assert.Equal("$.calendars[0].id", Only(json.Replace("\"id\":\"office\"", "\"id\":\"shop\"")).Path);
    }

    [Theory]
    [InlineData("", "$.events")]
    [InlineData("{\"type\":\"begun\",\"at\":\"2026-03-02T10:00:00Z\"}", "$.events[0].type")]
    [InlineData("{\"type\":\"started\",\"at\":\"yesterday\"}", "$.events[0].at")]
    [InlineData("{\"type\":\"started\",\"at\":\"2026-03-02T10:00:00Z\",\"why\":1}", "$.events[0].why")]
    [InlineData("{\"type\":\"started\",\"at\":\"2026-03-02T10:00:00Z\"},{\"type\":\"resumed\",\"at\":\"2026-03-02T11:00:00Z\"}", "$.events[1]")]
    [InlineData("{\"type\":\"stopped\",\"at\":\"2026-03-02T10:00:00Z\"}", "$.events[0].kind")]
    [InlineData("{\"type\":\"gradeChanged\",\"at\":\"2026-03-02T10:00:00Z\",\"grade\":\"5C\"}", "$.events[0].grade")]
    public void Events_that_dont_fit_are_found_at_their_place(string events, string path) =>
        Assert.Equal(path, Only($$"""{"policy":{"id":"desk","version":"7"},"events":[{{events}}]}""").Path);

    [Fact]
    public void Reports_are_written_and_populations_travel()
    {
        SlaReport report = Busy.At(Start + Hours(30));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(report, JsonContract.Info<SlaReport>(SlaJson.Options)));

        Assert.Equal(report.Verdicts.Count, json.RootElement.GetProperty("verdicts").GetArrayLength());
        Assert.Equal(report.Verdicts[0].Status.ToString(), json.RootElement.GetProperty("verdicts")[0].GetProperty("status").GetString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", JsonContract.Info<SlaReport>(SlaJson.Options)));
        JsonContract.RoundTrips(SlaPopulation.Count([report, Busy.At(Start + Hours(13))]), JsonContract.Info<SlaPopulation>(SlaJson.Options));
        JsonContract.RoundTrips(SlaPopulation.Empty, JsonContract.Info<SlaPopulation>(SlaJson.Options));
        JsonContract.RoundTrips(new SlaTally { Met = 3, Paused = 1 }, JsonContract.Info<SlaTally>(SlaJson.Options));
    }

    [Theory]
    [InlineData("""{"kind":"respond","grade":null,"figures":null}""", "$.figures")]
    [InlineData("""{"kind":"respond","grade":null,"figures":[]}""", "$.figures")]
    [InlineData("""{"kind":"respond","grade":null}""", "$.figures")]
    [InlineData("""{"kind":"reply","grade":"5C","figures":{}}""", "$.kind")]
    public void A_cell_that_is_none_is_refused_with_its_place(string cell, string path) => Assert.Contains(
        path,
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"cells":[{{cell}}]}""", JsonContract.Info<SlaPopulation>(SlaJson.Options))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_missing_policy_is_the_callers_bug() => Refuses<ArgumentNullException>(() => SlaClock.Parse("{}", [null!]), "policies");

    private static Finding Only(string json)
    {
        Assert.False(SlaClock.TryParse(json, [Desk], out _, out IReadOnlyList<Finding> findings));
        Finding finding = Assert.Single(findings);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message.Zh));
        return finding;
    }
}
