using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using NodaTime.Text;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class ICalendarTests
{
    private static readonly HolidayImportOptions In2026 = new(2026, 2026);

    /// <summary>China's 2026 as calendar programs exchange it: folded lines, a zone definition, whole days with an exclusive end.</summary>
    private static readonly string China2026 = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALDESC:中国法定节假日\r\n 与调休\r\nX-WR-CALNAME:中国法定\r\n 节假日\r\n"
        + "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0800\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        + Event("元旦假期", "20260101", "20260104") + Event("上班(补元旦假期)", "20260104", "20260105")
        + Event("上班(补春节假期)", "20260214", "20260215") + Event("春节假期", "20260215", "20260224") + Event("上班(补春节假期)", "20260228", "20260301")
        + Event("清明节假期", "20260404", "20260407") + Event("劳动节假期", "20260501", "20260506") + Event("上班（补劳动节假期）", "20260509", "20260510")
        + Event("端午节假期", "20260619", "20260622") + Event("上班(补国庆节假期)", "20260920", "20260921") + Event("中秋节假期", "20260925", "20260928")
        + Event("国庆节假期", "20261001", "20261008") + Event("上班(补国庆节假期)", "20261010", "20261011") + "END:VCALENDAR\r\n";

    [Fact]
    public void A_file_of_Chinas_2026_says_what_the_bundled_table_says()
    {
        HolidayCalendar calendar = HolidayCalendar.ParseICalendar(China2026, In2026 with { Id = "china", Version = "2026", ProvisionalFrom = Date("2026-12-28") });

        Assert.Equal(
            HolidayCalendars.China.Days.Where(day => day.NoticeYear == 2026).Select(day => (day.Date, day.IsWorkday, day.Name)),
            calendar.Days.Select(day => (day.Date, day.IsWorkday, day.Name)));
        Assert.All(calendar.Days, day => Assert.Equal("中国法定节假日", day.Source!.Value.Zh));
        Assert.Equal((Date("2026-01-01"), Date("2026-12-31"), Date("2026-12-28")), (calendar.FirstDate, calendar.LastDate, calendar.ProvisionalFrom));
        Assert.Equal(("china", "2026"), (calendar.Id, calendar.Version));
    }

    [Fact]
    public void Days_at_the_turn_of_the_year_are_kept_and_years_not_asked_for_are_left_aside()
    {
        string file = File(Event("元旦", "20251231", "20260102"), Event("old", "20200101", "20200102"), Event("next", "20270115", null), Event("later", "20280101", null));

        Assert.Equal(["2025-12-31", "2026-01-01", "2027-01-15"], Dates(HolidayCalendar.ParseICalendar(file, In2026)));
    }

    [Fact]
    public void Text_is_unfolded_and_unescaped_and_summaries_may_be_missing()
    {
        HolidayCalendar calendar = Read(
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260301\nSUMMARY;LANGUAGE=en;X-A=\"a:b;c\":Works\\, fair\\; day\\\\\n  one\nEND:VEVENT\n",
            "BEGIN:VEVENT\nDTSTART:20260302\nEND:VEVENT\n");

        Assert.Equal("Works, fair; day\\ one", calendar.Days[0].Name.En);
        Assert.Equal(("Closed", "休息"), (calendar.Days[1].Name.En, calendar.Days[1].Name.Zh));
    }

    [Fact]
    public void Of_two_events_on_a_date_the_workday_wins_and_two_holidays_share_it()
    {
        HolidayCalendar calendar = Read(
            Event("Fair", "20260301", null), Event("Carnival", "20260301", null), Event("Carnival", "20260301", null),
            Event("上班", "20260302", null), Event("Fair", "20260302", null));

        Assert.Equal("Fair / Carnival", calendar.Days[0].Name.En);
        Assert.True(calendar.Days[1].IsWorkday);
    }

    [Fact]
    public void What_makes_a_workday_can_be_said() => Assert.True(
        HolidayCalendar.ParseICalendar(File(Event("Special Working Day", "20260214", null)), In2026 with { WorkdayMarkers = ["Working Day"] }).Days[0].IsWorkday);

    [Fact]
    public void A_cancelled_event_does_not_count() =>
        Assert.Equal(["2026-03-02"], Dates(Read(Timeless("20260301", "STATUS:CANCELLED"), Timeless("20260302", "STATUS:CONFIRMED"))));

    [Theory]
    [InlineData("DURATION:P3D", "2026-03-01 2026-03-02 2026-03-03")]
    [InlineData("DURATION:P1W", "2026-03-01 2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06 2026-03-07")]
    [InlineData("DTEND;VALUE=DATE:20260302", "2026-03-01")]
    [InlineData("X-NOTHING:1", "2026-03-01")]
    public void A_whole_day_event_lasts_until_before_its_end(string line, string dates) =>
        Assert.Equal(dates.Split(' '), Dates(Read(Timeless("20260301", line))));

    [Theory]
    [InlineData("DTSTART:20260306T050000Z", "DTEND:20260306T090000Z", "2026-03-06 05:00", "2026-03-06 09:00")]
    [InlineData("DTSTART;TZID=Asia/Shanghai:20260306T130000", "DURATION:PT4H30M", "2026-03-06 05:00", "2026-03-06 09:30")]
    [InlineData("DTSTART;TZID=China Standard Time:20260306T130000", "DTEND;TZID=\"W. Europe Standard Time\":20260306T130000", "2026-03-06 05:00", "2026-03-06 12:00")]
    [InlineData("DTSTART:20260306T130000", "DURATION:P1DT1H", "2026-03-06 05:00", "2026-03-07 06:00")]
    [InlineData("DTSTART;TZID=Europe/Paris:20260328T220000", "DURATION:P1D", "2026-03-28 21:00", "2026-03-29 20:00")] // a day of 23 hours
    [InlineData("DTSTART;TZID=Europe/Paris:20261025T020000", "DTEND;TZID=Europe/Paris:20261025T023000", "2026-10-25 00:00", "2026-10-25 01:30")] // the repeated hour
    public void An_event_with_times_is_a_closure(string start, string end, string from, string until)
    {
        string file = File($"BEGIN:VEVENT\nSUMMARY:Outing\n{start}\n{end}\nBEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\nEND:VEVENT\n");
        HolidayCalendar calendar = HolidayCalendar.ParseICalendar(file, In2026 with { FloatingZone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] });

        Assert.Empty(calendar.Days);
        HolidayClosure closure = Assert.Single(calendar.Closures);
        Assert.Equal((Utc(from), Utc(until), "Outing"), (closure.From, closure.Until, closure.Name.En));
    }

    [Theory]
    [InlineData("20100101", "FREQ=YEARLY", "2026-01-01 2027-01-01 2028-01-01")]
    [InlineData("20260101", "FREQ=YEARLY;COUNT=2", "2026-01-01 2027-01-01")]
    [InlineData("20250101", "FREQ=YEARLY;COUNT=2;WKST=MO", "2026-01-01")]
    [InlineData("20240101", "FREQ=YEARLY;INTERVAL=2", "2026-01-01 2028-01-01")]
    [InlineData("20200101", "FREQ=YEARLY;UNTIL=20270101", "2026-01-01 2027-01-01")]
    [InlineData("20200101", "FREQ=YEARLY;UNTIL=20261231T235959Z", "2026-01-01")]
    [InlineData("20201126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-11-26 2027-11-25 2028-11-23")] // Thanksgiving
    [InlineData("20200525", "FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5", "2026-05-25 2027-05-31 2028-05-29")] // Memorial Day
    [InlineData("20200525", "FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYSETPOS=-1", "2026-05-25 2027-05-31 2028-05-29")]
    [InlineData("20200525", "FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYMONTHDAY=25,26,27,28,29,30,31", "2026-05-25 2027-05-31 2028-05-29")]
    [InlineData("20200120", "FREQ=YEARLY;BYMONTH=1;BYDAY=+3MO", "2026-01-19 2027-01-18 2028-01-17")] // Martin Luther King Day
    [InlineData("20201103", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "2028-11-07")] // Election Day
    [InlineData("20200229", "FREQ=YEARLY", "2028-02-29")]
    [InlineData("20200229", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2026-02-28 2027-02-28 2028-02-29")]
    [InlineData("20200101", "FREQ=YEARLY;BYDAY=1MO,-1FR", "2026-01-05 2026-12-25 2027-01-04 2027-12-31 2028-01-03 2028-12-29")] // of the year
    [InlineData("20200115", "FREQ=YEARLY;BYMONTH=1,7", "2026-01-15 2026-07-15 2027-01-15 2027-07-15 2028-01-15 2028-07-15")]
    [InlineData("20260115", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,3", "2026-01-15 2026-03-31 2027-03-31 2028-03-31")] // the first one is DTSTART
    public void Yearly_rules_give_the_dates_that_they_mean(string start, string rule, string dates)
    {
        string filler = Event("each year", "20260601", null) + Event("each year", "20270601", null) + Event("each year", "20280601", null);
        HolidayCalendar calendar = HolidayCalendar.ParseICalendar(File(Timeless(start, "RRULE:" + rule), filler), new HolidayImportOptions(2026, 2028));

        Assert.Equal(dates.Split([' '], StringSplitOptions.RemoveEmptyEntries), Dates(calendar).Where(date => !date.EndsWith("06-01", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rules_end_with_the_covered_years() =>
        Assert.Equal(["2026-12-31"], Dates(HolidayCalendar.ParseICalendar(File(Timeless("20201231", "DURATION:P2D\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20251231")), In2026)));

    [Fact]
    public void Exceptions_take_repetitions_out()
    {
        HolidayImportOptions years = new(2026, 2028);
        string days = File(Timeless("20200101", "RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260101,20270101"), Event("x", "20260201", null), Event("x", "20270201", null));
        string times = File(
            "BEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:20260701T120000\nDTEND;TZID=Europe/Paris:20260701T180000\nRRULE:FREQ=YEARLY;UNTIL=20280701T095959Z\nEXDATE:20260701T100000Z\nEND:VEVENT\n",
            Event("x", "20260201", null), Event("x", "20280201", null));

        Assert.Equal(["2026-02-01", "2027-02-01", "2028-01-01"], Dates(HolidayCalendar.ParseICalendar(days, years)));
        HolidayClosure closure = Assert.Single(HolidayCalendar.ParseICalendar(times, years).Closures);
        Assert.Equal((Utc("2027-07-01 10:00"), Utc("2027-07-01 16:00")), (closure.From, closure.Until));
    }

    [Theory]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=WEEKLY", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=YEARLY;BYWEEKNO=3", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=YEARLY;BYDAY=MX", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=YEARLY;COUNT=0", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=YEARLY;COUNT=3;UNTIL=20280101", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:INTERVAL=1", "line 5")]
    [InlineData("DTSTART:20260301\nRRULE:FREQ=YEARLY\nRRULE:FREQ=YEARLY", "line 6")]
    [InlineData("DTSTART:20260301\nRDATE:20260302\nRECURRENCE-ID:20260303", "line 5|line 6")]
    [InlineData("DTSTART:20260230", "line 4")]
    [InlineData("DTSTART;VALUE=DATE:20260301T000000", "line 4")]
    [InlineData("DTSTART;VALUE=PERIOD:20260301T000000Z/PT1H", "line 4")]
    [InlineData("DTSTART:20260301T090000\nDURATION:PT1H", "line 4")]
    [InlineData("DTSTART;TZID=Mars/Base:20260301T090000\nDURATION:PT1H", "line 4")]
    [InlineData("DTSTART:20260301T090000Z", "line 4")]
    [InlineData("DTSTART:20260301T090000Z\nDTEND:20260301T090000Z", "line 4")]
    [InlineData("DTSTART:20260301T090000Z\nDTEND:20260302", "line 4")]
    [InlineData("DTSTART:20260301\nDTEND:20260301", "line 4")]
    [InlineData("DTSTART:20260301\nDTEND:20260302\nDURATION:P1D", "line 4")]
    [InlineData("DTSTART:20260301\nDURATION:PT1H", "line 4")]
    [InlineData("DTSTART:20260301\nDURATION:P99999999999W", "line 5")]
    [InlineData("DTSTART:20260301\nDURATION:P367D", "line 5")]
    [InlineData("DTSTART:20260301T090000Z\nDURATION:PT8785H", "line 5")]
    [InlineData("DTSTART:20260301\nDURATION:-P1D", "line 5")]
    [InlineData("DTSTART:20260301\nDURATION:PT0S", "line 5")]
    [InlineData("SUMMARY:no time", "line 2")]
    [InlineData("DTSTART:20260301T090000Z\nDURATION:PT1H\nDESCRIPTION:x\nEXDATE:never", "line 7")]
    [InlineData("nonsense", "line 2|line 4")]
    public void What_is_not_understood_is_a_finding_with_its_line(string lines, string paths)
    {
        string file = $"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n";
        Assert.False(HolidayCalendar.TryParseICalendar(file, In2026, out _, out IReadOnlyList<Finding> findings));

        Assert.Equal(paths.Split('|').OrderBy(path => path), findings.Select(finding => finding.Path).OrderBy(path => path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => HolidayCalendar.ParseICalendar(file, In2026), "text", paths.Split('|'));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("hello", "line 1|line 1")]
    [InlineData("{\"year\": 2027}", "line 1|line 1")]
    [InlineData("DTSTART:20260101", "line 1|line 1")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260301", "line 1|line 2")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", "line 2")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR", "line 2")]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260301\nEND:VEVENT", "line 1")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR", "year 2026")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:上班\nDTSTART:20260301T010000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR", "line 2")]
    public void A_broken_file_gets_findings(string file, string paths)
    {
        Assert.False(HolidayCalendar.TryParseICalendar(file, In2026, out HolidayCalendar? calendar, out IReadOnlyList<Finding> findings));

        Assert.Null(calendar);
        Assert.Equal(paths.Split('|'), findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("DTSTART:99981231\nDURATION:P366D")]
    [InlineData("DTSTART;TZID=America/New_York:99981231T235959\nDURATION:P366D")]
    [InlineData("DTSTART:99981231T235959Z\nDURATION:PT8784H")]
    [InlineData("DTSTART:99970301\nRRULE:FREQ=YEARLY;UNTIL=99981231")]
    public void Events_at_the_end_of_time_are_no_special_case(string lines)
    {
        string file = File(Event("x", "99970101", null), $"BEGIN:VEVENT\n{lines}\nEND:VEVENT\n");

        Assert.Contains(new LocalDate(9997, 1, 1), HolidayCalendar.ParseICalendar(file, new HolidayImportOptions(9997, 9997)).Days.Select(day => day.Date));
    }

    [Fact]
    public void A_covered_year_without_any_event_is_not_data()
    {
        Assert.False(HolidayCalendar.TryParseICalendar(China2026, new HolidayImportOptions(2026, 2028), out _, out IReadOnlyList<Finding> findings));

        Assert.Equal(["year 2027", "year 2028"], findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Options_are_checked_and_have_plain_defaults()
    {
        Assert.Equal(("icalendar", "1", null, null), (In2026.Id, In2026.Version, In2026.FloatingZone, In2026.ProvisionalFrom));
        Assert.Equal(["上班"], In2026.WorkdayMarkers);
        Refuses<ArgumentNullException>(() => In2026 with { WorkdayMarkers = null! }, "WorkdayMarkers");
        Refuses<ArgumentOutOfRangeException>(() => HolidayCalendar.ParseICalendar(China2026, new HolidayImportOptions(2027, 2026)), "options", "2027 to 2026");
        Assert.False(HolidayCalendar.TryParseICalendar(China2026, In2026 with { Id = " ", ProvisionalFrom = Date("2027-01-01") }, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(["id", "provisionalFrom"], findings.Select(finding => finding.Path));
        Assert.False(HolidayCalendar.TryParseICalendar(null, In2026, out _, out _));
    }

    private static string Event(string summary, string start, string? end) =>
        $"BEGIN:VEVENT\r\nSUMMARY:{summary}\r\nDTSTART;VALUE=DATE:{start}\r\n" + (end is null ? "" : $"DTEND;VALUE=DATE:{end}\r\n") + $"DTSTAMP;VALUE=DATE:{start}\r\nUID:{start}\r\nEND:VEVENT\r\n";

    private static string Timeless(string start, string more) => $"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{start}\n{more}\nEND:VEVENT\n";

    private static string File(params string[] events) => "BEGIN:VCALENDAR\n" + string.Concat(events) + "END:VCALENDAR\n";

    private static HolidayCalendar Read(params string[] events) => HolidayCalendar.ParseICalendar(File(events), In2026);

    private static IEnumerable<string> Dates(HolidayCalendar calendar) => calendar.Days.Select(day => LocalDatePattern.Iso.Format(day.Date));
}
