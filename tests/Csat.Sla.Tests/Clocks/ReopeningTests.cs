using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>Closed only when the customer is satisfied (TKT-02), and called back in time (SLA-08).</summary>
public sealed class ReopeningTests
{
    private static readonly SlaPolicy Service = new("service", "1",
    [
        new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(4)) { Calendar = Samples.Office },
        SlaTargets.Callback with { Calendar = Samples.Office },
    ]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_reopened_request_goes_on_and_the_time_that_it_was_resolved_doesnt_count(bool byTheCustomer)
    {
        SlaVerdict verdict = Service.At(
            "2026-03-09 12:00", "2026-03-06 09:00", Done("2026-03-06 11:00"),
            byTheCustomer ? Call(CallbackOutcome.Dissatisfied, "2026-03-09 10:00") : Reopen("2026-03-09 10:00"));

        Assert.Equal((SlaStatus.Running, Hours(4)), (verdict.Status, verdict.Elapsed!.Value));
        Assert.Equal(Samples.Local("2026-03-09 12:00"), verdict.Due);
        Assert.Equal(
            ["03-06 09:00–03-06 11:00 Open", "03-06 11:00–03-06 12:00 Resolved", "03-06 12:00–03-06 13:00 Closed", "03-06 13:00–03-06 18:00 Resolved", "03-06 18:00–03-09 09:00 Closed", "03-09 09:00–03-09 10:00 Resolved", "03-09 10:00–03-09 12:00 Open"],
            verdict.Timeline.Shown());
    }

    [Fact]
    public void A_reopened_ticket_keeps_its_pauses() => Assert.Equal(
        Hours(2),
        Service.At(
            "2026-03-06 17:00", "2026-03-06 09:00", Hold("2026-03-06 09:30"), Resume("2026-03-06 10:30"), Done("2026-03-06 11:00"),
            Reopen("2026-03-06 16:00")).Elapsed);

    [Fact]
    public void What_was_resolved_late_stays_late_when_it_is_reopened_and_resolved_again()
    {
        SlaVerdict verdict = Service.At(
            "2026-03-12 09:00", "2026-03-06 09:00", Done("2026-03-06 15:00"), Reopen("2026-03-09 10:00"), Done("2026-03-09 10:30"));

        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-06 14:00")), (verdict.Status, verdict.BreachedAt!.Value));
        Assert.Equal(Hours(5.5), verdict.Elapsed);
    }

    [Fact]
    public void A_call_before_the_solution_isnt_the_callback_and_the_one_after_it_is()
    {
        SlaClock clock = Service.Clock(
        [
            SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Call(CallbackOutcome.Satisfied, "2026-03-06 10:00"), Call(CallbackOutcome.Dissatisfied, "2026-03-06 10:20"),
            Done("2026-03-06 11:00"),
            Call(CallbackOutcome.Satisfied, "2026-03-07 15:00"),
        ]);

        SlaReport between = clock.At(Samples.Local("2026-03-06 12:00"));
        Assert.Equal((SlaStatus.Running, null, SlaClosing.AwaitingCallback), (between[SlaTargetKind.Callback].Status, between[SlaTargetKind.Callback].StoppedAt, between.Closing));
        SlaReport after = clock.At(Samples.Local("2026-03-08 12:00"));
        Assert.Equal((SlaStatus.Met, Samples.Local("2026-03-07 15:00")), (after[SlaTargetKind.Callback].Status, after[SlaTargetKind.Callback].StoppedAt!.Value));
        Assert.Equal(SlaClosing.Satisfied, after.Closing);
        Assert.Null(clock.At(Samples.Local("2026-03-06 10:30"))[SlaTargetKind.Callback].StoppedAt);
    }

    [Fact]
    public void The_callback_starts_when_it_is_resolved_and_is_due_on_the_third_day()
    {
        SlaReport before = Service.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00"))]).At(Samples.Local("2026-03-06 10:00"));
        SlaReport after = Service.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 11:00")]).At(Samples.Local("2026-03-06 12:00"));

        Assert.Equal((SlaStatus.NoDeadline, null, null), (before[SlaTargetKind.Callback].Status, before[SlaTargetKind.Callback].StartedAt, before[SlaTargetKind.Callback].Due));
        Assert.Contains("resolution starts it, which hasn't happened at 2026-03-06 10:00:00", BilingualContract.Explains(before[SlaTargetKind.Callback].Explain).En, StringComparison.Ordinal);
        Assert.Equal(Samples.Local("2026-03-10 00:00"), after[SlaTargetKind.Callback].Due);
        Assert.Equal((SlaClosing.Open, SlaClosing.AwaitingCallback), (before.Closing, after.Closing));
    }

