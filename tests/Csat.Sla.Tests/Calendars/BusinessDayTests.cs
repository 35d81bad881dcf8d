using FsCheck.Xunit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class BusinessDayTests
{
    private const string China = "Asia/Shanghai";

    /// <summary>National Day 2026: off from 1 to 7 October; Sunday 20 September and Saturday 10 October work.</summary>
    private static readonly BusinessCalendar Office = Enumerable.Range(1, 7)
        .Aggregate(
            new BusinessCalendarBuilder("office", China).Weekly(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00")),
            (builder, day) => builder.Holiday(new LocalDate(2026, 10, day)))
        .Workday(Date("2026-09-20")).Workday(Date("2026-10-10")).Covering(Date("2026-01-01"), Date("2026-12-31")).Build();

    [Theory]
    [InlineData("2026-09-29 15:00", 1, "2026-09-30 15:00")]
    [InlineData("2026-09-29 15:00", 2, "2026-10-08 15:00")] // over the holiday week
    [InlineData("2026-09-29 15:00", 4, "2026-10-10 15:00")] // the make-up Saturday counts
    [InlineData("2026-09-29 15:00", 5, "2026-10-12 15:00")]
    [InlineData("2026-10-03 20:00", 1, "2026-10-08 20:00")] // the start day never counts, the time of day stays
    [InlineData("2026-10-08 07:00", -1, "2026-09-30 07:00")]
    [InlineData("2026-09-21 10:00", -1, "2026-09-20 10:00")] // the make-up Sunday counts backwards too
    [InlineData("2026-09-29 15:00", 0, "2026-09-29 15:00")]
    [InlineData("2026-09-29 22:00", 0, "2026-09-29 22:00")]
    [InlineData("2026-10-03 11:00", 0, "2026-10-08 11:00")] // zero on a day without open time: the next day that has
    public void The_nth_day_with_open_time_at_the_same_time_of_day(string from, int days, string expected) =>
        Assert.Equal(In(China, expected), Office.AddBusinessDays(In(China, from), days));

    [Theory]
    [InlineData("2026-09-29 15:00", 1, "2026-09-30 18:00")]
    [InlineData("2026-09-29 15:00", 2, "2026-10-08 18:00")]
    [InlineData("2026-10-08 07:00", -1, "2026-09-30 18:00")]
    [InlineData("2026-09-29 15:00", 0, "2026-09-29 18:00")]
    [InlineData("2026-09-29 18:00", 0, "2026-09-30 18:00")] // a close that has passed is no deadline
    [InlineData("2026-10-03 11:00", 0, "2026-10-08 18:00")]
    public void Or_at_the_close_of_that_day(string from, int days, string expected) =>
        Assert.Equal(In(China, expected), Office.AddBusinessDays(In(China, from), days, DayRule.CloseOfDay));

    [Fact]
    public void A_day_that_is_open_through_midnight_closes_at_24_00()
    {
        BusinessCalendar night = BusinessCalendars.Weekly("night", "Etc/UTC", WeeklyHours.Closed.With(IsoDayOfWeek.Friday, "22:00-06:00"));

        Assert.Equal(Utc("2026-01-03 00:00"), night.AddBusinessDays(Utc("2026-01-01 12:00"), 1, DayRule.CloseOfDay));
        Assert.Equal(Utc("2026-01-03 06:00"), night.AddBusinessDays(Utc("2026-01-01 12:00"), 2, DayRule.CloseOfDay)); // the shift's end is on Saturday
        Assert.Equal(Utc("2026-01-02 00:00"), BusinessCalendars.AroundTheClock.AddBusinessDays(Utc("2025-12-31 12:00"), 1, DayRule.CloseOfDay));
    }

    [Theory]
    [InlineData("Europe/Paris", "2026-03-28 02:30", "2026-03-29T01:00:00Z")] // skipped: the end of the gap
    [InlineData("Europe/Paris", "2026-10-24 02:30", "2026-10-25T01:30:00Z")] // twice: the later
    [InlineData("Australia/Lord_Howe", "2026-10-03 02:15", "2026-10-03T15:30:00Z")]
    [InlineData("Pacific/Apia", "2011-12-29 10:00", "2011-12-30T20:00:00Z")] // the next day is the 31st
    public void On_the_day_of_a_clock_change_a_deadline_is_the_end_of_the_gap_or_the_later_time(string zone, string from, string expected)
    {
        BusinessCalendar everyDay = BusinessCalendars.Weekly("every day", zone, WeeklyHours.EveryDay("09:00-17:00"));

        Assert.Equal(Utc(expected), everyDay.AddBusinessDays(In(zone, from), 1));
    }

    [Fact]
    public void Where_the_data_end_there_is_no_answer()
    {
        Instant christmas = In(China, "2026-12-25 10:00");

        Assert.True(Office.TryAddBusinessDays(christmas, 4, out _));
        Assert.False(Office.TryAddBusinessDays(christmas, 5, out _));
        Refuses<CalendarCoverageException>(() => Office.AddBusinessDays(christmas, 5), null, "'office'", "5 business days");
        Refuses<CalendarCoverageException>(() => Office.AddBusinessDays(christmas, int.MaxValue), null, "2147483647 business days");
        Refuses<CalendarCoverageException>(() => Office.AddBusinessDays(In(China, "2026-01-02 10:00"), int.MinValue), null, "before that");
        Refuses<CalendarCoverageException>(() => Office.AddBusinessDays(In(China, "2027-01-02 10:00"), 1), null);
        Refuses<CalendarCoverageException>(() => BusinessCalendars.AroundTheClock.AddBusinessDays(Instant.MaxValue, 1), null);
        Refuses<CalendarCoverageException>(() => BusinessCalendars.AroundTheClock.AddBusinessDays(Instant.MinValue, -1), null);
    }

    [Fact]
    public void A_calendar_that_never_opens_has_no_business_days()
    {
        BusinessCalendar never = new BusinessCalendarBuilder("never", "Etc/UTC").Build();

        Refuses<InvalidOperationException>(() => never.AddBusinessDays(Utc("2026-01-01 00:00"), 1), null, "'never'", "never opens");
        Assert.False(never.TryAddBusinessDays(Utc("2026-01-01 00:00"), 0, out _));
    }

    [Fact]
    public void A_rule_that_is_none_of_the_two_is_refused() =>
        Refuses<ArgumentOutOfRangeException>(() => Office.AddBusinessDays(In(China, "2026-01-05 10:00"), 1, (DayRule)7), "rule", "7", "SameTimeOfDay or CloseOfDay");

    [Property(MaxTest = 1_000)]
    public void Business_days_are_counted_one_by_one(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant from = CalendarLawTests.At(calendar, random, 0);
        LocalDate start = from.InZone(calendar.Zone).Date;
        LocalDate[] open = [.. Enumerable.Range(0, random.Case.Days).Select(day => random.Case.First.PlusDays(day)).Where(date =>
            calendar.Elapsed(calendar.Zone.StartOf(date), calendar.Zone.StartOf(date.PlusDays(1))) > Duration.Zero)];
        int days = 1 + (random.Case.Minutes[1] % 5);

        LocalDate? after = open.Where(date => date > start).Skip(days - 1).Select(date => (LocalDate?)date).FirstOrDefault();
        LocalDate? before = open.Reverse().Where(date => date < start).Skip(days - 1).Select(date => (LocalDate?)date).FirstOrDefault();

        Assert.Equal(after, Date(days));
        Assert.Equal(before, Date(-days));

        LocalDate? Date(int count) => !calendar.TryAddBusinessDays(from, count, out Instant close, DayRule.CloseOfDay)
            ? null
            : (close - Duration.FromTicks(1)).InZone(calendar.Zone).Date;
    }
}
