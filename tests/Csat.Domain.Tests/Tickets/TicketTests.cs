using Csat.TestKit;
using NodaTime;
using static Csat.Domain.Tests.Stories;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class TicketTests
{
    [Fact]
    public void A_refusal_says_why_in_both_languages_and_stays_in_the_history()
    {
        TicketOutcome refused = Fault().Finished().Refuses(new TicketClosed(At(160)), "TKT-02");
        Assert.Equal("2026-11-23T03:40:00Z Closed. Refused: «Closed» while the ticket is finished; legal: while it is called back (TKT-02).", refused.Explain(Cultures.English));
        Assert.Equal("2026-11-23T03:40:00Z 关单。不予受理：工单处于“已完工”时不能“关单”；须处于“已回访”（TKT-02）。", refused.Explain(Cultures.Chinese));
        Assert.Same(refused.Entry, refused.Ticket.History[^1]);
    }

    [Fact]
    public void The_history_is_told_on_the_readers_clock()
    {
        Ticket ticket = Fault().Dispatched().Refuses(new TicketContacted(At(10), null, At(9)), "TKT-06", "TKT-06").Ticket;
        Assert.Equal(
            """
            2026-11-23 09:00:00 申报：客户“C-9”的故障工单“T-1”，产品“broadband”，责任人“Chen”。
            2026-11-23 09:01:00 受理。
            2026-11-23 09:02:00 派单：派给“North”的“Wang”，已持证。
            2026-11-23 09:10:00 联系客户：未说明原因，承诺于 2026-11-23T01:09:00Z 前解决。不予受理：未说明原因；必须向客户讲明故障缘由（TKT-06）；2026-11-23T01:09:00Z 已经过去；须为 2026-11-23T01:10:00Z 或之后（TKT-06）。
            当前：已派单，第 1 轮；共 4 个事件，受理 3 个，不予受理 1 个，记录差错 0 个。（策略 standard 1）
            """.ReplaceLineEndings("\n"),
            ticket.Explain(Cultures.Chinese, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]));
    }

    [Fact]
    public void An_event_before_the_last_one_is_refused_and_one_at_the_same_instant_isnt()
    {
        Ticket ticket = Fault().With(new TicketAccepted(At(1)));
        TicketOutcome refused = ticket.Refuses(new TicketPlanned(At(0), "x"), "TKT-04");
        Assert.Equal("at", refused.Findings[0].Path);
        Assert.Equal(At(1), refused.Ticket.With(new TicketPlanned(At(1), "x")).LastAt);
    }

    [Fact]
    public void Events_before_the_report_are_refused_and_kept()
    {
        TicketReplay none = Ticket.Replay([new TicketAccepted(Start), new TicketClosed(Start)]);
        Assert.Null(none.Ticket);
        Assert.Equal((0, 2), (none.Accepted.Count, none.Refused.Count));

        TicketReplay late = Ticket.Replay([new TicketAccepted(At(9)), new TicketSubmitted(Start, TicketKind.Move, "1", "2", "3"), new TicketAccepted(At(1)), new TicketSubmitted(At(2), TicketKind.Move, "1", "2", "3")]);
        Assert.Equal((TicketState.Accepted, 4, 2), (late.Ticket!.State, late.History.Count, late.Refused.Count));
        Assert.Equal(late.History, Ticket.Parse(late.Ticket.ToJson()).History);
        Assert.Empty(Ticket.Replay([]).History);
    }

    [Fact]
    public void Buttons_are_the_legal_next_events_with_hints_for_the_others()
    {
        Assert.Equal([TicketEventType.Accepted, TicketEventType.CustomerCalled, TicketEventType.SeverityChanged], Fault().Allowed(At(1)));
        Assert.Empty(Fault().Allowed(Start - Duration.Epsilon));
        Assert.Contains(TicketEventType.ClosedAdministratively, Fault(Policies.With(callbacks: 1)).Finished().With(new TicketCalledBack(At(160), CallbackAnswer.NoAnswer)).Allowed(At(170)));
        TicketOption close = Fault().Finished().Options(At(160)).Single(option => option.Type == TicketEventType.Closed);
        Assert.Equal("TKT-02", Assert.Single(close.Findings).RuleId.ToString());
        Assert.Equal(TicketEventTypeLabels.All.Count - 1, Fault().Options(Instant.MaxValue).Count);
        Assert.NotEmpty(Fault().Allowed(Instant.MaxValue));
    }

    [Fact]
    public void The_ends_of_time_are_times()
    {
        Ticket ticket = Ticket.Of(TicketKind.Fault, "1", "2", "3", Instant.MinValue, policy: Policies.With(Duration.FromHours(1)))
            .With(new TicketAccepted(Instant.MinValue), new TicketDispatched(Instant.MinValue, "N", "W", true), new TicketContacted(Instant.MinValue, "x", Instant.MaxValue), new TicketPlanned(Instant.MinValue, "p"),
                new TicketAppointmentMade(Instant.MinValue, Instant.MaxValue, Instant.MaxValue));
        ticket.Refuses(new TicketEngineerArrived(Instant.MinValue), "TKT-13");
        Assert.Single(ticket.With(new TicketTransferred(Instant.MaxValue, "late")).Defects);
        Assert.Contains("9999", ticket.Explain(null, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_texts_are_shown_escaped_and_cut()
    {
        string told = Fault().With(new TicketAccepted(Start), new TicketPlanned(Start, "a\nb\u202E" + new string('x', 5000))).Explain(null);
        Assert.Contains(@"a\u000Ab\u202Exxx", told, StringComparison.Ordinal);
        Assert.True(told.Length < 1000);
    }

    [Fact]
    public void Callers_bugs_are_exceptions()
    {
        Refuses<ArgumentException>(() => new TicketPlanned(Start, " "), "plan", "isn't blank");
        Refuses<ArgumentException>(() => new TicketPlanned(Start, "a\ud800"), "plan", @"\uD800");
        Refuses<ArgumentNullException>(() => new TicketReopened(Start, null!), "reason");
        Refuses<ArgumentOutOfRangeException>(() => new TicketCalledBack(Start, (CallbackAnswer)9), "answer", "9", "Satisfied, Dissatisfied, NoAnswer");
        Refuses<ArgumentOutOfRangeException>(() => new TicketAppointmentMade(At(1), At(0), At(2)), "slotStart");
        Refuses<ArgumentOutOfRangeException>(() => new TicketAppointmentRescheduled(At(1), At(2), At(1)), "slotEnd");
        Refuses<ArgumentException>(() => Ticket.Of(TicketKind.Move, "1", "2", "3", Start, severity: TicketSeverity.Severe), "severity", "Move", "only faults");
        Refuses<ArgumentOutOfRangeException>(() => Ticket.Of((TicketKind)7, "1", "2", "3", Start), "kind", "Install, Remove");
        Refuses<ArgumentNullException>(() => Fault().Apply(null!), "happened");
        Refuses<ArgumentException>(() => Ticket.Replay([null!]), "events", "events[0]");
        Refuses<ArgumentOutOfRangeException>(() => new CaseRecord(CaseRecordKind.Praise, 0, "x", []), "number", "1 or more");
        Refuses<ArgumentOutOfRangeException>(() => Policies.With(callbacks: 0), "FailedCallbacksBeforeClose", "1 or more");
        Refuses<ArgumentOutOfRangeException>(() => Policies.With(Duration.FromHours(-1)), "TransferLimit", "zero or more");
        Refuses<FindingsException>(() => new TicketPolicy("x", "1", [], []), "processes", "0 processes for Install", "0 processes for Praise");
    }

    [Fact]
    public void Events_and_records_are_values()
    {
        EqualityContract.Holds<TicketEvent>(
            new TicketTransferred(Start, "x", "y"), new TicketTransferred(Start, "x", "y"),
            new TicketTransferred(Start, "x"), new TicketTransferred(At(1), "x", "y"), new TicketReopened(Start, "x"), new TicketAccepted(Start));
        EqualityContract.Holds(
            new CaseRecord(CaseRecordKind.Complaint, 1, "x", ["a"]), new CaseRecord(CaseRecordKind.Complaint, 1, "x", ["a"]),
            new CaseRecord(CaseRecordKind.Complaint, 1, "x", ["b"]), new CaseRecord(CaseRecordKind.Complaint, 2, "x", ["a"]), new CaseRecord(CaseRecordKind.Callback, 1, "x", ["a"]));
        Assert.Equal("2026-11-23T01:00:00Z Transferred: 'x', for 'y'", new TicketTransferred(Start, "x", "y").ToString());
        Assert.Equal("T-1 Fault Submitted", Fault().ToString());
    }

    [Fact]
    public void Names_are_there_in_both_languages()
    {
        BilingualContract.Holds(TicketKindLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketStateLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketSeverityLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketClosingLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(CallbackAnswerLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketDefectKindLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(CaseRecordKindLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketEventTypeLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketPolicies.Standard.Checks.Select(check => check.Name));
        Assert.Equal(25, TicketEventTypeLabels.All.Distinct().Count());
        Refuses<ArgumentOutOfRangeException>(() => ((TicketState)10).Label(), "value", "Submitted, Accepted");
    }

    [Fact]
    public void Defaults_are_as_documented()
    {
        TicketPolicy standard = TicketPolicies.Standard;
        Assert.Equal((3, 2, Duration.FromMinutes(15), (Duration?)null, false), (
            standard.FailedCallbacksBeforeClose, standard.UnansweredCallsBeforeEmergencyPlan, standard.EarlyArrivalTolerance, standard.TransferLimit, standard.OwnerMayChange));
        Assert.Equal(TicketKindLabels.All, standard.Processes.Select(process => process.Kind));
    }

    [Fact]
    public void A_process_that_skips_the_loop_is_refused_with_all_findings()
    {
        TicketStep[] steps = [new(TicketState.Accepted, IsOptional: true), new(TicketState.Contacted), new(TicketState.CustomerAbsent), new(TicketState.OnSite), new(TicketState.Finished), new(TicketState.Accepted), new((TicketState)77)];
        FindingsException refusal = Refuses<FindingsException>(() => new TicketProcess(TicketKind.Fault, steps), "steps");
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
        Assert.Equal(
            ["steps[0]", "steps[2]", "steps[5]", "steps[6]", "steps", "steps", "steps", "steps"], refusal.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_check_that_is_none_is_refused_with_all_findings()
    {
        FindingsException refusal = Refuses<FindingsException>(() => new TicketCheck(" ", default, RuleId.Parse("TKT-01"), [], "a\ud800"), "id");
        Assert.Equal(["id", "name.en", "name.zh", "product", "rule", "kinds"], refusal.Findings.Select(finding => finding.Path));
        var twice = new TicketCheck("seal", new("the seal is whole", "封签完好"), RuleId.Parse("TKT-03"), [TicketKind.Fault]);
        Refuses<FindingsException>(() => new TicketPolicy("x", "1", TicketPolicies.Standard.Processes, [twice, twice]), "processes", "checks[1].id");
        Assert.Single(new TicketPolicy("x", "1", TicketPolicies.Standard.Processes, [twice]).ChecksFor(TicketKind.Fault, null));
    }
}