    [Fact]
    public void A_satisfied_customer_closes_a_dissatisfied_one_doesnt()
    {
        SlaEvent[] resolved = [SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 11:00")];
        SlaReport satisfied = Service.Clock([.. resolved, Call(CallbackOutcome.Satisfied, "2026-03-06 15:00")]).At(Samples.Local("2026-03-07 12:00"));
        SlaReport dissatisfied = Service.Clock([.. resolved, Call(CallbackOutcome.Dissatisfied, "2026-03-06 15:00")]).At(Samples.Local("2026-03-06 16:00"));

        Assert.Equal((SlaClosing.Satisfied, SlaStatus.Met), (satisfied.Closing, satisfied[SlaTargetKind.Callback].Status));
        Assert.Equal((SlaClosing.Open, SlaStatus.Met), (dissatisfied.Closing, dissatisfied[SlaTargetKind.Callback].Status));
        Assert.Null(dissatisfied[SlaTargetKind.Resolve].StoppedAt);
    }

    [Fact]
    public void A_second_solution_wants_a_second_callback_and_a_late_first_one_stays_late()
    {
        SlaEvent[] events =
        [
            SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 11:00"), Call(CallbackOutcome.Dissatisfied, "2026-03-10 00:01"),
            Done("2026-03-10 10:00"),
        ];
        SlaVerdict second = Service.Clock(events).At(Samples.Local("2026-03-10 11:00"))[SlaTargetKind.Callback];

        Assert.Equal((Samples.Local("2026-03-10 10:00"), Samples.Local("2026-03-14 00:00")), (second.StartedAt!.Value, second.Due!.Value));
        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-10 00:00")), (second.Status, second.BreachedAt!.Value));
        Assert.True(second.IsOverdue);
        Assert.Contains("The promise was broken before, at 2026-03-10 00:00:00.", BilingualContract.Explains(second.Explain).En, StringComparison.Ordinal);
        Assert.Equal(
            SlaStatus.Running,
            Service.Clock([.. events.Take(2), Reopen("2026-03-06 14:00"), Done("2026-03-10 10:00")]).At(Samples.Local("2026-03-10 11:00"))[SlaTargetKind.Callback].Status);
        Assert.Equal(
            SlaStatus.Breached,
            Service.Clock([.. events.Take(2), Reopen("2026-03-11 14:00")]).At(Samples.Local("2026-03-12 11:00"))[SlaTargetKind.Callback].Status);
    }

    [Fact]
    public void A_second_solution_that_is_undone_leaves_the_second_callback_to_come()
    {
        SlaVerdict verdict = Service.Clock(
            [
                SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 10:00"), Call(CallbackOutcome.Dissatisfied, "2026-03-06 11:00"),
                Done("2026-03-06 12:00"), Reopen("2026-03-06 14:00"),
            ]).At(Samples.Local("2026-03-06 15:00"))[SlaTargetKind.Callback];

        Assert.Equal((SlaStatus.NoDeadline, null, null), (verdict.Status, verdict.StartedAt, verdict.StoppedAt));
    }

    [Fact]
    public void Failed_contacts_end_in_an_administrative_close_that_isnt_satisfaction()
    {
        SlaEvent[] events =
        [
            SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 11:00"), Call(CallbackOutcome.NoAnswer, "2026-03-06 14:00"),
            Call(CallbackOutcome.NoAnswer, "2026-03-06 16:00"), Call(CallbackOutcome.NoAnswer, "2026-03-07 10:00"),
        ];
        SlaReport Report(string now, params SlaEvent[] more) => Service.Clock([.. events, .. more]).At(Samples.Local(now));

        Assert.Equal((SlaClosing.AwaitingCallback, 2), (Report("2026-03-06 17:00").Closing, Report("2026-03-06 17:00").FailedContacts));
        Assert.Equal((SlaClosing.Administrative, 3), (Report("2026-03-07 11:00").Closing, Report("2026-03-07 11:00").FailedContacts));
        Assert.True(Report("2026-03-07 11:00")[SlaTargetKind.Callback].IsOpen);
        Assert.Equal(SlaClosing.Satisfied, Report("2026-03-08 11:00", Call(CallbackOutcome.Satisfied, "2026-03-08 10:00")).Closing);
        SlaReport reopened = Report("2026-03-08 11:00", Call(CallbackOutcome.Dissatisfied, "2026-03-08 10:00"));
        Assert.Equal((SlaClosing.Open, 0), (reopened.Closing, reopened.FailedContacts));
    }

    [Fact]
    public void How_many_failed_contacts_close_is_the_policys()
    {
        var strict = new SlaPolicy("strict", "1", Service.Targets) { FailedContactsBeforeClose = 1 };

        Assert.Equal(
            SlaClosing.Administrative,
            strict.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Done("2026-03-06 11:00"), Call(CallbackOutcome.NoAnswer, "2026-03-06 14:00")])
                .At(Samples.Local("2026-03-06 15:00")).Closing);
    }

    [Fact]
    public void A_word_without_a_solution_closes_nothing() => Assert.Equal(
        SlaClosing.Open,
        Service.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Call(CallbackOutcome.Satisfied, "2026-03-06 10:00"), Call(CallbackOutcome.NoAnswer, "2026-03-06 11:00")])
            .At(Samples.Local("2026-03-06 15:00")).Closing);
}
