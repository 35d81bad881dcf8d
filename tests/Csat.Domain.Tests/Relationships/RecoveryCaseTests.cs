using System.Text.Json;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>Recovery cases from the dissatisfied answer to the outcome. Rules CB-06, REL-01 and REL-02.</summary>
public sealed class RecoveryCaseTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 5, 31, 1, 0);

    [Fact]
    public void A_case_opens_with_the_customers_reason_and_not_without() // CB-06
    {
        RecoveryOpening refused = RecoveryCase.Open("R-1", Answer("D"), At(0));
        Assert.Null(refused.Case);
        Assert.Equal(("response.reason", RuleId.Parse("CB-06")), (Assert.Single(refused.Findings).Path, refused.Findings[0].RuleId!.Value));
        RecoveryOpening opened = RecoveryCase.Open("R-1", Answer("D") with { Reason = "late" }, At(0));
        Assert.Equal((RecoveryState.Open, RecoveryOrigin.DissatisfiedAnswer, "late", "C-1"), (opened.Case!.State, opened.Case.Origin, opened.Case.Reason, opened.Case.Customer));
        Assert.Empty(opened.Findings);
        Assert.Equal(RecoveryOrigin.NeutralAnswer, RecoveryCase.Open("R-2", Neutral, At(0)).Case!.Origin); // REL-01; no reason needed
        Assert.Equal(["response", "at"], RecoveryCase.Open("R-3", Answer("VS"), At(-1)).Findings.Select(finding => finding.Path));
        Assert.Null(RecoveryCase.Open("R-3", SurveyResponse.Unanswered("C-1", Touchpoint.Bill, SurveyChannel.Sms, RatingScales.Callback3, Nine), At(0)).Case);
        Assert.Equal(RecoveryOrigin.Conflict, RecoveryCase.ForConflict("R-4", "C-1", "billing", At(0)).Origin);
        RoundTripsAsText(refused, Info<RecoveryOpening>(DomainJson.Options));
        RoundTripsAsText(opened, Info<RecoveryOpening>(DomainJson.Options));
        Refuses<ArgumentException>(() => RecoveryCase.Open(" ", Neutral, At(0)), "id");
        Refuses<ArgumentException>(() => RecoveryCase.ForConflict("R", "C", "", At(0)), "reason");
    }

    [Fact]
    public void A_case_is_closed_as_recovered_after_contact_remedy_and_a_satisfied_answer()
    {
        RecoveryCase recovery = Opened
            .Apply(RecoveryEvent.Contacted(At(1), RepairWay.OutboundCall, wasReached: true))     // refused: nobody has it
            .Apply(RecoveryEvent.Assigned(At(2), "North"))
            .Apply(RecoveryEvent.Closed(At(3), RecoveryOutcome.Recovered))                       // refused
            .Apply(RecoveryEvent.Contacted(At(4), RepairWay.OutboundCall, wasReached: false))
            .Apply(RecoveryEvent.Contacted(At(5), RepairWay.Sms, wasReached: true))
            .Apply(RecoveryEvent.Remedied(At(6), "second visit"))
            .Apply(RecoveryEvent.Closed(At(7), RecoveryOutcome.Recovered, Sentiment.Positive));
        Assert.Equal((RecoveryState.Closed, RecoveryOutcome.Recovered, "North", 2), (recovery.State, recovery.Outcome!.Value, recovery.Department, recovery.Attempts));
        Assert.Equal([false, true, false, true, true, true, true], recovery.History.Select(entry => entry.IsAccepted));
        Assert.Equal(["outcome", "outcome", "answer"], recovery.History[2].Findings.Select(finding => finding.Path));
        Assert.Equal(["second visit"], recovery.Remedies);
        LocalizedText told = BilingualContract.Explains(recovery.Explain);
        Assert.Contains("CB-06", told.En, StringComparison.Ordinal);
        Assert.Contains("REL-02", told.Zh, StringComparison.Ordinal);
        string json = RoundTripsAsText(recovery, Info<RecoveryCase>(DomainJson.Options));
        Assert.Equal(told.Zh, JsonSerializer.Deserialize(json, Info<RecoveryCase>(DomainJson.Options))!.Explain(Cultures.Chinese));
    }

    [Fact]
    public void Every_outcome_has_its_guards()
    {
        RecoveryCase assigned = Opened.Apply(RecoveryEvent.Assigned(At(1), "North"));
        RecoveryCase tried = assigned.Apply(RecoveryEvent.Contacted(At(2), RepairWay.Visit, wasReached: false));
        RecoveryCase reached = tried.Apply(RecoveryEvent.Contacted(At(3), RepairWay.Other, wasReached: true));
        Refused(assigned, RecoveryEvent.Closed(At(9), RecoveryOutcome.Unreachable));
        Accepted(tried, RecoveryEvent.Closed(At(9), RecoveryOutcome.Unreachable));
        Refused(reached, RecoveryEvent.Closed(At(9), RecoveryOutcome.Unreachable));
        Refused(tried, RecoveryEvent.Closed(At(9), RecoveryOutcome.NotRecovered));
        Accepted(reached, RecoveryEvent.Closed(At(9), RecoveryOutcome.NotRecovered, Sentiment.Neutral));
        Refused(reached, RecoveryEvent.Closed(At(9), RecoveryOutcome.NotRecovered, Sentiment.Positive));
        Refused(reached, RecoveryEvent.Closed(At(9), RecoveryOutcome.Recovered, Sentiment.Positive)); // nothing was done
        Accepted(Opened, RecoveryEvent.Closed(At(9), RecoveryOutcome.Left));
        Refused(Opened, RecoveryEvent.Remedied(At(9), "x"));
        Refused(Opened, RecoveryEvent.Reopened(At(9), "x"));
        Refused(Opened, RecoveryEvent.Assigned(At(-1), "North"));
        RecoveryCase closed = Opened.Apply(RecoveryEvent.Closed(At(5), RecoveryOutcome.Left));
        Refused(closed, RecoveryEvent.Assigned(At(6), "North"));
        RecoveryCase again = closed.Apply(RecoveryEvent.Reopened(At(6), "came back"));
        Assert.Equal((RecoveryState.Open, null, null, 0), (again.State, again.Department, (object?)again.Outcome, again.Attempts));
    }

    [Fact]
    public void Events_are_checked_when_they_are_made_and_when_they_are_read()
    {
        Refuses<ArgumentException>(() => RecoveryEvent.Assigned(Nine, ""), "department");
        Refuses<ArgumentOutOfRangeException>(() => RecoveryEvent.Contacted(Nine, (RepairWay)9, true), "value", "9", "OutboundCall");
        Refuses<ArgumentOutOfRangeException>(() => RecoveryEvent.Closed(Nine, RecoveryOutcome.Left, (Sentiment)9), "answer", "9", "Positive");
        EqualityContract.Holds(
            RecoveryEvent.Contacted(Nine, RepairWay.Sms, true), RecoveryEvent.Contacted(Nine, RepairWay.Sms, true),
            RecoveryEvent.Contacted(Nine, RepairWay.Sms, false), RecoveryEvent.Contacted(Nine, RepairWay.Visit, true), RecoveryEvent.Contacted(At(1), RepairWay.Sms, true), RecoveryEvent.Assigned(Nine, "x"));
        RoundTrips(RecoveryEvent.Closed(Nine, RecoveryOutcome.NotRecovered, Sentiment.Negative), Info<RecoveryEvent>(DomainJson.Options));
        Refuses<JsonException>(
            () => JsonSerializer.Deserialize("""{"id":"R","customer":" ","origin":"dissatisfiedAnswer","openedAt":"2026-05-31T01:00:00Z","events":[{"type":"assigned","at":"x","way":"sms"},{"type":"closed","at":"2026-05-31T01:00:00Z"}],"x":1}""", Info<RecoveryCase>(DomainJson.Options)),
            null, "$.customer", "$.reason", "$.events[0].at", "$.events[0].text", "$.events[0].way", "$.events[1].outcome", "$.x");
    }

    [Property(MaxTest = 500)]
    public Property Whatever_happens_the_case_stays_legal_and_loses_nothing() => Prop.ForAll(
        Gen.ListOf(Gen.Zip(Gen.Choose(0, 9), Gen.Choose(-1, 2))).ToArbitrary(),
        happenings =>
        {
            RecoveryCase recovery = Opened;
            int minute = 0;
            bool hasDepartment = false, reached = false, tried = false, remedied = false, closed = false; // the model
            foreach ((int kind, int step) in happenings)
            {
                minute += step;
                RecoveryEvent happened = Event(kind, At(Math.Max(minute, 0)));
                bool inTime = happened.At >= recovery.LastAt;
                bool legal = inTime && kind switch
                {
                    0 => !closed,
                    1 or 2 or 3 => !closed && hasDepartment,
                    4 => !closed && reached && remedied,
                    5 => false,
                    6 => !closed && reached,
                    7 => !closed && tried && !reached,
                    8 => !closed,
                    _ => closed,
                };
                recovery = recovery.Apply(happened);
                Assert.Equal(legal, recovery.History[^1].IsAccepted);
                if (legal)
                {
                    (hasDepartment, tried, reached, remedied, closed) = kind switch
                    {
                        0 => (true, tried, reached, remedied, false),
                        1 => (true, true, true, remedied, false),
                        2 => (true, true, reached, remedied, false),
                        3 => (true, tried, reached, true, false),
                        9 => (false, false, false, false, false),
                        _ => (hasDepartment, tried, reached, remedied, true),
                    };
                }

                Assert.Equal(closed, recovery.State == RecoveryState.Closed);
                Assert.Equal(closed, recovery.Outcome is not null);
            }

            Assert.Equal(happenings.Count, recovery.History.Count);
            RoundTripsAsText(recovery, Info<RecoveryCase>(DomainJson.Options));
        });

    private static RecoveryCase Opened => RecoveryCase.Open("R-1", Answer("D") with { Reason = "late" }, At(0)).Case!;

    private static SurveyResponse Neutral => SurveyResponse.Answered("C-1", Touchpoint.Hotline, SurveyChannel.Sms, RatingScales.FiveLevel, "N", Nine, Nine);

    private static RecoveryEvent Event(int kind, Instant at) => kind switch
    {
        0 => RecoveryEvent.Assigned(at, "North"),
        1 => RecoveryEvent.Contacted(at, RepairWay.OutboundCall, true),
        2 => RecoveryEvent.Contacted(at, RepairWay.OutboundCall, false),
        3 => RecoveryEvent.Remedied(at, "visit"),
        4 => RecoveryEvent.Closed(at, RecoveryOutcome.Recovered, Sentiment.Positive),
        5 => RecoveryEvent.Closed(at, RecoveryOutcome.Recovered, Sentiment.Neutral),
        6 => RecoveryEvent.Closed(at, RecoveryOutcome.NotRecovered),
        7 => RecoveryEvent.Closed(at, RecoveryOutcome.Unreachable),
        8 => RecoveryEvent.Closed(at, RecoveryOutcome.Left),
        _ => RecoveryEvent.Reopened(at, "again"),
    };

    private static void Refused(RecoveryCase recovery, RecoveryEvent happened) => Assert.NotEmpty(recovery.Check(happened));

    private static void Accepted(RecoveryCase recovery, RecoveryEvent happened) => Assert.Empty(recovery.Check(happened));

    private static Instant At(int minutes) => Nine + Duration.FromMinutes(minutes);

    private static SurveyResponse Answer(string level) =>
        SurveyResponse.Answered("C-1", Touchpoint.FieldService, SurveyChannel.ManualCall, RatingScales.Callback3, level, Nine, Nine);
}
