using System.Text.Json;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.Domain.Tests.Stories;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class TicketJsonTests
{
    [Property(MaxTest = 200)]
    public void Any_history_comes_back_the_same_refusals_and_all(int seed)
    {
        (TicketPolicy policy, List<TicketEvent> events) = TicketStories.Of(seed, 40);
        Ticket ticket = Ticket.Replay(events, policy).Ticket!;
        string json = ticket.ToJson(indented: seed % 2 == 0);
        Ticket again = Ticket.Parse(json, policy);

        Assert.Equal(ticket.History, again.History);
        Assert.Equal(ticket.Explain(null), again.Explain(null));
        Assert.Equal(json, again.ToJson(indented: seed % 2 == 0));
    }

    [Property(MaxTest = 200)]
    public void Any_event_and_any_entry_survives_with_its_type(int seed)
    {
        var random = new Random(seed);
        var ticket = Fault();
        foreach (TicketEventType type in TicketEventTypeLabels.All)
        {
            TicketEvent happened = TicketStories.Make(type, At(random.Next(100)), random, TicketPolicies.Standard);
            string json = RoundTrips(happened, Info<TicketEvent>(DomainJson.Options));
            Assert.StartsWith($$"""{"type":"{{char.ToLowerInvariant(type.ToString()[0])}}{{type.ToString()[1..]}}","at":""", json, StringComparison.Ordinal);
            RoundTrips(ticket.Apply(happened).Entry, Info<TicketEntry>(DomainJson.Options));
        }
    }

    [Fact]
    public void Events_are_objects_with_a_type()
    {
        RoundTrips<TicketEvent>(new TicketReopened(Start, "no signal"), Info<TicketEvent>(DomainJson.Options), """{"type":"reopened","at":"2026-11-23T01:00:00Z","reason":"no signal"}""");
        RoundTrips<TicketEvent>(new TicketCalledBack(Start, CallbackAnswer.NoAnswer), Info<TicketEvent>(DomainJson.Options), """{"type":"calledBack","at":"2026-11-23T01:00:00Z","answer":"NoAnswer"}""");
        Assert.Equal(new TicketAccepted(Start), JsonSerializer.Deserialize("""{"at":"2026-11-23T09:00:00+08:00","type":"accepted"}""", Info<TicketEvent>(DomainJson.Options)));
        RoundTripsAsText<TicketEvent[]>([new TicketAccepted(Start), new TicketClosed(Start)], Info<TicketEvent[]>(DomainJson.Options));
    }

    [Fact]
    public void Options_and_policies_travel()
    {
        Assert.All(Fault().Options(Start), option => RoundTrips(option, Info<TicketOption>(DomainJson.Options)));
        RoundTripsAsText(TicketPolicies.Standard, Info<TicketPolicy>(DomainJson.Options));
        TicketPolicy own = Policies.With(NodaTime.Duration.FromHours(4), true, 5, 7);
        TicketPolicy again = TicketPolicy.Parse(own.ToJson());
        Assert.Equal(own.ToJson(), again.ToJson());
        Assert.Equal((own.TransferLimit, true, 5, 7), (again.TransferLimit, again.OwnerMayChange, again.FailedCallbacksBeforeClose, again.UnansweredCallsBeforeEmergencyPlan));
    }

    [Theory]
    [InlineData("""{"type":"opened","at":"2026-11-23T01:00:00Z"}""", "$.events[1].type")]
    [InlineData("""{"at":"2026-11-23T01:00:00Z"}""", "$.events[1].type")]
    [InlineData("""{"type":"accepted","at":"yesterday"}""", "$.events[1].at")]
    [InlineData("""{"type":"accepted","at":"9999-12-31T23:59:59-18:00"}""", "$.events[1].at")]
    [InlineData("""{"type":"accepted"}""", "$.events[1].at")]
    [InlineData("""{"type":"accepted","at":"2026-11-23T01:00:00Z","by":"me"}""", "$.events[1].by")]
    [InlineData("""{"type":"planned","at":"2026-11-23T01:00:00Z","plan":" "}""", "$.events[1].plan")]
    [InlineData("""{"type":"planned","at":"2026-11-23T01:00:00Z","plan":"\ud800"}""", "$.events[1].plan")]
    [InlineData("""{"type":"calledBack","at":"2026-11-23T01:00:00Z","answer":"Maybe"}""", "$.events[1].answer")]
    [InlineData("""{"type":"submitted","at":"2026-11-23T01:00:00Z","kind":"Move","id":"1","customer":"2","owner":"3","severity":"Severe"}""", "$.events[1].severity")]
    [InlineData("""{"type":"appointmentMade","at":"2026-11-23T01:00:00Z","slotStart":"2026-11-23T00:00:00Z","slotEnd":"2026-11-23T02:00:00Z"}""", "$.events[1].slotStart")]
    [InlineData("""{"type":"appointmentRescheduled","at":"2026-11-23T01:00:00Z","slotStart":"2026-11-23T03:00:00Z","slotEnd":"2026-11-23T02:00:00Z"}""", "$.events[1].slotEnd")]
    [InlineData("""{"type":"caseFiled","at":"2026-11-23T01:00:00Z","record":{"kind":"Praise","number":0,"text":"x","problems":[]}}""", "$.events[1].record.number")]
    [InlineData("""{"type":"caseFiled","at":"2026-11-23T01:00:00Z","record":{"kind":"Complaint","number":1,"text":"x","problems":["",2]}}""", "$.events[1].record.problems[0]", "$.events[1].record.problems[1]")]
    [InlineData("null", "$.events[1]", "$.events[1].type")]
    public void What_is_no_event_is_found_at_its_place(string happened, params string[] paths) => Assert.Equal(paths.Where(path => happened != "null" || path != "$.events[1].type"), Findings(
        $$"""{"schemaVersion":1,"policy":{"id":"standard","version":"1"},"events":[{"type":"submitted","at":"2026-11-23T01:00:00Z","kind":"fault","id":"1","customer":"2","owner":"3"},{{happened}}]}"""));

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"schemaVersion\":1", "$")]
    [InlineData("""{"schemaVersion":2,"policy":{"id":"standard","version":"1"},"events":[]}""", "$.schemaVersion")]
    [InlineData("""{"policy":{"id":"standard","version":"1"},"events":[]}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"policy":{"id":"standard","version":"0"},"events":[]}""", "$.policy")]
    [InlineData("""{"schemaVersion":1,"policy":{"id":"standard","version":"1"},"events":[]}""", "$.events")]
    [InlineData("""{"schemaVersion":1,"policy":{"id":"standard","version":"1"},"events":[{"type":"closed","at":"2026-11-23T01:00:00Z"}]}""", "$.events")]
    public void What_is_no_ticket_is_found_at_its_place(string json, string path) => Assert.Equal(path, Findings(json)[0]);

    [Fact]
    public void A_newer_file_says_what_to_do()
    {
        Assert.False(Ticket.TryParse("""{"schemaVersion":2,"policy":{"id":"standard","version":"1"},"events":[]}""", out _, out IReadOnlyList<Finding> findings));
        BilingualContract.Holds(findings[0].Message);
        Assert.Contains("update the Csat packages", findings[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_and_huge_input_gets_an_answer()
    {
        Assert.Equal(["$"], Findings(new string('[', 100_000)));
        Assert.NotEmpty(Findings("{\"schemaVersion\":" + new string('9', 100_000) + "}"));
        string many = string.Join(",", Enumerable.Repeat("""{"type":"closed","at":"2026-11-23T01:00:00Z"}""", 20_000));
        Ticket ticket = Ticket.Parse($$"""{"schemaVersion":1,"policy":{"id":"standard","version":"1"},"events":[{"type":"submitted","at":"2026-11-23T01:00:00Z","kind":"fault","id":"1","customer":"2","owner":"3"},{{many}}]}""");
        Assert.Equal(20_001, ticket.History.Count);
        Refuses<FindingsException>(() => Ticket.Parse("{}"), "json", "$.schemaVersion", "$.policy", "$.events");
        Refuses<ArgumentNullException>(() => Ticket.Parse("{}", [null!]), "policies");
    }

    [Fact]
    public void A_policy_that_contradicts_itself_is_found_with_all_its_places()
    {
        const string process = """{"kind":"fault","steps":["submitted","accepted","onSite","finished?","closed?","closed","gone"]}""";
        string json = $$"""{"schemaVersion":1,"id":"x","version":"1","processes":[{{process}}],"checks":[{"id":"a","name":{"en":"a","zh":"甲"},"rule":"TKT-01","kinds":["cat"]}],"earlyArrivalTolerance":"-1:00:00","failedCallbacksBeforeClose":0}""";
        Assert.False(TicketPolicy.TryParse(json, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(
            ["$.processes[0].steps[6]", "$.checks[0].rule", "$.checks[0].kinds[0]", "$.failedCallbacksBeforeClose", "$.earlyArrivalTolerance"], findings.Select(finding => finding.Path));
        Assert.False(TicketPolicy.TryParse(json.Replace(",\"gone\"", string.Empty, StringComparison.Ordinal), out _, out findings));
        Assert.Contains("$.processes[0].steps[4]", findings.Select(finding => finding.Path));
        Assert.Contains(findings, finding => finding.RuleId == RuleId.Parse("TKT-02"));
    }

    private static string[] Findings(string json)
    {
        Assert.False(Ticket.TryParse(json, out Ticket? ticket, out IReadOnlyList<Finding> findings));
        Assert.Null(ticket);
        Assert.All(findings, finding => BilingualContract.Holds(finding.Message));
        return [.. findings.Select(finding => finding.Path)];
    }
}
