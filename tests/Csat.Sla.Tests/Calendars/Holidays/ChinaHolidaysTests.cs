using System.Globalization;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>The bundled table against figures that were counted from the notices by other means.</summary>
public sealed class ChinaHolidaysTests
{
    /// <summary>Year, its workdays, and those of them that fall on a week-end.</summary>
    public static TheoryData<int, int, string> Years => new()
    {
        { 2007, 249, "02-17 02-25 04-28 04-29 09-29 09-30 12-29" },
        { 2008, 251, "02-02 02-03 05-04 09-27 09-28" },
        { 2009, 250, "01-04 01-24 02-01 05-31 09-27 10-10" },
        { 2010, 250, "02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09" },
        { 2011, 250, "01-30 02-12 04-02 10-08 10-09 12-31" },
        { 2012, 249, "01-21 01-29 03-31 04-01 04-28 09-29" },
        { 2013, 250, "01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12" },
        { 2014, 250, "01-26 02-08 05-04 09-28 10-11" },
        { 2015, 249, "01-04 02-15 02-28 09-06 10-10" },
        { 2016, 250, "02-06 02-14 06-12 09-18 10-08 10-09" },
        { 2017, 249, "01-22 02-04 04-01 05-27 09-30" },
        { 2018, 250, "02-11 02-24 04-08 04-28 09-29 09-30 12-29" },
        { 2019, 250, "02-02 02-03 04-28 05-05 09-29 10-12" },
        { 2020, 249, "01-19 04-26 05-09 06-28 09-27 10-10" },
        { 2021, 250, "02-07 02-20 04-25 05-08 09-18 09-26 10-09" },
        { 2022, 249, "01-29 01-30 04-02 04-24 05-07 10-08 10-09" },
        { 2023, 249, "01-28 01-29 04-23 05-06 06-25 10-07 10-08" },
        { 2024, 251, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12" },
        { 2025, 248, "01-26 02-08 04-27 09-28 10-11" },
        { 2026, 248, "01-04 02-14 02-28 05-09 09-20 10-10" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void A_year_has_its_workdays_and_its_make_up_days(int year, int workdays, string makeUp)
    {
        LocalDate[] dates = [.. Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year)).Select(new LocalDate(year, 1, 1).PlusDays)];

        Assert.Equal(workdays, dates.Count(IsWorkday));
        Assert.Equal(
            makeUp.Split(' '),
            dates.Where(date => HolidayCalendars.China.Day(date) is { IsWorkday: true }).Select(date => date.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_make_up_workday_falls_on_a_week_end() =>
        Assert.All(HolidayCalendars.China.Days.Where(day => day.IsWorkday), day => Assert.True(day.Date.DayOfWeek >= IsoDayOfWeek.Saturday, $"{day.Date}"));

    [Fact]
    public void The_data_end_with_2026_and_its_last_days_wait_for_the_next_notice()
    {
        HolidayCalendar china = HolidayCalendars.China;

        Assert.Equal(("china", "2026"), (china.Id, china.Version));
        Assert.Equal((Date("2007-01-01"), Date("2026-12-31")), (china.FirstDate, china.LastDate));
        Assert.Equal(Date("2026-12-28"), china.ProvisionalFrom);
        Assert.False(china.Covers(Date("2027-01-01")));
        Assert.Empty(china.Closures);
    }

    [Theory]
    [InlineData("2006-12-30", 2007, true)]
    [InlineData("2007-12-31", 2008, false)]
    [InlineData("2011-12-31", 2012, true)]
    [InlineData("2018-12-29", 2019, true)]
    [InlineData("2022-12-31", 2023, false)]
    [InlineData("2023-01-01", 2023, false)]
    public void A_notice_speaks_of_the_last_days_of_the_year_before_too(string date, int noticeYear, bool isWorkday)
    {
        HolidayDay day = HolidayCalendars.China.Day(Date(date))!;

        Assert.Equal((noticeYear, isWorkday, HolidayNames.NewYear), (day.NoticeYear, day.IsWorkday, day.Name));
        Assert.Equal(HolidayNames.Notice(noticeYear), day.Source);
    }

    [Theory]
    [InlineData("2020-01-31", "Spring Festival", "春节")] // prolonged in 2020
    [InlineData("2020-02-02", "Spring Festival", "春节")]
    [InlineData("2019-05-02", "Labour Day", "劳动节")] // prolonged in 2019
    [InlineData("2015-09-03", "Victory Day (70th anniversary)", "抗战胜利70周年纪念日")] // added in 2015
    [InlineData("2025-10-06", "National Day and Mid-Autumn Festival", "国庆节、中秋节")]
    public void Amended_notices_count_as_they_held_in_the_end(string date, string en, string zh)
    {
        HolidayDay day = HolidayCalendars.China.Day(Date(date))!;

        Assert.False(day.IsWorkday);
        Assert.Equal((en, zh), (day.Name.En, day.Name.Zh));
    }

    [Fact]
    public void After_the_prolonged_Spring_Festival_of_2020_Monday_was_an_ordinary_one() => Assert.Null(HolidayCalendars.China.Day(Date("2020-02-03")));

    [Fact]
    public void Every_day_is_named_in_both_languages_and_gives_its_notice()
    {
        BilingualContract.Holds(HolidayCalendars.China.Days.Select(day => day.Name).Distinct());
        BilingualContract.Holds(HolidayCalendars.China.Days.Select(day => day.Source!.Value).Distinct());
        Assert.Equal(Enumerable.Range(2007, 20), HolidayCalendars.China.Days.Select(day => day.NoticeYear!.Value).Distinct());
    }

    private static bool IsWorkday(LocalDate date) => HolidayCalendars.China.Day(date)?.IsWorkday ?? date.DayOfWeek <= IsoDayOfWeek.Friday;
}
