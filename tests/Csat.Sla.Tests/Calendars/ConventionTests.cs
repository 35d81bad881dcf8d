using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>The questions on which calendar libraries disagree, and this one's answers.</summary>
public sealed class ConventionTests
{
    private static readonly BusinessCalendar Office = BusinessCalendars.Weekly("office", "Etc/UTC", WeeklyHours.MondayToFriday("09:00-12:00", "13:00-17:00"));

    [Fact]
    public void Open_at_the_opening_closed_at_the_close()
    {
        Assert.True(Office.IsOpen(Utc("2026-01-05 09:00")));
        Assert.True(Office.IsOpen(Utc("2026-01-05 16:59:59.9999999")));
        Assert.False(Office.IsOpen(Utc("2026-01-05 17:00")));
        Assert.False(Office.IsOpen(Utc("2026-01-05 12:00")));
    }

    [Fact]
    public void A_deadline_that_lands_on_a_close_stays_there()
    {
        Assert.Equal(Utc("2026-01-05 12:00"), Office.Add(Utc("2026-01-05 11:00"), Hours(1)));
        Assert.Equal(Utc("2026-01-09 17:00"), Office.Add(Utc("2026-01-09 16:00"), Hours(1)));
    }

    [Fact]
    public void With_the_other_school_it_moves_to_the_next_opening()
    {
        Assert.Equal(Utc("2026-01-05 13:00"), Office.Add(Utc("2026-01-05 11:00"), Hours(1), DeadlineRounding.NextOpen));
        Assert.Equal(Utc("2026-01-12 09:00"), Office.Add(Utc("2026-01-09 16:00"), Hours(1), DeadlineRounding.NextOpen));
    }

    [Fact]
    public void Subtracting_to_an_opening_stays_there_or_moves_to_the_previous_close()
    {
        Assert.Equal(Utc("2026-01-05 13:00"), Office.Subtract(Utc("2026-01-05 14:00"), Hours(1)));
        Assert.Equal(Utc("2026-01-05 12:00"), Office.Subtract(Utc("2026-01-05 14:00"), Hours(1), DeadlineRounding.NextOpen));
    }

    [Theory]
    [InlineData("2026-01-05 10:30", "2026-01-05 10:30")]
    [InlineData("2026-01-05 12:30", "2026-01-05 13:00")]
    [InlineData("2026-01-05 12:00", "2026-01-05 13:00")]
    [InlineData("2026-01-10 12:00", "2026-01-12 09:00")]
    public void Adding_nothing_outside_hours_goes_to_the_next_opening(string from, string expected)
    {
        Assert.Equal(Utc(expected), Office.Add(Utc(from), Duration.Zero));
        Assert.Equal(Utc(expected), Office.NextOpen(Utc(from)));
    }

    [Theory]
    [InlineData("2026-01-05 10:30", "2026-01-05 10:30")]
    [InlineData("2026-01-05 12:30", "2026-01-05 12:00")]
    [InlineData("2026-01-05 12:00", "2026-01-05 12:00")]
    [InlineData("2026-01-10 12:00", "2026-01-09 17:00")]
    public void Subtracting_nothing_outside_hours_goes_to_the_previous_close(string from, string expected)
    {
        Assert.Equal(Utc(expected), Office.Subtract(Utc(from), Duration.Zero));
        Assert.Equal(Utc(expected), Office.PreviousClose(Utc(from)));
    }

    [Fact]
    public void Openings_and_closes_are_found_both_ways()
    {
        Assert.Equal(Utc("2026-01-05 12:00"), Office.NextClose(Utc("2026-01-05 10:00")));
        Assert.Equal(Utc("2026-01-05 17:00"), Office.NextClose(Utc("2026-01-05 12:00")));
        Assert.Equal(Utc("2026-01-05 13:00"), Office.PreviousOpen(Utc("2026-01-05 14:00")));
        Assert.Equal(Utc("2026-01-05 09:00"), Office.PreviousOpen(Utc("2026-01-05 13:00")));
    }

    [Fact]
    public void Elapsed_backwards_is_negative()
    {
        Assert.Equal(Hours(8), Office.Elapsed(Utc("2026-01-09 16:00"), Utc("2026-01-12 18:00")));
        Assert.Equal(-Hours(8), Office.Elapsed(Utc("2026-01-12 18:00"), Utc("2026-01-09 16:00")));
    }

    [Fact]
    public void Time_counts_in_ticks_and_never_in_minutes()
    {
        Duration tick = Duration.FromTicks(1);

        Assert.Equal(tick, Office.Elapsed(Utc("2026-01-05 16:59:59.9999999"), Utc("2026-01-06 09:00")));
        Assert.Equal(Utc("2026-01-06 09:00:00.0000001"), Office.Add(Utc("2026-01-05 17:00"), tick));
        Assert.Equal(tick, Office.Elapsed(Utc("2026-01-05 10:00:00.000000150"), Utc("2026-01-05 10:00:00.000000299")));
    }

