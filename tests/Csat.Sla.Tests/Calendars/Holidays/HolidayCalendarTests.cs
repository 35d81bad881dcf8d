using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using NodaTime.Text;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class HolidayCalendarTests
{
    private static readonly LocalizedText Fair = new("Works fair", "厂庆");

    [Fact]
    public void Days_come_in_any_order_and_are_kept_in_that_of_their_dates()
    {
        HolidayCalendar calendar = Year(2026, Off("2026-06-02"), Work("2026-06-06"), Off("2026-06-01"));

        Assert.Equal(["2026-06-01", "2026-06-02", "2026-06-06"], calendar.Days.Select(day => LocalDatePattern.Iso.Format(day.Date)));
        Assert.True(calendar.Day(Date("2026-06-06"))!.IsWorkday);
        Assert.Null(calendar.Day(Date("2026-06-03")));
        Assert.True(calendar.Covers(Date("2026-12-31")));
        Assert.Equal("company", calendar.ToString());
    }

    [Fact]
    public void Dates_of_another_calendar_system_are_the_same_days()
    {
        LocalDate Hebrew(string date) => Date(date).WithCalendar(CalendarSystem.HebrewCivil);
        var calendar = HolidayCalendar.Create(
            "company", "1", Hebrew("2026-01-01"), Hebrew("2026-12-31"), [new HolidayDay(Hebrew("2026-06-01"), false, Fair)], null, Hebrew("2026-12-30"));

        Assert.Equal((Date("2026-01-01"), Date("2026-12-31"), Date("2026-12-30")), (calendar.FirstDate, calendar.LastDate, calendar.ProvisionalFrom));
        Assert.Equal(Date("2026-06-01"), calendar.Day(Hebrew("2026-06-01"))!.Date);
        Assert.True(calendar.Covers(Hebrew("2026-12-31")));
        Assert.False(calendar.Covers(Hebrew("2027-01-01")));
    }

    [Fact]
    public void All_findings_are_listed_in_both_languages()
    {
        var refusal = Assert.Throws<FindingsException>(() => HolidayCalendar.Create(
            " ", "", Date("2026-01-01"), Date("2026-12-31"),
            [Off("2026-06-01"), Off("2026-06-01"), null!, Off("2028-01-01")],
            [new HolidayClosure(Utc("2026-03-01 10:00"), Utc("2026-03-01 10:00"), Fair), null!],
            Date("2027-01-01")));

        Assert.Equal(
            ["id", "version", "provisionalFrom", "days[1]", "days[2]", "days[3]", "closures[0]", "closures[1]"], refusal.Findings.Select(finding => finding.Path));
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Covered_dates_run_forwards() => Refuses<FindingsException>(
        () => HolidayCalendar.Create("company", "1", Date("2026-02-01"), Date("2026-01-01"), []), "days", "2026-02-01", "2026-01-01");

    [Fact]
    public void Next_year_settles_what_was_provisional_and_brings_its_own_provisional_days()
    {
        HolidayCalendar joined = HolidayCalendars.China.With(Notice(2027, Notice("2026-12-31", false, 2027), Notice("2027-01-02", true, 2027)));

        Assert.Equal((Date("2007-01-01"), Date("2027-12-31"), "2027"), (joined.FirstDate, joined.LastDate, joined.Version));
        Assert.Equal(Date("2027-12-28"), joined.ProvisionalFrom);
        Assert.False(joined.Day(Date("2026-12-31"))!.IsWorkday);
        Assert.True(joined.Day(Date("2027-01-02"))!.IsWorkday);
        Assert.Equal(HolidayCalendars.China.Days.Count + 2, joined.Days.Count);
    }

    [Fact]
    public void The_order_of_joining_does_not_matter()
    {
        HolidayCalendar early = Notice(2030, Notice("2030-10-01", false, 2030), Notice("2031-01-01", true, 2030));
        HolidayCalendar late = Notice(2031, Notice("2031-01-01", false, 2031), Notice("2030-12-31", false, 2031));

        Assert.Equal(early.With(late).Days, late.With(early).Days);
        Assert.Equal(Date("2031-12-28"), late.With(early).ProvisionalFrom);
        Assert.Equal("2031", late.With(early).Version);
    }

    [Fact]
    public void Of_two_notices_that_contradict_the_later_year_decides()
    {
        HolidayCalendar joined = Notice(2031, Notice("2031-01-01", false, 2031)).With(Notice(2030, Notice("2031-01-01", true, 2030)));

        Assert.False(joined.Day(Date("2031-01-01"))!.IsWorkday);
    }

    [Fact]
    public void An_amended_notice_replaces_its_first_edition_whole()
    {
        HolidayCalendar china = HolidayCalendars.China.With(Notice(2027, Notice("2026-12-31", false, 2027)));
        HolidayCalendar amended = china.With(Notice(2026, Notice("2026-10-01", false, 2026)));

        Assert.Single(amended.Days, day => day.NoticeYear == 2026);
        Assert.NotNull(amended.Day(Date("2026-12-31")));
        Assert.Equal(Date("2027-12-28"), amended.ProvisionalFrom);
        Assert.Equal(Date("2026-12-28"), HolidayCalendars.China.With(Notice(2026, Notice("2026-10-01", false, 2026))).ProvisionalFrom);
    }

    [Fact]
    public void A_contradiction_that_no_notice_decides_is_a_finding()
    {
        HolidayCalendar first = Year(2026, Off("2026-06-06"), Off("2026-06-07"));
        HolidayCalendar second = Year(2026, Work("2026-06-06"), Off("2026-06-07"));

        var refusal = Refuses<FindingsException>(() => first.With(second), "holidays", "a make-up workday", "a holiday", "Works fair");
        Assert.Equal("days.2026-06-06", Assert.Single(refusal.Findings).Path);
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_year_between_that_nobody_knows_is_refused() =>
        Refuses<ArgumentException>(() => HolidayCalendars.China.With(Notice(2028)), "holidays", "2027-01-01", "2027-12-31");

    [Fact]
    public void A_calendar_of_another_kind_is_not_joined() =>
        Refuses<ArgumentException>(() => HolidayCalendars.China.With(Year(2027)), "holidays", "'company'", "'china'");

    [Fact]
    public void Closures_are_joined_once()
    {
        var cut = new HolidayClosure(Utc("2026-03-01 10:00"), Utc("2026-03-01 12:00"), Fair);
        HolidayCalendar calendar = HolidayCalendar.Create("company", "1", Date("2026-01-01"), Date("2026-12-31"), [], [cut]);

        Assert.Equal(cut, Assert.Single(calendar.With(calendar).Closures));
    }

    private static HolidayDay Off(string date) => new(Date(date), false, Fair);

    private static HolidayDay Work(string date) => new(Date(date), true, Fair);

    private static HolidayCalendar Year(int year, params HolidayDay[] days) =>
        HolidayCalendar.Create("company", "1", new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), days);

    private static HolidayDay Notice(string date, bool isWorkday, int year) => new(Date(date), isWorkday, HolidayNames.NewYear) { NoticeYear = year };

    private static HolidayCalendar Notice(int year, params HolidayDay[] days) => HolidayCalendar.Create(
        "china", $"{year}", new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), days, null, new LocalDate(year, 12, 28));
}
