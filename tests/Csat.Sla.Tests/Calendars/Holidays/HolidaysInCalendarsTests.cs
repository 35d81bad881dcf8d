using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Holiday calendars inside business calendars: what they open and close, and how far their data reach.</summary>
public sealed class HolidaysInCalendarsTests
{
    private const string Shanghai = "Asia/Shanghai";
    private const string Notice2027 =
        """{"year": 2027, "days": [{"name": "元旦", "date": "2026-12-31", "isOffDay": true}, {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}""";

    private static readonly WeeklyHours Hours = WeeklyHours.MondayToFriday("09:00-18:00");
    private static readonly LocalizedText Outing = new("Outing", "团建");

    [Fact]
    public void China_works_all_day_on_its_workdays()
    {
        BusinessCalendar china = BusinessCalendars.China;

        Assert.Equal(("china", "2026", Shanghai), (china.Id, china.Version, china.Zone.Id));
        Assert.Equal((In(Shanghai, "2007-01-01 00:00"), In(Shanghai, "2027-01-01 00:00")), (china.CoveredFrom, china.CoveredUntil));
        Assert.Equal(In(Shanghai, "2026-12-28 00:00"), china.ProvisionalFrom);
        Assert.Equal(Duration.FromDays(248), china.Elapsed(In(Shanghai, "2026-01-01 00:00"), china.CoveredUntil));
        Assert.Same(china, BusinessCalendars.China);
    }

    [Fact]
    public void A_days_reason_name_and_notice_are_told()
    {
        CalendarDay makeUp = BusinessCalendars.China.With(Hours).Day(Date("2026-02-14"));
        CalendarDay holiday = BusinessCalendars.China.With(Hours).Day(Date("2026-02-17"));

        Assert.Equal((CalendarReason.MakeUpWorkday, "春节", HolidayNames.Notice(2026)), (makeUp.Reason, makeUp.Name!.Value.Zh, makeUp.Source));
        Assert.Equal(["09:00-18:00"], makeUp.Shifts.Select(shift => shift.ToString()));
        Assert.Equal((CalendarReason.Holiday, "Spring Festival"), (holiday.Reason, holiday.Name!.Value.En));
        Assert.Empty(holiday.Shifts);
    }

    [Fact]
    public void Covered_dates_are_those_of_the_data_unless_fewer_are_asked_for()
    {
        BusinessCalendar year = Office().Covering(Date("2010-03-01"), Date("2010-12-31")).Build();

        Assert.Equal(BusinessCalendars.China.CoveredUntil, Office().Build().CoveredUntil);
        Assert.Equal((In(Shanghai, "2010-03-01 00:00"), In(Shanghai, "2011-01-01 00:00")), (year.CoveredFrom, year.CoveredUntil));
        Assert.Null(year.ProvisionalFrom);
    }

    [Theory]
    [InlineData("2007-01-01", "2027-01-01")]
    [InlineData("2006-12-31", "2026-12-31")]
    public void Covering_dates_beyond_the_data_is_a_finding_and_never_an_ordinary_week(string first, string last)
    {
        BusinessCalendarBuilder builder = Office().Covering(Date(first), Date(last));

        Finding finding = Assert.Single(builder.Validate());
        Assert.Equal("coverage", finding.Path);
        BilingualContract.Holds(finding.Message);
        Refuses<InvalidOperationException>(builder.Build, null, "2007-01-01 to 2026-12-31");
    }

    [Fact]
    public void Unless_the_caller_wants_a_provisional_week()
    {
        BusinessCalendar calendar = Office().CoveringProvisionally(Date("2027-12-31")).Build();

        Assert.Equal(In(Shanghai, "2026-12-28 00:00"), calendar.ProvisionalFrom);
        Assert.True(calendar.IsOpen(In(Shanghai, "2027-10-01 10:00")));
        Assert.True(calendar.Day(Date("2027-10-01")).IsProvisional);
    }

    [Fact]
    public void Next_years_notice_goes_on_where_the_data_ended()
    {
        BusinessCalendar calendar = Office().Holiday(Date("2026-08-08"), Outing).Build().With(HolidayCalendar.ParseHolidayCn(Notice2027));

        Assert.Equal(In(Shanghai, "2028-01-01 00:00"), calendar.CoveredUntil);
        Assert.Equal(In(Shanghai, "2027-12-28 00:00"), calendar.ProvisionalFrom);
        Assert.Equal(CalendarReason.Holiday, calendar.Day(Date("2026-12-31")).Reason);
        Assert.False(calendar.Day(Date("2026-12-31")).IsProvisional);
        Assert.Equal(CalendarReason.MakeUpWorkday, calendar.Day(Date("2027-01-03")).Reason);
        Assert.Equal(Outing, calendar.Day(Date("2026-08-08")).Name);
        Assert.Equal(("office", "1+2027"), (calendar.Id, calendar.Version));
    }

    [Fact]
    public void Asked_for_dates_stay_when_a_notice_joins()
    {
        BusinessCalendar calendar = Office().Covering(Date("2026-01-01"), Date("2026-06-30")).Build().With(HolidayCalendar.ParseHolidayCn(Notice2027));

        Assert.Equal((In(Shanghai, "2026-01-01 00:00"), In(Shanghai, "2026-07-01 00:00")), (calendar.CoveredFrom, calendar.CoveredUntil));
    }

