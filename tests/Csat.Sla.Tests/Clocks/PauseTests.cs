using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>Holds: they move the deadline by what they take of the time that counts, and nothing else.</summary>
public sealed class PauseTests
{
    private static readonly SlaPolicy FourHours = Policy(SlaLimit.Hours(4));

    [Fact]
    public void While_paused_there_is_no_deadline_but_the_one_if_it_went_on_now()
    {
        SlaVerdict verdict = FourHours.At("2026-03-06 17:00", "2026-03-06 09:00", Hold("2026-03-06 11:00"));

        Assert.Equal(SlaStatus.Paused, verdict.Status);
        Assert.Null(verdict.Due);
        Assert.Equal(Samples.Local("2026-03-09 10:00"), verdict.DueIfResumedNow);
        Assert.Equal((Hours(2), Hours(2)), (verdict.Elapsed!.Value, verdict.Remaining!.Value));
        Assert.Empty(verdict.Proof);
        LocalizedText explained = BilingualContract.Explains(verdict.Explain);
        Assert.Contains("due 2026-03-09 10:00:00 if it goes on now; not done at 2026-03-06 17:00:00, paused since 2026-03-06 11:00:00: waiting for the customer, 2 h left", explained.En, StringComparison.Ordinal);
        Assert.Contains("若此刻恢复计时则截止 2026-03-09 10:00:00；截至 2026-03-06 17:00:00 尚未完成，自 2026-03-06 11:00:00 起暂停（等待客户），剩余 2 小时", explained.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_moves_the_deadline_by_its_open_time_and_the_timeline_shows_it()
    {
        SlaVerdict verdict = FourHours.At("2026-03-09 12:00", "2026-03-06 16:00", Hold("2026-03-06 17:00"), Resume("2026-03-09 10:00"));

        Assert.Equal(Samples.Local("2026-03-09 14:00"), verdict.Due);
        Assert.Equal(Hours(3), verdict.Elapsed);
        Assert.Equal(
            ["03-06 16:00–03-06 17:00 Open", "03-06 17:00–03-06 18:00 Paused customer", "03-06 18:00–03-09 09:00 Closed", "03-09 09:00–03-09 10:00 Paused customer", "03-09 10:00–03-09 12:00 Open"],
            verdict.Timeline.Shown());
        Assert.Equal(Hours(4), verdict.Proof.Where(piece => piece.IsCounted).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Length));
    }

    [Fact]
    public void A_hold_on_a_holiday_moves_nothing()
    {
        BusinessCalendar office = new BusinessCalendarBuilder("office", "Asia/Shanghai")
            .Weekly(WeeklyHours.MondayToFriday("09:00-18:00")).Holiday(new LocalDate(2026, 10, 1), new LocalizedText("National Day", "国庆节")).Build();
        SlaVerdict held = Policy(SlaLimit.Hours(4), office).At("2026-10-05 09:00", "2026-09-30 16:00", Hold("2026-10-01 08:00"), Resume("2026-10-01 20:00"));

        Assert.Equal(Samples.Local("2026-10-02 11:00"), held.Due);
        Assert.Equal(SlaStatus.Breached, held.Status);
        Assert.Contains(held.Timeline, piece => piece is { Reason: SlaPieceReason.Holiday, Name.Zh: "国庆节" });
        Assert.DoesNotContain(held.Timeline, piece => piece.Reason == SlaPieceReason.Paused);
    }

    [Fact]
    public void A_hold_through_the_lunch_break_takes_only_open_time() => Assert.Equal(
        Samples.Local("2026-03-06 15:00"),
        FourHours.At("2026-03-06 14:00", "2026-03-06 09:00", Hold("2026-03-06 11:30"), Resume("2026-03-06 13:30")).Due);

    [Fact]
    public void Overlapping_pauses_count_once_and_the_first_gives_the_reason()
    {
        SlaVerdict verdict = FourHours.At(
            "2026-03-06 17:00", "2026-03-06 09:00",
            Hold("2026-03-06 10:00"), Hold("2026-03-06 10:30", PauseReason.Parts), Resume("2026-03-06 11:00", PauseReason.Customer),
            Resume("2026-03-06 11:30", PauseReason.Parts), SlaEvent.PausedBetween(PauseReason.ThirdParty, Samples.Local("2026-03-06 10:15"), Samples.Local("2026-03-06 10:45")));

        Assert.Equal(Samples.Local("2026-03-06 15:30"), verdict.Due);
        Assert.Equal(
            ["03-06 09:00–03-06 10:00 Open", "03-06 10:00–03-06 11:00 Paused customer", "03-06 11:00–03-06 11:30 Paused parts", "03-06 11:30–03-06 12:00 Open"],
            verdict.Timeline.Shown().Take(4));
    }

    [Fact]
    public void The_same_reason_twice_ends_when_both_have_ended_and_a_plain_resume_ends_all()
    {
        SlaEvent[] twice = [Hold("2026-03-06 10:00"), Hold("2026-03-06 10:10")];

        Assert.Equal(SlaStatus.Paused, FourHours.At("2026-03-06 11:00", "2026-03-06 09:00", [.. twice, Resume("2026-03-06 10:30", PauseReason.Customer)]).Status);
        Assert.Equal(
            Samples.Local("2026-03-06 15:00"),
            FourHours.At("2026-03-06 14:30", "2026-03-06 09:00", [.. twice, Resume("2026-03-06 10:30", PauseReason.Customer), Resume("2026-03-06 11:00", PauseReason.Customer)]).Due);
        Assert.Equal(Samples.Local("2026-03-06 14:30"), FourHours.At("2026-03-06 11:00", "2026-03-06 09:00", [.. twice, Resume("2026-03-06 10:30")]).Due);
    }

    [Fact]
    public void Two_pauses_in_one_minute_are_two_pauses()
    {
        Instant at = Samples.Local("2026-03-06 10:00");
        SlaVerdict verdict = FourHours.At(
            "2026-03-06 11:00", "2026-03-06 09:00",
            SlaEvent.Paused(PauseReason.Customer, at + Duration.FromSeconds(5)), SlaEvent.Resumed(at + Duration.FromSeconds(15)),
            SlaEvent.Paused(PauseReason.Customer, at + Duration.FromSeconds(20)), SlaEvent.Resumed(at + Duration.FromSeconds(50)));

        Assert.Equal(Samples.Local("2026-03-06 14:00") + Duration.FromSeconds(40), verdict.Due);
        Assert.Equal(2, verdict.Timeline.Count(piece => piece.Reason == SlaPieceReason.Paused));
    }

    [Fact]
    public void A_pause_that_ends_where_it_begins_moves_nothing() => Assert.Equal(
        Samples.Local("2026-03-06 14:00"),
        FourHours.At("2026-03-06 11:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Resume("2026-03-06 10:00")).Due);

    [Theory]
    [InlineData("all", "2026-03-06 15:00")]
    [InlineData("none", "2026-03-06 14:00")]
    [InlineData("parts", "2026-03-06 14:00")]
    [InlineData("not parts", "2026-03-06 15:00")]
    public void A_target_takes_the_pauses_of_its_mask(string mask, string due)
    {
        PauseMask pauses = mask switch
        {
            "all" => PauseMask.All,
            "none" => PauseMask.None,
            "parts" => PauseMask.Only(PauseReason.Parts),
            _ => PauseMask.Except(PauseReason.Parts),
        };
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(4)) { Calendar = Samples.Office, Pauses = pauses };

        Assert.Equal(Samples.Local(due), Policy(target).At("2026-03-06 14:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Resume("2026-03-06 11:00")).Due);
    }

    [Fact]
    public void A_breach_before_the_pause_stays_a_breach()
    {
        SlaVerdict verdict = FourHours.At("2026-03-06 17:00", "2026-03-06 09:00", Hold("2026-03-06 15:00"));

        Assert.Equal((SlaStatus.Breached, Samples.Local("2026-03-06 14:00")), (verdict.Status, verdict.BreachedAt!.Value));
        Assert.Equal((Hours(5), -Hours(1)), (verdict.Elapsed!.Value, verdict.Remaining!.Value));
        Assert.Equal("up to 1 h", verdict.OverdueBand!.ToString());
    }

    [Fact]
    public void A_pause_that_begins_exactly_when_due_comes_too_late() => Assert.Equal(
        SlaStatus.Breached, FourHours.At("2026-03-06 14:01", "2026-03-06 09:00", Hold("2026-03-06 14:00")).Status);

    [Fact]
    public void A_stop_during_a_pause_is_met()
    {
        SlaVerdict verdict = FourHours.At("2026-03-10 09:00", "2026-03-06 09:00", Hold("2026-03-06 11:00"), Done("2026-03-09 17:00"));

        Assert.Equal((SlaStatus.Met, Hours(2)), (verdict.Status, verdict.Elapsed!.Value));
        Assert.Equal(Samples.Local("2026-03-10 10:00"), verdict.Due); // as if it had gone on when it was done
        Assert.Equal(Hours(4), verdict.Proof.Where(piece => piece.IsCounted).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Length));
    }

    [Fact]
    public void A_pause_that_was_recorded_afterwards_is_a_pause_like_another()
    {
        SlaEvent recorded = SlaEvent.PausedBetween(PauseReason.Parts, Samples.Local("2026-03-06 10:00"), Samples.Local("2026-03-06 11:00"));

        Assert.Equal(
            FourHours.At("2026-03-06 13:00", "2026-03-06 09:00", Hold("2026-03-06 10:00", PauseReason.Parts), Resume("2026-03-06 11:00")),
            FourHours.At("2026-03-06 13:00", "2026-03-06 09:00", recorded));
        Assert.Equal(SlaStatus.Paused, FourHours.At("2026-03-06 10:30", "2026-03-06 09:00", recorded).Status);
    }

    [Theory]
    [InlineData("24 h by the wall clock", "2026-03-07 11:00")]
    [InlineData("end of the next day", "2026-03-08 02:00")]
    [InlineData("1 month", "2026-04-06 11:00")]
    [InlineData("1 business day", "2026-03-09 11:00")]
    [InlineData("1 business day, close of day", "2026-03-10 11:00")]
    public void A_pause_of_two_hours_moves_every_kind_of_deadline_in_its_own_time(string limit, string due) => Assert.Equal(
        Samples.Local(due),
        Policy(SlaLimit.Parse(limit)).At("2026-03-06 16:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"), Resume("2026-03-06 12:00")).Due);
}
