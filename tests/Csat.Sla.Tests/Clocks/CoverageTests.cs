using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>Where the calendar's data end: what can be told is told, what can't is said.</summary>
public sealed class CoverageTests
{
    /// <summary>Next year's notice is missing: the data end with the year.</summary>
    private static readonly BusinessCalendar Year = new BusinessCalendarBuilder("year", "Asia/Shanghai")
        .Weekly(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"))
        .Covering(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).Build();

    private static readonly SlaPolicy ThirtyDays = Policy(SlaLimit.BusinessDays(30), Year);

    private static readonly SlaPolicy FourHours = Policy(SlaLimit.Hours(4), Year);

    [Fact]
    public void A_30_day_SLA_opened_on_20_December_runs_without_a_known_deadline_and_says_why()
    {
        SlaVerdict running = ThirtyDays.At("2026-12-28 10:00", "2026-12-20 10:00");
        SlaVerdict done = ThirtyDays.At("2026-12-31 12:00", "2026-12-20 10:00", Done("2026-12-30 10:00"));

        Assert.Equal((SlaStatus.Running, null, null), (running.Status, running.Due, running.Remaining));
        Assert.Equal(Hours(41), running.Elapsed);
        Assert.Equal(SlaStatus.Met, done.Status);
        Assert.Contains("due after the data of calendar 'year' end at 2027-01-01 00:00:00", BilingualContract.Explains(running.Explain).En, StringComparison.Ordinal);
        Assert.Contains("数据的终点 2027-01-01 00:00:00 之后", BilingualContract.Explains(done.Explain).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_end_of_the_data_such_a_ticket_cant_be_told()
    {
        SlaVerdict verdict = ThirtyDays.At("2027-03-01 10:00", "2026-12-20 10:00");

        Assert.Equal((SlaStatus.NotCovered, null, null), (verdict.Status, verdict.Due, verdict.Elapsed));
        Assert.Equal(Year.CoveredUntil, verdict.Timeline[verdict.Timeline.Count - 1].End);
        Assert.Contains("can't be told", BilingualContract.Explains(verdict.Explain).En, StringComparison.Ordinal);
        Assert.Contains("无法判定", BilingualContract.Explains(verdict.Explain).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_with_a_length_still_says_what_is_left()
    {
        SlaVerdict verdict = FourHours.At("2026-12-31 17:00", "2026-12-31 16:00");

        Assert.Equal((SlaStatus.Running, null, Hours(3)), (verdict.Status, verdict.Due, verdict.Remaining!.Value));
    }

    [Fact]
    public void A_deadline_that_was_known_is_still_broken_after_the_end_of_the_data()
    {
        SlaVerdict verdict = FourHours.At("2027-02-01 10:00", "2026-12-30 09:00");

        Assert.Equal((SlaStatus.Breached, null, null), (verdict.Status, verdict.Elapsed, verdict.OverdueBand));
        Assert.Equal(Samples.Local("2026-12-30 14:00"), verdict.BreachedAt);
        BilingualContract.Explains(verdict.Explain);
    }

    [Fact]
    public void Paused_over_the_end_of_the_data_it_is_paused_and_resumed_it_cant_be_told()
    {
        SlaVerdict paused = FourHours.At("2027-02-01 10:00", "2026-12-30 17:00", Hold("2026-12-31 10:00"));
        SlaVerdict resumed = FourHours.At("2027-02-01 10:00", "2026-12-30 17:00", Hold("2026-12-31 10:00"), Resume("2027-01-04 10:00"));

        Assert.Equal((SlaStatus.Paused, Hours(2), null), (paused.Status, paused.Elapsed!.Value, paused.DueIfResumedNow));
        Assert.Equal((SlaStatus.NotCovered, null), (resumed.Status, resumed.Elapsed));
        BilingualContract.Explains(paused.Explain);
        BilingualContract.Explains(resumed.Explain);
    }

    [Fact]
    public void A_start_before_the_data_cant_be_told()
    {
        SlaVerdict verdict = FourHours.At("2026-01-05 10:00", "2025-12-31 17:00");

        Assert.Equal((SlaStatus.NotCovered, null, null), (verdict.Status, verdict.Due, verdict.Elapsed));
        Assert.Contains("before the data of calendar 'year' begin at 2026-01-01 00:00:00", BilingualContract.Explains(verdict.Explain).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_by_the_wall_clock_need_no_data() => Assert.Equal(
        (SlaStatus.Breached, Samples.Local("2027-01-20 10:00")),
        Policy(SlaLimit.Months(1), Year).At("2027-03-01 10:00", "2026-12-20 10:00") is var verdict ? (verdict.Status, verdict.Due!.Value) : default);

    [Fact]
    public void Provisional_data_make_a_provisional_verdict()
    {
        BusinessCalendar provisional = new BusinessCalendarBuilder("year", "Asia/Shanghai").Weekly(WeeklyHours.MondayToFriday("09:00-18:00"))
            .Covering(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).CoveringProvisionally(new LocalDate(2027, 12, 31)).Build();
        SlaVerdict sure = Policy(SlaLimit.Hours(4), provisional).At("2026-12-30 10:00", "2026-12-30 09:00");
        SlaVerdict unsure = Policy(SlaLimit.Hours(40), provisional).At("2026-12-30 10:00", "2026-12-30 09:00");

        Assert.False(sure.IsProvisional);
        Assert.True(unsure.IsProvisional);
        Assert.Contains("provisional", BilingualContract.Explains(unsure.Explain).En, StringComparison.Ordinal);
        Assert.Contains("暂定", BilingualContract.Explains(unsure.Explain).Zh, StringComparison.Ordinal);
    }
}
