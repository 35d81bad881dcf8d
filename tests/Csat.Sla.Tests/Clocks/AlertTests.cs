using System.Globalization;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>Escalations walk the target's own time, backwards from the deadline and on behind it.</summary>
public sealed class AlertTests
{
    /// <summary>Published figures: github.com/glpi-project/glpi/pull/22678, weekdays 08:00–18:00 UTC, 4 hours, alert 1 hour before.</summary>
    [Theory]
    [InlineData("2026-01-05 10:00", "2026-01-05 14:00", "2026-01-05 13:00")]
    [InlineData("2026-01-05 17:00", "2026-01-06 11:00", "2026-01-06 10:00")]
    public void The_published_examples_of_an_alert_before_due(string start, string due, string alert)
    {
        BusinessCalendar weekdays = BusinessCalendars.Weekly("weekdays", "Etc/UTC", WeeklyHours.MondayToFriday("08:00-18:00"));
        SlaVerdict verdict = Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.BeforeDue(1, Hours(1))) with { Calendar = weekdays })
            .Clock([SlaEvent.Started(Utc(start))]).At(Utc(start)).Verdicts[0];

        Assert.Equal(Utc(due), verdict.Due);
        Assert.Equal(Utc(alert), verdict.NextEscalation!.At);
    }

    [Fact]
    public void An_alert_before_due_goes_back_across_the_weekend()
    {
        SlaVerdict verdict = Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.BeforeDue(2, Hours(3)), SlaEscalation.BeforeDue(1, Hours(3)) with { ByTheWallClock = true }))
            .At("2026-03-06 15:00", "2026-03-06 15:00");

        Assert.Equal(Samples.Local("2026-03-09 10:00"), verdict.Due);
        Assert.Equal([Samples.Local("2026-03-06 16:00"), Samples.Local("2026-03-09 07:00")], verdict.Escalations.Select(alert => alert.At!.Value));
        Assert.Equal("level 2, 3 h before due, at 2026-03-06 16:00:00", BilingualContract.Explains(verdict.Escalations[0].ToString).En);
    }

    [Fact]
    public void Exactly_at_an_opening_an_alert_before_due_stays_at_the_opening() => Assert.Equal(
        Samples.Local("2026-03-09 09:00"),
        Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.BeforeDue(1, Hours(1)))).At("2026-03-06 15:00", "2026-03-06 15:00").NextEscalation!.At);

    [Fact]
    public void A_pause_after_the_solution_moves_no_alert()
    {
        SlaEvent[] told = [Done("2026-03-06 14:20"), Hold("2026-03-06 14:21")];
        SlaPolicy policy = Policy(Alerted(SlaLimit.Hours(6), SlaEscalation.AtPercent(1, 50)));

        Assert.Equal(Samples.Local("2026-03-06 13:30"), policy.At("2026-03-06 14:20", "2026-03-06 09:30", told).Escalations[0].At);
        Assert.Equal(Samples.Local("2026-03-06 13:30"), policy.At("2026-03-06 14:30", "2026-03-06 09:30", told).Escalations[0].At);
    }

    [Fact]
    public void Before_at_and_after_due_and_at_shares_of_the_limit()
    {
        SlaVerdict verdict = Policy(Alerted(
            SlaLimit.Hours(4), SlaEscalation.AtPercent(1, 50), SlaEscalation.AtPercent(3, 150), SlaEscalation.AtDue(2),
            SlaEscalation.AfterDue(3, Hours(4)), SlaEscalation.AfterDue(3, Hours(4)) with { ByTheWallClock = true }, SlaEscalation.AtPercent(1, 75) with { ByTheWallClock = true }))
            .At("2026-03-06 15:00", "2026-03-06 10:00");

        Assert.Equal(
            ["2026-03-06 13:00 at 50 %", "2026-03-06 13:45 at 75 %", "2026-03-06 15:00 when due", "2026-03-06 17:00 at 150 %", "2026-03-06 19:00 4 h after", "2026-03-09 10:00 4 h after due"],
            verdict.Escalations.Select(alert => alert.At!.Value.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) + alert.Escalation.ToString()[8..].Split([" of", " due "], 2, StringSplitOptions.None)[0]));
        Assert.Equal([true, true, true, false, false, false], verdict.Escalations.Select(alert => alert.Reached));
        Assert.Equal(150, verdict.NextEscalation!.Escalation.Percent);
    }

    [Fact]
    public void Pauses_move_alerts_as_they_move_the_deadline()
    {
        SlaPolicy policy = Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.BeforeDue(1, Hours(1)), SlaEscalation.BeforeDue(2, Hours(3)), SlaEscalation.AfterDue(3, Hours(1))));
        SlaVerdict moved = policy.At("2026-03-06 13:00", "2026-03-06 09:00", Hold("2026-03-06 10:30"), Resume("2026-03-06 11:30"));
        SlaVerdict paused = policy.At("2026-03-06 13:00", "2026-03-06 09:00", Hold("2026-03-06 10:30"));

        Assert.Equal([Samples.Local("2026-03-06 10:00"), Samples.Local("2026-03-06 14:00"), Samples.Local("2026-03-06 16:00")], moved.Escalations.Select(alert => alert.At!.Value));
        Assert.Equal([Samples.Local("2026-03-06 10:00"), null, null], paused.Escalations.Select(alert => alert.At));
        Assert.Equal([true, false, false], paused.Escalations.Select(alert => alert.Reached));
        Assert.Contains("not known yet", BilingualContract.Explains(paused.NextEscalation!.ToString).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Across_a_pause_an_alert_before_due_goes_back_to_before_it() => Assert.Equal(
        Samples.Local("2026-03-06 09:30"),
        Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.BeforeDue(1, Hours(3.5))))
            .At("2026-03-06 17:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Resume("2026-03-06 11:00"), Hold("2026-03-06 13:00"), Resume("2026-03-06 14:00"))
            .Escalations[0].At);

    [Fact]
    public void An_alert_longer_before_due_than_the_limit_goes_off_at_the_start() => Assert.Equal(
        Samples.Local("2026-03-06 10:00"),
        Policy(Alerted(SlaLimit.Minutes(15), SlaEscalation.BeforeDue(1, Hours(1)))).At("2026-03-06 10:05", "2026-03-06 10:00").Escalations[0].At);

    [Fact]
    public void What_was_done_in_time_raises_no_further_alert()
    {
        SlaVerdict verdict = Policy(Alerted(SlaLimit.Hours(4), SlaEscalation.AtPercent(1, 50), SlaEscalation.AtDue(2)))
            .At("2026-03-09 10:00", "2026-03-06 09:00", Done("2026-03-06 14:00"));

        Assert.Equal([true, false], verdict.Escalations.Select(alert => alert.Reached));
        Assert.Null(verdict.NextEscalation);
    }

    [Fact]
    public void Shares_of_a_limit_without_a_length_are_of_the_time_that_it_counts() => Assert.Equal(
        Samples.Local("2026-03-06 17:00"),
        Policy(Alerted(SlaLimit.SameDay, SlaEscalation.AtPercent(1, 50))).At("2026-03-06 10:00", "2026-03-06 10:00").Escalations[0].At);

    [Fact]
    public void Without_a_deadline_there_is_no_alert()
    {
        SlaTarget callback = SlaTargets.Callback with { Escalations = [SlaEscalation.AtDue(1)] };

        Assert.Null(Policy(callback).At("2026-03-06 10:00", "2026-03-06 10:00").NextEscalation!.At);
        Assert.Null(Policy(Alerted(SlaLimit.None, SlaEscalation.AtPercent(1, 50))).At("2026-03-06 10:00", "2026-03-06 10:00").NextEscalation!.At);
    }

    private static SlaTarget Alerted(SlaLimit limit, params SlaEscalation[] escalations) =>
        new(SlaTargetKind.Resolve, limit) { Calendar = Samples.Office, Escalations = escalations };
}