    [Fact]
    public void Closure_beats_override_beats_make_up_workday_beats_holiday_beats_week()
    {
        LocalDate saturday = Date("2026-02-14");
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("precedence", "Etc/UTC").Weekly(WeeklyHours.EveryDay("01:00-02:00"));
        Duration Open() => builder.Build().Elapsed(Utc("2026-02-14 00:00"), Utc("2026-02-15 00:00"));

        Assert.Equal(Hours(1), Open());
        builder.Holiday(saturday);
        Assert.Equal(Hours(0), Open());
        builder.Workday(saturday, "08:00-10:00");
        Assert.Equal(Hours(2), Open());
        builder.Override(saturday, "08:00-12:00");
        Assert.Equal(Hours(4), Open());
        builder.Closure(Utc("2026-02-14 09:00"), Utc("2026-02-14 09:30"));
        Assert.Equal(Hours(3.5), Open());
    }

    [Fact]
    public void A_make_up_workday_has_Mondays_shifts_unless_it_names_others()
    {
        BusinessCalendar calendar = new BusinessCalendarBuilder("make-up", "Asia/Shanghai")
            .Weekly(WeeklyHours.MondayToFriday("09:00-18:00").With(IsoDayOfWeek.Monday, "10:00-12:00"))
            .Workday(Date("2026-02-14")).Workday(Date("2026-02-28"), "08:00-09:00").Build();

        Assert.Equal(In("Asia/Shanghai", "2026-02-14 10:00"), calendar.NextOpen(In("Asia/Shanghai", "2026-02-13 18:00")));
        Assert.Equal(In("Asia/Shanghai", "2026-02-14 12:00"), calendar.NextClose(In("Asia/Shanghai", "2026-02-13 18:00")));
        Assert.Equal(In("Asia/Shanghai", "2026-02-28 08:00"), calendar.NextOpen(In("Asia/Shanghai", "2026-02-27 18:00")));
    }

    [Fact]
    public void A_night_shift_belongs_to_the_date_on_which_it_starts()
    {
        BusinessCalendar calendar = new BusinessCalendarBuilder("night", "Etc/UTC")
            .Weekly(WeeklyHours.Closed.With(IsoDayOfWeek.Friday, "22:00-06:00")).Holiday(Date("2026-01-16")).Build();

        Assert.True(calendar.IsOpen(Utc("2026-01-10 05:59")));
        Assert.False(calendar.IsOpen(Utc("2026-01-17 05:59")));
        Assert.Equal(Hours(8), calendar.Elapsed(Utc("2026-01-05 00:00"), Utc("2026-01-19 00:00")));
    }

    [Fact]
    public void Shifts_that_meet_at_midnight_are_one_piece()
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly(
            "late", "Etc/UTC", WeeklyHours.Closed.With(IsoDayOfWeek.Monday, "18:00-24:00").With(IsoDayOfWeek.Tuesday, "00:00-03:00"));

