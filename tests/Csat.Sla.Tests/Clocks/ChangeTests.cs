using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Grade and policy changes in the middle of a ticket: what has elapsed and what was paused stays.</summary>
public sealed class ChangeTests
{
    private static readonly SlaPolicy ByGrade = Policy(new SlaTarget(
        SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(16)).With(ServiceGrade.Diamond, SlaLimit.Hours(4)))
    {
        Calendar = Samples.Office,
    });

    private static readonly SlaPolicy Strict = Policy(SlaLimit.Hours(2), id: "strict");

    [Theory]
    [InlineData(ChangeEffect.Retroactive, "2026-03-06 15:00")] // 4 hours from the start, an hour paused
    [InlineData(ChangeEffect.FromNow, "2026-03-06 17:00")] // 4 hours from the change, an hour paused before it
    public void A_grade_raised_mid_ticket_counts_as_if_always_or_from_now(ChangeEffect effect, string due)
    {
        SlaVerdict verdict = ByGrade.At(
            "2026-03-06 14:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Resume("2026-03-06 11:00"), Raised("2026-03-06 12:00", effect));

        Assert.Equal((SlaStatus.Running, Samples.Local(due)), (verdict.Status, verdict.Due!.Value));
        Assert.Equal((ServiceGrade.Diamond, SlaLimit.Hours(4), Hours(3)), (verdict.Grade, verdict.Limit, verdict.Elapsed!.Value));
        Assert.Equal(verdict.Due - Hours(1) - verdict.At, verdict.Remaining - Hours(1));
        Assert.Equal(Hours(4), verdict.Proof.Where(piece => piece.IsCounted).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Length));
    }

    [Fact]
    public void A_limit_that_counts_from_a_change_says_so() => Assert.Contains(
        "limit 4 h of open time of calendar 'office' for grade Diamond, counted from 2026-03-06 12:00:00, due 2026-03-06 17:00:00",
        BilingualContract.Explains(ByGrade.At("2026-03-06 14:00", "2026-03-06 09:00", Raised("2026-03-06 12:00", ChangeEffect.FromNow)).Explain).En,
        StringComparison.Ordinal);

    [Fact]
    public void A_retroactive_raise_can_break_a_promise_and_one_from_now_cant()
    {
        SlaVerdict broken = ByGrade.At("2026-03-06 17:30", "2026-03-06 09:00", Raised("2026-03-06 17:00", ChangeEffect.Retroactive));
        SlaVerdict kept = ByGrade.At("2026-03-06 17:30", "2026-03-06 09:00", Raised("2026-03-06 17:00", ChangeEffect.FromNow));

        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-06 14:00")), (broken.Status, broken.BreachedAt!.Value));
        Assert.Equal((SlaStatus.Running, Samples.Local("2026-03-09 12:00")), (kept.Status, kept.Due!.Value));
    }

    [Fact]
    public void A_promise_broken_before_a_change_from_now_stays_broken()
    {
        SlaVerdict verdict = Strict.At("2026-03-06 16:00", "2026-03-06 09:00", Moved(ByGrade, "2026-03-06 14:00", ChangeEffect.FromNow));

        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-06 11:00")), (verdict.Status, verdict.BreachedAt!.Value));
        Assert.Equal(Hours(3), verdict.OverdueBand!.MoreThan); // 11:00 to 16:00 without lunch are 4 h, and at most 4
        Assert.Equal(SlaStatus.Running, Strict.At("2026-03-06 16:00", "2026-03-06 09:00", Moved(ByGrade, "2026-03-06 14:00", ChangeEffect.Retroactive)).Status);
    }

    [Fact]
    public void A_promise_that_was_replaced_in_time_isnt_broken_by_what_happens_later()
    {
        SlaEvent[] replaced = [Moved(ByGrade, "2026-03-06 10:00", ChangeEffect.FromNow), Done("2026-03-06 15:00")];
        SlaVerdict verdict = Strict.At("2026-03-06 16:00", "2026-03-06 09:00", replaced);

        Assert.Equal((SlaStatus.Met, null), (verdict.Status, verdict.BreachedAt));
        Assert.Equal(Samples.Local("2026-03-10 10:00"), verdict.Due);
        Assert.Equal(Hours(5), verdict.Elapsed);
    }

    [Fact]
    public void A_policy_change_keeps_pauses_and_elapsed_time()
    {
        SlaEvent[] paused = [Hold("2026-03-06 10:00"), Resume("2026-03-06 14:00")];
        SlaVerdict moved = ByGrade.At("2026-03-06 16:00", "2026-03-06 09:00", [.. paused, Moved(Strict, "2026-03-06 15:00")]);

        Assert.Equal(Strict.At("2026-03-06 16:00", "2026-03-06 09:00", paused), moved);
        Assert.Equal((SlaStatus.Breached, "strict", Hours(3)), (moved.Status, moved.PolicyId, moved.Elapsed!.Value));
        Assert.Equal(Samples.Local("2026-03-06 15:00"), moved.BreachedAt);
    }

    [Fact]
    public void A_change_while_paused_leaves_it_paused() => Assert.Equal(
        (SlaStatus.Paused, Samples.Local("2026-03-06 17:00")),
        ByGrade.At("2026-03-06 16:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Moved(Strict, "2026-03-06 11:00")) is var verdict
            ? (verdict.Status, verdict.DueIfResumedNow!.Value) : default);

    [Fact]
    public void A_change_after_it_was_done_doesnt_matter_unless_it_is_reopened()
    {
        SlaEvent[] done = [Done("2026-03-06 14:00"), Moved(Strict, "2026-03-06 15:00"), Raised("2026-03-06 15:30")];

        Assert.Equal((SlaStatus.Met, "one", null), Key(ByGrade.At("2026-03-06 16:00", "2026-03-06 09:00", done)));
        Assert.Equal((SlaStatus.Breached, "strict", ServiceGrade.Diamond), Key(ByGrade.At("2026-03-06 17:00", "2026-03-06 09:00", [.. done, Reopen("2026-03-06 16:30")])));
    }

    [Fact]
    public void What_the_new_policy_doesnt_promise_is_dropped_unless_it_was_judged()
    {
        SlaPolicy replies = Policy(new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1)), "replies");
        SlaTargetKind[] Kinds(SlaPolicy first, params SlaEvent[] events) =>
            [.. first.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), .. events]).At(Samples.Local("2026-03-06 17:00")).Verdicts.Select(verdict => verdict.Kind)];

        Assert.Equal([SlaTargetKind.Respond], Kinds(ByGrade, Moved(replies, "2026-03-06 10:00")));
        Assert.Equal([SlaTargetKind.Respond], Kinds(ByGrade, Moved(replies, "2026-03-06 10:00", ChangeEffect.FromNow)));
        Assert.Equal([SlaTargetKind.Respond, SlaTargetKind.Resolve], Kinds(ByGrade, Done("2026-03-06 09:30"), Moved(replies, "2026-03-06 10:00")));
        Assert.Equal([SlaTargetKind.Respond, SlaTargetKind.Resolve], Kinds(Strict, Moved(replies, "2026-03-06 15:00", ChangeEffect.FromNow)));
    }

    [Fact]
    public void The_same_limit_from_now_on_starts_nothing_anew() => Assert.Equal(
        Samples.Local("2026-03-06 14:00"),
        ByGrade.Clock(
                new SlaRequest { Grade = ServiceGrade.Diamond },
                [SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Raised("2026-03-06 11:00", ChangeEffect.FromNow)])
            .At(Samples.Local("2026-03-06 12:00")).Verdicts[0].Due);

    [Fact]
    public void A_change_to_a_policy_that_cant_judge_the_request_is_refused()
    {
        SlaPolicy chat = Policy(new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(1)) { Channels = ["Chat"] }, "chat");

        Refuses<FindingsException>(
            () => ByGrade.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Moved(chat, "2026-03-06 10:00")]),
            "events", "events[1].channel", "legal: Chat");
        Refuses<ArgumentNullException>(() => SlaEvent.PolicyChanged(null!, default), "policy");
        Refuses<ArgumentOutOfRangeException>(() => SlaEvent.GradeChanged(null, default, (ChangeEffect)3), "effect", "3", "Retroactive, FromNow");
    }

    [Fact]
    public void The_report_gives_the_policy_and_the_grade_of_its_instant()
    {
        SlaClock clock = ByGrade.Clock([SlaEvent.Started(Samples.Local("2026-03-06 09:00")), Raised("2026-03-06 10:00"), Moved(Strict, "2026-03-06 12:00")]);

        Assert.Equal(("one", null), (clock.At(Samples.Local("2026-03-06 09:30")).PolicyId, clock.At(Samples.Local("2026-03-06 09:30")).Request.Grade));
        Assert.Equal(("one", ServiceGrade.Diamond), (clock.At(Samples.Local("2026-03-06 10:00")).PolicyId, clock.At(Samples.Local("2026-03-06 10:00")).Request.Grade));
        Assert.Equal("strict", clock.At(Samples.Local("2026-03-06 12:00")).PolicyId);
    }

    private static (SlaStatus Status, string Policy, ServiceGrade? Grade) Key(SlaVerdict verdict) => (verdict.Status, verdict.PolicyId, verdict.Grade);

    private static SlaEvent Raised(string at, ChangeEffect effect = ChangeEffect.Retroactive) =>
        SlaEvent.GradeChanged(ServiceGrade.Diamond, Samples.Local(at), effect);

    private static SlaEvent Moved(SlaPolicy policy, string at, ChangeEffect effect = ChangeEffect.Retroactive) =>
        SlaEvent.PolicyChanged(policy, Samples.Local(at), effect);

    [Fact]
    public void A_promise_broken_before_a_change_from_now_on_keeps_its_overdue_band()
    {
        SlaVerdict verdict = Policy(new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(2)).With(ServiceGrade.Diamond, SlaLimit.Hours(1))))
            .At("2026-03-06 13:10", "2026-03-06 10:00", SlaEvent.GradeChanged(ServiceGrade.Diamond, Samples.Local("2026-03-06 13:00"), ChangeEffect.FromNow));

        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-06 12:00")), (verdict.Status, verdict.BreachedAt!.Value));
        Assert.Equal(Hours(1), verdict.OverdueBand!.MoreThan);
        Assert.True(verdict.Remaining > NodaTime.Duration.Zero); // of the new limit
    }
}
