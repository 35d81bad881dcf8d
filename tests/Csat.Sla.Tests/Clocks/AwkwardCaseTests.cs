using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Cases that users of other systems report, each by its name.</summary>
public sealed class AwkwardCaseTests
{
    private static readonly SlaPolicy FourHours = Policy(SlaLimit.Hours(4));

    [Fact]
    public void A_ticket_opened_outside_hours_counts_from_the_next_opening() => Assert.Equal(
        (Samples.Local("2026-03-09 14:00"), Duration.Zero),
        FourHours.At("2026-03-08 12:00", "2026-03-06 20:00") is var verdict ? (verdict.Due!.Value, verdict.Elapsed!.Value) : default);

    [Fact]
    public void The_lunch_break_doesnt_count() => Assert.Equal(
        Samples.Local("2026-03-06 16:00"), FourHours.At("2026-03-06 12:30", "2026-03-06 11:00").Due);

    [Fact]
    public void A_make_up_Sunday_counts_and_the_proof_names_it()
    {
        BusinessCalendar office = new BusinessCalendarBuilder("office", "Asia/Shanghai").Weekly(WeeklyHours.MondayToFriday("09:00-18:00"))
            .Workday(new LocalDate(2026, 2, 15), null, new LocalizedText("Spring Festival", "春节")).Build();
        SlaReport report = Policy(SlaLimit.Hours(4), office)
            .Clock([SlaEvent.Started(Samples.Local("2026-02-13 16:00"))]).At(Samples.Local("2026-02-15 12:00"));

        Assert.Equal(Samples.Local("2026-02-15 11:00"), report.Verdicts[0].Due);
        Assert.Contains("2026-02-15 09:00:00–12:00:00: counted: make-up workday, Spring Festival, 3 h", report.Explain(Cultures.English), StringComparison.Ordinal);
        Assert.Contains("2026-02-15 09:00:00–12:00:00：计入：调休上班，春节，3 小时", report.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_Spring_Festival_2026_the_make_up_Saturday_counts_and_nine_days_dont()
    {
        SlaPolicy office = Policy(SlaLimit.Hours(4), BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00")));
        SlaVerdict verdict = office.At("2026-02-24 10:00", "2026-02-14 16:00", Hold("2026-02-16 10:00"), Resume("2026-02-17 10:00"));

        Assert.Equal(Samples.Local("2026-02-24 11:00"), verdict.Due);
        Assert.Equal(
            [SlaPieceReason.MakeUpWorkday, SlaPieceReason.Closed, SlaPieceReason.Holiday, SlaPieceReason.Closed, SlaPieceReason.Open],
            verdict.Timeline.Select(piece => piece.Reason));
        Assert.Equal(Duration.FromDays(9), verdict.Timeline[2].Length);
        Assert.Equal("春节", verdict.Timeline[2].Name!.Value.Zh);
    }

    [Fact]
    public void A_30_day_SLA_opened_on_20_December_waits_for_next_years_notice()
    {
        SlaVerdict verdict = Policy(SlaLimit.BusinessDays(30), BusinessCalendars.China).At("2026-12-25 10:00", "2026-12-20 10:00");

        Assert.Equal((SlaStatus.Running, null, false), (verdict.Status, verdict.Due, verdict.IsProvisional));
        Assert.Contains("due after the data of calendar", BilingualContract.Explains(verdict.Explain).En, StringComparison.Ordinal);
        Assert.True(Policy(SlaLimit.BusinessDays(7), BusinessCalendars.China).At("2026-12-25 10:00", "2026-12-20 10:00").IsProvisional);
    }

    [Fact]
    public void Resolved_late_but_seen_later_is_still_breached()
    {
        SlaVerdict atOnce = FourHours.At("2026-03-06 16:00", "2026-03-06 09:00", Done("2026-03-06 15:00"));
        SlaVerdict later = FourHours.At("2027-03-06 16:00", "2026-03-06 09:00", Done("2026-03-06 15:00"));

        Assert.Equal((SlaStatus.Breached, -Hours(1)), (later.Status, later.Remaining!.Value));
        Assert.Equal((atOnce.Status, atOnce.Elapsed, atOnce.BreachedAt), (later.Status, later.Elapsed, later.BreachedAt));
    }

    [Theory]
    [InlineData("2026-03-28 22:00", "2026-03-29 07:00")] // the night of 23 hours
    [InlineData("2026-10-24 22:00", "2026-10-25 05:00")] // the night of 25 hours
    public void A_night_with_a_clock_change_counts_what_passes(string start, string due)
    {
        BusinessCalendar paris = BusinessCalendars.Weekly("paris", "Europe/Paris", WeeklyHours.EveryDay("00:00-24:00"));

        Assert.Equal(
            When.In("Europe/Paris", due),
            Policy(SlaLimit.Hours(8), paris).Clock([SlaEvent.Started(When.In("Europe/Paris", start))]).At(When.In("Europe/Paris", start)).Verdicts[0].Due);
    }

    [Fact]
    public void A_calendar_that_never_opens_is_refused_with_the_policy() => Refuses<FindingsException>(
        () => Policy(SlaLimit.Hours(4), new BusinessCalendarBuilder("never", "Etc/UTC").Build()), "targets", "'never' never opens");

    [Fact]
    public void Now_before_the_start_is_running_with_everything_left()
    {
        SlaVerdict verdict = FourHours.At("2026-03-05 09:00", "2026-03-06 09:00", Hold("2026-03-06 10:00"));

        Assert.Equal((SlaStatus.Running, Duration.Zero, Hours(4)), (verdict.Status, verdict.Elapsed!.Value, verdict.Remaining!.Value));
        Assert.Empty(verdict.Timeline);
        Assert.Contains("not started yet", BilingualContract.Explains(verdict.Explain).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_with_a_mean_judges_single_tickets_by_its_maximum()
    {
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(48)) { MeanLimit = Hours(24) };

        Assert.Equal(SlaStatus.Met, Policy(target).At("2026-03-09 09:00", "2026-03-06 09:00", Done("2026-03-07 19:00")).Status);
        Assert.Equal(Hours(24), target.MeanLimit);
    }

    [Fact]
    public void A_holiday_is_named_with_its_source_in_the_timeline()
    {
        BusinessCalendar office = new BusinessCalendarBuilder("office", "Asia/Shanghai").Weekly(WeeklyHours.MondayToFriday("09:00-18:00"))
            .Holiday(new LocalDate(2026, 10, 1), new("National Day", "国庆节"), new("notice of 2025", "2025 年通知")).Build();
        SlaReport report = Policy(SlaLimit.Hours(4), office).Clock([SlaEvent.Started(Samples.Local("2026-09-30 17:00"))]).At(Samples.Local("2026-10-02 10:00"));

        Assert.Contains("not counted: holiday, National Day (notice of 2025)", report.Explain(Cultures.English), StringComparison.Ordinal);
        Assert.Contains("不计入：节假日，国庆节（2025 年通知）", report.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paused_ticket_around_the_clock_shows_its_pieces()
    {
        SlaReport report = SlaPolicies.ManagementMeasures
            .Clock([SlaEvent.Started(Utc("2026-03-06 10:00")), SlaEvent.Paused(PauseReason.Parts, Utc("2026-03-06 12:00")), SlaEvent.Resumed(Utc("2026-03-06 13:00"))])
            .At(Utc("2026-03-06 14:00"));

        Assert.Equal(
            "Resolution: running. Started 2026-03-06 10:00:00, limit 72 h, due 2026-03-09 11:00:00; not done at 2026-03-06 14:00:00, 69 h left. "
            + "Counted until due: 2026-03-06 10:00:00–12:00:00, 2026-03-06 13:00:00–2026-03-09 11:00:00. (UTC; policy management-measures 1; SLA-03)\n"
            + "  2026-03-06 10:00:00–12:00:00: counted, 2 h\n"
            + "  2026-03-06 12:00:00–13:00:00: not counted: paused, waiting for parts\n"
            + "  2026-03-06 13:00:00–14:00:00: counted, 1 h",
            report.Explain(Cultures.English).Substring(report.Explain(Cultures.English).IndexOf("Resolution", StringComparison.Ordinal)));
    }
}