    [Fact]
    public void Provisional_dates_become_known_when_their_notice_joins()
    {
        BusinessCalendar calendar = Office().CoveringProvisionally(Date("2027-06-30")).Build().With(HolidayCalendar.ParseHolidayCn(Notice2027));
        BusinessCalendar longer = Office().CoveringProvisionally(Date("2030-12-31")).Build().With(HolidayCalendar.ParseHolidayCn(Notice2027));

        Assert.Equal(In(Shanghai, "2028-01-01 00:00"), calendar.CoveredUntil);
        Assert.Equal((In(Shanghai, "2031-01-01 00:00"), In(Shanghai, "2027-12-28 00:00")), (longer.CoveredUntil, longer.ProvisionalFrom));
    }

    [Fact]
    public void Holidays_narrow_a_calendar_that_had_none_to_their_data()
    {
        BusinessCalendar calendar = BusinessCalendars.Weekly("office", Shanghai, Hours).With(HolidayCalendars.China);

        Assert.Equal((BusinessCalendars.China.CoveredFrom, BusinessCalendars.China.CoveredUntil), (calendar.CoveredFrom, calendar.CoveredUntil));
        Assert.False(calendar.IsOpen(In(Shanghai, "2026-10-01 10:00")));
    }

    [Fact]
    public void A_companys_days_stand_beside_the_countrys()
    {
        var afternoon = new HolidayClosure(In(Shanghai, "2026-03-06 13:00"), In(Shanghai, "2026-03-06 18:00"), Outing);
        BusinessCalendar calendar = Office().Holidays(Company(false, "2026-03-09", afternoon)).Build();

        Assert.Equal(In(Shanghai, "2026-01-01 00:00"), calendar.CoveredFrom);
        Assert.Equal(In(Shanghai, "2027-01-01 00:00"), calendar.CoveredUntil);
        Assert.Equal(Outing, calendar.Day(Date("2026-03-09")).Name);
        Assert.Equal(Duration.FromHours(4), calendar.Elapsed(In(Shanghai, "2026-03-06 00:00"), In(Shanghai, "2026-03-10 00:00")));
        Assert.Equal("National Day", calendar.Day(Date("2026-10-01")).Name!.Value.En);
    }

    [Fact]
    public void Two_holiday_calendars_that_contradict_are_a_finding_unless_an_override_decides()
    {
        BusinessCalendarBuilder builder = Office().Holidays(Company(false, "2026-05-09"));

        Finding finding = Assert.Single(builder.Validate());
        Assert.Equal("holidays.2026-05-09", finding.Path);
        Assert.Contains("'china'", finding.Message.En, StringComparison.Ordinal);
        BilingualContract.Holds(finding.Message);
        Assert.False(builder.Override(Date("2026-05-09")).Build().IsOpen(In(Shanghai, "2026-05-09 10:00")));
    }

    [Fact]
    public void What_the_builder_says_about_a_date_keeps_its_name_and_shifts()
    {
        BusinessCalendar calendar = Office().Holiday(Date("2026-10-01"), Outing).Workday(Date("2026-10-10"), "08:00-09:00").Build();

        Assert.Equal(Outing, calendar.Day(Date("2026-10-01")).Name);
        Assert.Equal(["08:00-09:00"], calendar.Day(Date("2026-10-10")).Shifts.Select(shift => shift.ToString()));
    }

    [Fact]
    public void A_night_shift_into_the_first_covered_date_knows_the_day_before()
    {
        BusinessCalendar night = new BusinessCalendarBuilder("night", Shanghai).Weekly(WeeklyHours.MondayToFriday("22:00-06:00")).Holidays(HolidayCalendars.China).Build();

        Assert.True(night.IsOpen(In(Shanghai, "2007-01-01 05:00"))); // Sunday 31 December 2006 was a make-up workday
    }

    [Fact]
    public void Calendars_without_days_of_their_own_take_up_no_holidays()
    {
        Refuses<InvalidOperationException>(() => BusinessCalendars.AroundTheClock.With(HolidayCalendars.China), null, "around-the-clock");
        Refuses<ArgumentException>(() => BusinessCalendars.China.With(HolidayCalendar.ParseHolidayCn(Notice2027.Replace("2027", "2029").Replace("2026", "2028"))), "holidays", "2027-01-01");
        Refuses<InvalidOperationException>(
            () => Office().Covering(Date("2010-01-01"), Date("2010-12-31")).Build().With(Company(false, "2026-03-09")), null, "coverage");
    }

    private static BusinessCalendarBuilder Office() => new BusinessCalendarBuilder("office", Shanghai).Weekly(Hours).Holidays(HolidayCalendars.China);

    private static HolidayCalendar Company(bool isWorkday, string date, params HolidayClosure[] closures) => HolidayCalendar.Create(
        "company", "1", Date("2026-01-01"), Date("2028-12-31"), [new HolidayDay(Date(date), isWorkday, Outing)], closures);
}
