using System.Globalization;
using Csat.TestKit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Deadlines by the local calendar: what each term means, also where the clock is changed.</summary>
public sealed class SlaLimitCalculusTests
{
    [Theory]
    [InlineData("end of the same day", "2026-03-06 10:00", "2026-03-07 00:00")]
    [InlineData("end of the same day", "2026-03-06 00:00", "2026-03-07 00:00")]
    [InlineData("end of the next day", "2026-03-06 23:59", "2026-03-08 00:00")]
    [InlineData("end of D+3", "2026-03-06 10:00", "2026-03-10 00:00")]
    [InlineData("15 days", "2026-02-20 10:30", "2026-03-07 10:30")]
    [InlineData("1 month", "2026-01-31 10:30", "2026-02-28 10:30")]
    [InlineData("1 month", "2024-01-31 10:30", "2024-02-29 10:30")]
    [InlineData("3 months", "2025-11-30 08:00", "2026-02-28 08:00")]
    [InlineData("cut-off 16:00", "2026-03-06 15:59", "2026-03-07 00:00")]
    [InlineData("cut-off 16:00", "2026-03-06 16:00", "2026-03-07 16:00")]
    [InlineData("cut-off 16:00", "2026-03-06 22:30", "2026-03-07 22:30")]
    [InlineData("2 business days", "2026-03-06 10:00", "2026-03-10 10:00")]
    [InlineData("2 business days, close of day", "2026-03-06 10:00", "2026-03-10 18:00")]
    [InlineData("1 business day", "2026-03-07 20:00", "2026-03-09 20:00")]
    [InlineData("24 h by the wall clock", "2026-03-06 10:00", "2026-03-07 10:00")]
    [InlineData("2 h", "2026-03-06 17:00", "2026-03-09 10:00")]
    public void A_limit_means_what_the_office_in_Shanghai_means(string limit, string start, string due) =>
        Assert.Equal(Samples.Local(due), Due(SlaLimit.Parse(limit), Samples.Office, Samples.Local(start)));

    [Theory]
    [InlineData("end of the same day", "2026-03-29 01:00", "2026-03-30 00:00", 22)] // 23 hours
    [InlineData("end of the same day", "2026-10-25 01:00", "2026-10-26 00:00", 24)] // 25 hours
    [InlineData("1 month", "2026-02-28 02:30", "2026-03-28 02:30", 672)]
    [InlineData("15 days", "2026-03-14 02:30", "2026-03-29 03:00", 359.5)] // 02:30 is skipped
    [InlineData("15 days", "2026-10-10 02:30", "2026-10-25 02:30", 361)] // 02:30 occurs twice: the later
    [InlineData("cut-off 16:00", "2026-10-24 18:00", "2026-10-25 17:00", 24)]
    public void A_night_with_a_clock_change_is_as_long_as_it_is(string limit, string start, string due, double hours)
    {
        BusinessCalendar paris = BusinessCalendars.Weekly("paris", "Europe/Paris", WeeklyHours.EveryDay("00:00-24:00"));
        Instant from = When.In("Europe/Paris", start);
        Instant found = Due(SlaLimit.Parse(limit), paris, from);

        Assert.Equal(due, found.InZone(paris.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(When.Hours(hours), found - from);
    }

    [Fact]
    public void The_named_limits_are_what_they_say()
    {
        Assert.Equal(SlaLimit.CalendarDays(0), SlaLimit.SameDay);
        Assert.Equal(SlaLimit.CalendarDays(1), SlaLimit.NextDay);
        Assert.Equal(SlaLimit.DaysAfter(15), SlaLimit.HalfMonth);
        Assert.Equal(SlaLimit.BusinessDays(2, DayRule.SameTimeOfDay), SlaLimit.BusinessDays(2));
        Assert.All([SlaLimit.SameDay, SlaLimit.HalfMonth, SlaLimit.None, SlaLimit.Months(1), SlaLimit.BusinessDays(1)], limit => Assert.Null(limit.Length));
    }

    [Fact]
    public void A_target_without_a_deadline_is_never_late()
    {
        SlaVerdict verdict = Clock(SlaLimit.None, Samples.Office, Samples.Local("2026-03-06 17:00")).At(Samples.Local("2026-04-06 17:00")).Verdicts[0];

        Assert.Equal(SlaStatus.NoDeadline, verdict.Status);
        Assert.Null(verdict.Due);
        Assert.Null(verdict.Remaining);
        Assert.Null(verdict.BreachedAt);
        Assert.True(verdict.Elapsed > When.Hours(100));
        Assert.Contains("no deadline", BilingualContract.Explains(verdict.Explain).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_outside_their_range_are_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.BusinessDays(-1), "days", "-1", "0 to 36525");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.BusinessDays(1, (DayRule)7), "rule", "7", "SameTimeOfDay or CloseOfDay");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.CalendarDays(36_526), "days", "36526", "0 to 36525");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.DaysAfter(-3), "days", "-3");
        Refuses<ArgumentOutOfRangeException>(() => SlaLimit.Months(1_201), "months", "1201", "0 to 1200");
    }

    [Fact]
    public void Next_to_the_end_of_time_a_deadline_isnt_known()
    {
        Assert.All(
            [SlaLimit.SameDay, SlaLimit.Months(1200), SlaLimit.DaysAfter(36_525), SlaLimit.WallClock(Duration.MaxValue), SlaLimit.FromDuration(Duration.MaxValue), SlaLimit.BusinessDays(3)],
            limit =>
            {
                SlaVerdict verdict = Clock(limit, BusinessCalendars.AroundTheClock, Instant.MaxValue).At(Instant.MaxValue).Verdicts[0];
                Assert.Equal(SlaStatus.Running, verdict.Status);
                Assert.Null(verdict.Due);
                BilingualContract.Explains(verdict.Explain);
            });
    }

    private static Instant Due(SlaLimit limit, BusinessCalendar calendar, Instant start) => Clock(limit, calendar, start).At(start).Verdicts[0].Due!.Value;

    private static SlaClock Clock(SlaLimit limit, BusinessCalendar calendar, Instant start) =>
        new SlaPolicy("limit", "1", [new SlaTarget(SlaTargetKind.Resolve, limit) { Calendar = calendar }]).Clock([SlaEvent.Started(start)]);
}