        Assert.Equal(Utc("2026-01-06 03:00"), calendar.NextClose(Utc("2026-01-05 18:00")));
        Assert.Equal(Utc("2026-01-06 00:00"), calendar.Add(Utc("2026-01-05 18:00"), Hours(6), DeadlineRounding.NextOpen));
    }

    [Fact]
    public void Shifts_that_meet_in_the_repeated_hour_are_one_piece()
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly(
            "repeated", "Europe/Paris", WeeklyHours.Closed.With(IsoDayOfWeek.Sunday, "00:00-02:30", "02:30-06:00"));

        Assert.Equal(Utc("2026-10-25 05:00"), calendar.NextClose(Utc("2026-10-24 22:00")));
        Assert.Equal(Hours(7), calendar.Elapsed(Utc("2026-10-24 22:00"), Utc("2026-10-25 05:00")));
    }

    [Fact]
    public void A_day_with_a_clock_change_counts_physical_time()
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly("paris", "Europe/Paris", WeeklyHours.EveryDay("00:00-06:00"));

        Assert.Equal(Hours(5), calendar.Elapsed(In("Europe/Paris", "2026-03-29 00:00"), In("Europe/Paris", "2026-03-29 12:00")));
        Assert.Equal(Hours(7), calendar.Elapsed(In("Europe/Paris", "2026-10-25 00:00"), In("Europe/Paris", "2026-10-25 12:00")));
    }

    [Theory]
    [InlineData("02:15-05:00", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z")] // an opening in the skipped hour: its end
    [InlineData("01:00-02:15", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z")] // a close in the skipped hour: its end
    public void In_the_skipped_hour_openings_and_closes_move_to_its_end(string shift, string opens, string closes)
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly("skipped", "Europe/Paris", WeeklyHours.Closed.With(IsoDayOfWeek.Sunday, shift));

        Assert.Equal(Utc(opens), calendar.NextOpen(Utc("2026-03-28 12:00")));
        Assert.Equal(Utc(closes), calendar.NextClose(Utc("2026-03-28 12:00")));
    }

    [Theory]
    [InlineData("02:15-05:00", "2026-10-25T00:15:00Z", "2026-10-25T04:00:00Z")] // an opening in the repeated hour: the earlier
    [InlineData("01:00-02:15", "2026-10-24T23:00:00Z", "2026-10-25T01:15:00Z")] // a close in the repeated hour: the later
    public void In_the_repeated_hour_openings_are_the_earlier_and_closes_the_later(string shift, string opens, string closes)
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly("repeated", "Europe/Paris", WeeklyHours.Closed.With(IsoDayOfWeek.Sunday, shift));

        Assert.Equal(Utc(opens), calendar.NextOpen(Utc("2026-10-24 12:00")));
        Assert.Equal(Utc(closes), calendar.NextClose(Utc("2026-10-24 12:00")));
    }

    [Fact]
    public void Shifts_that_meet_at_a_midnight_that_is_repeated_are_one_piece()
    {
        BusinessCalendar havana = BusinessCalendars.Weekly(
            "havana", "America/Havana", WeeklyHours.Closed.With(IsoDayOfWeek.Saturday, "18:00-24:00").With(IsoDayOfWeek.Sunday, "00:00-03:00"));

        Assert.Equal(Utc("2020-11-01 08:00"), havana.NextClose(Utc("2020-10-31 22:00")));
        Assert.Equal(Hours(10), havana.Elapsed(Utc("2020-10-31 22:00"), Utc("2020-11-01 12:00")));
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-08", 7)]
    [InlineData("America/New_York", "2026-11-01", 9)]
    [InlineData("Europe/Paris", "2026-03-29", 7)]
    [InlineData("Europe/Paris", "2026-10-25", 9)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", 7.5)] // by half an hour
    [InlineData("Australia/Lord_Howe", "2026-04-05", 8.5)]
    [InlineData("America/Sao_Paulo", "2018-11-04", 7)] // the change is at midnight
    [InlineData("America/Sao_Paulo", "2018-02-18", 9)]
    [InlineData("Asia/Shanghai", "2026-03-29", 8)]
    public void A_night_shift_over_a_clock_change_is_as_long_as_it_is(string zone, string date, double hours)
    {
        BusinessCalendar night = new BusinessCalendarBuilder("night", zone).Override(Date(date).PlusDays(-1), "22:00-06:00").Build();
        Instant opens = night.NextOpen(In(zone, date + " 00:00") - Hours(24));

        Assert.Equal(Hours(hours), night.Elapsed(night.CoveredFrom, night.CoveredUntil));
        Assert.Equal(opens + Hours(hours), night.Add(opens, Hours(hours)));
        Assert.Equal(In(zone, date + " 06:00"), night.NextClose(opens));
    }

    [Fact]
    public void Work_starts_to_count_when_the_office_opens_and_rests_at_lunch()
    {
        Assert.Equal(Utc("2026-01-05 10:30"), Office.Add(Utc("2026-01-04 03:00"), Hours(1.5)));
        Assert.Equal(Utc("2026-01-05 13:30"), Office.Add(Utc("2026-01-05 11:30"), Hours(1)));
        Assert.Equal(Utc("2026-01-12 09:30"), Office.Add(Utc("2026-01-09 16:30"), Hours(1)));
        Assert.Equal(Hours(1), Office.Elapsed(Utc("2026-01-05 11:30"), Utc("2026-01-05 13:30")));
    }

    [Fact]
    public void A_rounding_that_is_none_of_the_two_is_refused()
    {
        var neither = (DeadlineRounding)2;
        Instant now = Utc("2026-01-05 10:00");

        Refuses<ArgumentOutOfRangeException>(() => Office.Add(now, Hours(1), neither), "rounding", "2", "Close or NextOpen");
        Refuses<ArgumentOutOfRangeException>(() => Office.TryAdd(now, Hours(1), out _, neither), "rounding");
        Refuses<ArgumentOutOfRangeException>(() => Office.Subtract(now, Hours(1), neither), "rounding");
        Refuses<ArgumentOutOfRangeException>(() => Office.TrySubtract(now, Hours(1), out _, neither), "rounding");
    }

    [Fact]
    public void A_date_that_the_zone_skipped_has_no_open_time()
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly("apia", "Pacific/Apia", WeeklyHours.EveryDay("09:00-17:00"));

        Assert.Equal(Hours(16), calendar.Elapsed(In("Pacific/Apia", "2011-12-29 00:00"), In("Pacific/Apia", "2011-12-31 23:00")));
        Assert.Equal(In("Pacific/Apia", "2011-12-31 09:00"), calendar.NextOpen(In("Pacific/Apia", "2011-12-29 17:00")));
    }

    [Fact]
    public void Around_the_clock_open_time_is_physical_time_without_an_end()
    {
        BusinessCalendar always = BusinessCalendars.AroundTheClock;

        Assert.Equal(Utc("2026-12-31 12:00"), always.Add(Utc("2026-12-28 12:00"), Hours(72)));
        Assert.Equal(Hours(24 * 366), always.Elapsed(Utc("2400-01-01 00:00"), Utc("2401-01-01 00:00")));
        Assert.True(always.IsOpen(Utc("1900-01-01 00:00")));
        Assert.Equal("around-the-clock", always.Id);
        Assert.Equal(Instant.MinValue, always.CoveredFrom);
        Assert.Equal(Instant.MaxValue, always.CoveredUntil);
    }
}
