using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaClockTests
{
    private static readonly Instant Start = Utc("2026-03-02 10:00");

    private static readonly SlaPolicy OneHour = new("one-hour", "1", [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1))]);

    [Theory]
    [InlineData("2026-03-02 10:00", SlaStatus.Met)]
    [InlineData("2026-03-02 10:59:59.9999999", SlaStatus.Met)]
    [InlineData("2026-03-02 11:00", SlaStatus.Met)]
    [InlineData("2026-03-02 11:00:00.001", SlaStatus.Breached)]
    [InlineData("2026-03-02 11:00:00.0000001", SlaStatus.Breached)]
    public void Done_when_due_is_met_done_later_is_breached(string done, SlaStatus expected)
    {
        SlaVerdict verdict = Replied(Utc(done));

        Assert.Equal(expected, verdict.Status);
        Assert.Equal(Utc("2026-03-02 11:00"), verdict.Due);
        Assert.Equal(Utc(done) - Start, verdict.Elapsed);
        Assert.Equal(Utc("2026-03-02 11:00") - Utc(done), verdict.Remaining);
        Assert.Equal(expected == SlaStatus.Breached ? verdict.Due : (Instant?)null, verdict.BreachedAt);
        Assert.False(verdict.IsOpen);
        Assert.False(verdict.IsOverdue);
    }

    [Fact]
    public void A_ticket_without_an_answer_runs_until_it_is_due_and_is_overdue_afterwards()
    {
        SlaClock clock = OneHour.Clock([SlaEvent.Started(Start)]);

        SlaVerdict running = clock.At(Utc("2026-03-02 11:00"))[SlaTargetKind.Respond];
        Assert.Equal((SlaStatus.Running, true, false), (running.Status, running.IsOpen, running.IsOverdue));
        Assert.Equal(Duration.Zero, running.Remaining);
        Assert.Null(running.BreachedAt);

        SlaVerdict overdue = clock.At(Utc("2026-03-02 13:00"))[SlaTargetKind.Respond];
        Assert.Equal((SlaStatus.Breached, true, true), (overdue.Status, overdue.IsOpen, overdue.IsOverdue));
        Assert.Equal(-Hours(2), overdue.Remaining);
        Assert.Equal(overdue.Due, overdue.BreachedAt);
    }

    [Fact]
    public void What_was_done_late_stays_breached_however_late_one_looks() =>
        Assert.Equal(
            SlaStatus.Breached,
            OneHour.Clock([SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Respond, Start + Hours(2))])
                .At(Start + Hours(9000))[SlaTargetKind.Respond].Status);

    [Fact]
    public void What_happens_later_isnt_known_yet()
    {
        SlaVerdict verdict = OneHour.Clock([SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Respond, Start + Hours(0.5))])
            .At(Start + Hours(0.25))[SlaTargetKind.Respond];

        Assert.Equal(SlaStatus.Running, verdict.Status);
        Assert.Null(verdict.StoppedAt);
        Assert.Equal(Hours(0.75), verdict.Remaining);
    }

    [Fact]
    public void Before_the_start_everything_remains()
    {
        SlaVerdict verdict = OneHour.Clock([SlaEvent.Started(Start)]).At(Start - Hours(5))[SlaTargetKind.Respond];

        Assert.Equal(SlaStatus.Running, verdict.Status);
        Assert.Equal(Duration.Zero, verdict.Elapsed);
        Assert.Equal(Hours(1), verdict.Remaining);
    }

    [Fact]
    public void A_reply_stamped_before_the_ticket_is_met_and_says_that_the_stamps_contradict()
    {
        SlaVerdict verdict = Replied(Utc("2026-03-02 09:59:30"));

        Assert.Equal(SlaStatus.Met, verdict.Status);
        Assert.Equal(Duration.FromSeconds(-30), verdict.Elapsed);
        LocalizedText explained = BilingualContract.Explains(verdict.Explain);
        Assert.Contains("30 s before the start: the time stamps contradict each other", explained.En, StringComparison.Ordinal);
        Assert.Contains("时间戳相互矛盾", explained.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_is_that_of_the_customers_grade_and_the_verdict_names_the_rule()
    {
        var target = new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(48)).With(ServiceGrade.Diamond, SlaLimit.Hours(12)));
        var policy = new SlaPolicy("grades", "1", [target]);
        SlaVerdict Of(ServiceGrade? grade) =>
            policy.Clock(new SlaRequest { Grade = grade }, [SlaEvent.Started(Start)]).At(Start)[SlaTargetKind.Resolve];

        Assert.Equal(Start + Hours(12), Of(ServiceGrade.Diamond).Due);
        Assert.Equal(Start + Hours(48), Of(ServiceGrade.Gold).Due);
        Assert.Equal(Start + Hours(48), Of(null).Due);
        Assert.Equal([RuleId.Parse("SLA-15")], Of(ServiceGrade.Diamond).RuleIds);
        Assert.Empty(Of(ServiceGrade.Gold).RuleIds);
        Assert.Contains("for grade Diamond", Of(ServiceGrade.Diamond).Explain(Cultures.English), StringComparison.Ordinal);
        Assert.Contains("钻石等级", Of(ServiceGrade.Diamond).Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Done_late_in_closed_time_is_breached_though_no_open_time_was_overrun()
    {
        SlaVerdict Of(DeadlineRounding rounding) => new SlaPolicy("office", "1",
            [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(1)) { Calendar = Samples.Office, Rounding = rounding }])
            .Clock([SlaEvent.Started(Samples.Local("2026-03-06 17:00")), SlaEvent.Stopped(SlaTargetKind.Respond, Samples.Local("2026-03-06 18:30"))])
            .At(Samples.Local("2026-03-09 10:00"))[SlaTargetKind.Respond];

        Assert.Equal((SlaStatus.Breached, Duration.Zero), (Of(DeadlineRounding.Close).Status, Of(DeadlineRounding.Close).Remaining));
        Assert.Contains("30 min late", Of(DeadlineRounding.Close).Explain(null), StringComparison.Ordinal);
        Assert.Equal(SlaStatus.Met, Of(DeadlineRounding.NextOpen).Status);
        Assert.Equal(Samples.Local("2026-03-09 09:00"), Of(DeadlineRounding.NextOpen).Due);
    }

    [Fact]
    public void A_wall_clock_limit_runs_through_the_week_end()
    {
        SlaVerdict verdict = new SlaPolicy("office", "1",
            [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.WallClock(Hours(48))) { Calendar = Samples.Office }])
            .Clock([SlaEvent.Started(Samples.Local("2026-03-06 17:00"))]).At(Samples.Local("2026-03-07 17:00"))[SlaTargetKind.Resolve];

        Assert.Equal(Samples.Local("2026-03-08 17:00"), verdict.Due);
        Assert.Equal(Hours(24), verdict.Remaining);
    }

    [Fact]
    public void Events_come_in_any_order()
    {
        SlaEvent started = SlaEvent.Started(Start);
        SlaEvent replied = SlaEvent.Stopped(SlaTargetKind.Respond, Start + Hours(0.5));

        SlaClock clock = OneHour.Clock([replied, started]);

        Assert.Equal([started, replied], clock.Events);
        Assert.Equal(OneHour.Clock([started, replied]).At(Start + Hours(3))[SlaTargetKind.Respond], clock.At(Start + Hours(3))[SlaTargetKind.Respond]);
    }

    [Fact]
    public void A_stop_that_the_policy_doesnt_promise_is_ignored() =>
        Assert.Equal(
            SlaStatus.Running,
            OneHour.Clock([SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Resolve, Start)]).At(Start)[SlaTargetKind.Respond].Status);

    [Fact]
    public void Events_that_contradict_each_other_are_all_listed()
    {
        SlaEvent[] events =
        [
            SlaEvent.Started(Start),
            SlaEvent.Stopped(SlaTargetKind.Respond, Start),
            SlaEvent.Started(Start + Hours(1)),
            null!,
            SlaEvent.Stopped(SlaTargetKind.Respond, Start + Hours(2)),
        ];

        IReadOnlyList<Finding> findings = SlaClock.Validate(events);

        Assert.Equal(["events[2]", "events[3]", "events[4]"], findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => OneHour.Clock(events), "events", [.. findings.Select(finding => finding.ToString()), "2026-03-02T11:00:00Z"]);
    }

    [Fact]
    public void What_is_finer_than_a_tick_is_cut_off_everywhere_alike()
    {
        Instant due = Start + Duration.FromMinutes(15);
        SlaVerdict verdict = SlaPolicies.ManagementMeasures
            .Clock([SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Respond, due + Duration.FromNanoseconds(50))])
            .At(due + Hours(1))[SlaTargetKind.Respond];

        Assert.Equal((SlaStatus.Met, due, Duration.Zero), (verdict.Status, verdict.StoppedAt!.Value, verdict.Remaining));
        Assert.Contains("exactly when due", verdict.Explain(null));
    }

    [Fact]
    public void A_stop_without_a_start_is_refused()
    {
        Refuses<FindingsException>(() => OneHour.Clock([SlaEvent.Stopped(SlaTargetKind.Respond, Start)]), "events", "no event starts the clock");
        Refuses<FindingsException>(() => OneHour.Clock([]), "events", "no event starts the clock");
        Refuses<ArgumentNullException>(() => OneHour.Clock(null!), "events");
        Refuses<ArgumentNullException>(() => SlaEvent.Stopped(null!, Start), "kind");
    }

    [Fact]
    public void Equal_events_are_equal()
    {
        EqualityContract.Holds<SlaEvent>(
            SlaEvent.Stopped(SlaTargetKind.Respond, Start), SlaEvent.Stopped(SlaTargetKind.Respond, Start),
            SlaEvent.Stopped(SlaTargetKind.Resolve, Start), SlaEvent.Stopped(SlaTargetKind.Respond, Start + Hours(1)), SlaEvent.Started(Start));
        Assert.Equal("respond stopped 2026-03-02T10:00:00Z", SlaEvent.Stopped(SlaTargetKind.Respond, Start).ToString());
    }

    private static SlaVerdict Replied(Instant at) => OneHour.Clock([SlaEvent.Started(Start), SlaEvent.Stopped(SlaTargetKind.Respond, at)])
        .At(Utc("2026-03-02 12:00"))[SlaTargetKind.Respond];
}
