using System.Globalization;
using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class BadCalendarTests
{
    private static readonly BusinessCalendar Year = new BusinessCalendarBuilder("year", "Asia/Shanghai")
        .Weekly(WeeklyHours.MondayToFriday("09:00-18:00")).Covering(Date("2026-01-01"), Date("2026-12-31")).Build();

    [Fact]
    public void An_unknown_zone_is_named() =>
        Refuses<ArgumentException>(() => new BusinessCalendarBuilder("office", "Asia/Peking"), "zoneId", "'Asia/Peking'", "Asia/Shanghai");

    [Fact]
    public void An_empty_id_is_refused() =>
        Refuses<ArgumentException>(() => new BusinessCalendarBuilder(" ", "Etc/UTC"), "id", "empty");

    [Fact]
    public void Hours_list_every_text_that_is_no_shift() =>
        Refuses<FindingsException>(() => WeeklyHours.EveryDay("09:00-09:00", "08:00-10:00", "noon"), "shifts", "shifts[0]", "'09:00-09:00'", "shifts[2]", "'noon'");

    [Theory]
    [InlineData("09:00-12:00", "11:00-13:00")]
    [InlineData("20:00-04:00", "22:00-23:00")]
    [InlineData("09:00-12:00", "09:00-12:00")]
    public void Shifts_of_a_day_must_not_overlap(string first, string second) =>
        Refuses<FindingsException>(() => WeeklyHours.MondayToFriday(second, first), "shifts", first, second, "overlap");

    [Fact]
    public void Shifts_may_touch_and_come_in_any_order() =>
        Assert.Equal(["09:00-12:00", "12:00-13:00"], WeeklyHours.EveryDay("12:00-13:00", "09:00-12:00")[IsoDayOfWeek.Sunday].Select(shift => shift.ToString()));

    [Fact]
    public void A_weekday_is_one_of_seven() =>
        Refuses<ArgumentOutOfRangeException>(() => WeeklyHours.Closed[IsoDayOfWeek.None], "day", "None", "Monday to Sunday");

    [Fact]
    public void A_builder_lists_all_findings_in_both_languages()
    {
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("faulty", "Etc/UTC")
            .Covering(Date("2026-01-01"), Date("2026-12-31"))
            .Holiday(Date("2026-10-01")).Holiday(Date("2026-10-01"))
            .Holiday(Date("2027-01-01"))
            .Override(Date("2026-05-01"), "9-17")
            .Workday(Date("2026-05-09"), "09:00-12:00", "11:00-13:00")
            .Closure(Utc("2026-03-01 10:00"), Utc("2026-03-01 10:00"))
            .Closure(Utc("2028-03-01 10:00"), Utc("2028-03-01 11:00"));

        IReadOnlyList<Finding> findings = builder.Validate();

        Assert.Equal(
            ["holidays.2026-10-01", "overrides.2026-05-01[0]", "workdays.2026-05-09[1]", "holidays.2027-01-01", "closures[0]", "closures[1]"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<InvalidOperationException>(builder.Build, null, [.. findings.Select(finding => finding.ToString())]);
    }

    [Fact]
    public void Covered_dates_must_run_forwards()
    {
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("backwards", "Etc/UTC").Covering(Date("2026-12-31"), Date("2026-01-01"));

        Assert.Equal("coverage", Assert.Single(builder.Validate()).Path);
        Refuses<InvalidOperationException>(builder.Build, null, "2026-12-31", "2026-01-01");
    }

    [Fact]
    public void Time_that_the_calendar_has_no_data_for_is_an_error_and_never_an_ordinary_week()
    {
        Instant later = In("Asia/Shanghai", "2027-03-01 10:00");

        var refusal = Refuses<CalendarCoverageException>(
            () => Year.Elapsed(In("Asia/Shanghai", "2026-03-01 10:00"), later), null, "'year'", "2026-01-01 00:00:00", "2027-01-01 00:00:00", "2027-03-01 10:00:00");

        Assert.Equal("year", refusal.CalendarId);
        Assert.Equal(In("Asia/Shanghai", "2026-01-01 00:00"), refusal.CoveredFrom);
        Assert.Equal(In("Asia/Shanghai", "2027-01-01 00:00"), refusal.CoveredUntil);
        Assert.Equal(later, refusal.Needed);
        Refuses<CalendarCoverageException>(() => Year.IsOpen(refusal.CoveredUntil), null);
        Refuses<CalendarCoverageException>(() => Year.NextOpen(later), null);
        Refuses<CalendarCoverageException>(() => Year.PreviousClose(later), null);
    }

    [Fact]
    public void A_deadline_beyond_the_data_is_an_error_or_a_plain_no()
    {
        Instant eve = In("Asia/Shanghai", "2026-12-31 17:00");

        Assert.Null(Refuses<CalendarCoverageException>(() => Year.Add(eve, Hours(2)), null, "after that", "2 h").Needed);
        Refuses<CalendarCoverageException>(() => Year.Subtract(In("Asia/Shanghai", "2026-01-01 10:00"), Hours(2)), null, "before that");
        Assert.False(Year.TryAdd(eve, Hours(2), out _));
        Assert.False(Year.TryAdd(eve, Hours(1), out _, DeadlineRounding.NextOpen));
        Assert.True(Year.TryAdd(eve, Hours(1), out Instant due));
        Assert.Equal(In("Asia/Shanghai", "2026-12-31 18:00"), due);
        Assert.False(Year.TryAdd(eve, Duration.MaxValue, out _));
        Assert.False(Year.TrySubtract(eve, Duration.MaxValue, out _));
        Assert.False(BusinessCalendars.AroundTheClock.TryAdd(Instant.MaxValue, Hours(1), out _));
    }

    [Fact]
    public void Adding_to_a_calendar_that_never_opens_is_an_error_and_no_loop()
    {
        BusinessCalendar never = new BusinessCalendarBuilder("never", "Etc/UTC").Build();

        Assert.False(never.EverOpens);
        Refuses<InvalidOperationException>(() => never.Add(Utc("2026-01-01 00:00"), Hours(1)), null, "'never'", "never opens");
        Refuses<InvalidOperationException>(() => never.NextOpen(Utc("2026-01-01 00:00")), null, "never opens");
        Refuses<InvalidOperationException>(() => never.Subtract(Utc("2026-01-01 00:00"), Hours(1)), null, "never opens");
        Assert.False(never.TryAdd(Utc("2026-01-01 00:00"), Duration.Zero, out _));
        Assert.Equal(Duration.Zero, never.Elapsed(Utc("2026-01-01 00:00"), Utc("2027-01-01 00:00")));
    }

    [Fact]
    public void Negative_time_is_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => Year.Add(Utc("2026-03-01 00:00"), Hours(-1)), "openTime", "−1 h", "zero or more");
        Refuses<ArgumentOutOfRangeException>(() => Year.Subtract(Utc("2026-03-01 00:00"), Hours(-1)), "openTime", "−1 h");
    }

    [Fact]
    public void A_night_shift_runs_into_the_first_covered_date_and_is_cut_at_the_end_of_the_last()
    {
        BusinessCalendar night = new BusinessCalendarBuilder("night", "Etc/UTC").Weekly(WeeklyHours.EveryDay("22:00-06:00"))
            .Override(Date("2025-12-31"), "23:00-05:00").Covering(Date("2026-01-01"), Date("2026-01-02")).Build();

        Assert.Equal(Hours(5 + 8 + 2), night.Elapsed(night.CoveredFrom, night.CoveredUntil));
        Assert.Equal(Utc("2026-01-01 05:00"), night.NextClose(night.CoveredFrom));
        Refuses<CalendarCoverageException>(() => night.NextClose(Utc("2026-01-02 23:00")), null);
        Refuses<CalendarCoverageException>(() => night.PreviousOpen(Utc("2026-01-01 01:00")), null);
    }

    [Fact]
    public void By_default_the_first_half_of_the_century_is_covered()
    {
        BusinessCalendar office = BusinessCalendars.Weekly("office", "Etc/UTC", WeeklyHours.EveryDay("09:00-17:00"));

        Assert.Equal(Utc("2000-01-01 00:00"), office.CoveredFrom);
        Assert.Equal(Utc("2050-01-01 00:00"), office.CoveredUntil);
    }

    [Fact]
    public void A_finding_reads_in_the_readers_language()
    {
        var finding = new Finding("coverage", new("wrong", "有误"));

        Assert.Equal("coverage: wrong", finding.ToString());
        Assert.Equal("coverage：有误", finding.ToString(CultureInfo.GetCultureInfo("zh-CN")));
    }
}
