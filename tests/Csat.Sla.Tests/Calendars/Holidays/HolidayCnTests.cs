using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class HolidayCnTests
{
    private const string Next =
        """
        {
          "$schema": "schema.json", "year": 2027, "papers": ["notice"],
          "days": [
            {"name": "元旦", "date": "2026-12-31", "isOffDay": false},
            {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
            {"name": "厂庆", "date": "2027-08-08", "isOffDay": true}
          ]
        }
        """;

    [Fact]
    public void A_years_file_covers_its_year_with_provisional_last_days()
    {
        HolidayCalendar calendar = HolidayCalendar.ParseHolidayCn(Next);

        Assert.Equal(("china", "2027"), (calendar.Id, calendar.Version));
        Assert.Equal((Date("2027-01-01"), Date("2027-12-31"), Date("2027-12-28")), (calendar.FirstDate, calendar.LastDate, calendar.ProvisionalFrom));
        Assert.Equal(new HolidayDay(Date("2026-12-31"), true, HolidayNames.NewYear) { NoticeYear = 2027, Source = HolidayNames.Notice(2027) }, calendar.Days[0]);
        Assert.Equal(new LocalizedText("厂庆", "厂庆"), calendar.Days[2].Name);
        Assert.True(HolidayCalendars.China.With(calendar).Day(Date("2026-12-31"))!.IsWorkday);
    }

    [Theory]
    [InlineData("“五一”国际劳动节", "Labour Day")]
    [InlineData("“十一”", "National Day")]
    [InlineData("中秋节、国庆节", "National Day and Mid-Autumn Festival")]
    [InlineData("抗日战争暨世界反法西斯战争胜利70周年纪念日", "Victory Day (70th anniversary)")]
    public void The_spellings_of_the_notices_are_known(string name, string en) => Assert.Equal(en, HolidayNames.Of(name).En);

    [Fact]
    public void A_year_without_days_is_not_data()
    {
        Assert.False(HolidayCalendar.TryParseHolidayCn("""{"year": 2027, "papers": [], "days": []}""", out HolidayCalendar? calendar, out IReadOnlyList<Finding> findings));

        Assert.Null(calendar);
        Finding finding = Assert.Single(findings);
        Assert.Equal("$.days", finding.Path);
        Assert.Contains("2027", finding.Message.En, StringComparison.Ordinal);
        BilingualContract.Holds(finding.Message);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{\"year\": 2027", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("\"\uD800\"", "$")]
    [InlineData("{}", "$.year|$.days")]
    [InlineData("""{"year": "2027", "days": {}}""", "$.year|$.days")]
    [InlineData("""{"year": 1e999, "days": [3, null]}""", "$.year|$.days[0]|$.days[1]")]
    [InlineData("""{"year": 2027, "year": 2026, "days": [{}]}""", "$.year|$.days[0].name|$.days[0].date|$.days[0].isOffDay")]
    [InlineData("""{"year": 2027, "days": [{"name": " ", "date": "2027-02-30", "isOffDay": 1}]}""", "$.days[0].name|$.days[0].date|$.days[0].isOffDay")]
    [InlineData("""{"year": 2027, "days": [{"name": "\ud800", "date": "2027-02-20", "isOffDay": true}]}""", "$.days[0].name")]
    [InlineData("""{"year": 2027, "days": [{"name": "a", "date": "2027-02-20", "isOffDay": true}, {"name": "a", "date": "2027-02-20", "isOffDay": true}]}""", "$.days[1].date")]
    [InlineData("""{"year": 2027, "days": [{"name": "a", "date": "2029-02-20", "isOffDay": true}]}""", "$.days[0].date")]
    [InlineData("""{"year": 2027, "days": [{"name": "a", "date": "9999-12-31", "isOffDay": true}, {"name": "a", "date": "-9998-01-01", "isOffDay": true}]}""", "$.days[0].date|$.days[1].date")]
    public void Hostile_files_get_every_finding_with_its_path(string json, string paths)
    {
        Assert.False(HolidayCalendar.TryParseHolidayCn(json, out _, out IReadOnlyList<Finding> findings));

        Assert.Equal(paths.Split('|'), findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => HolidayCalendar.ParseHolidayCn(json), "json", paths.Split('|'));
    }

    [Fact]
    public void Deep_nesting_is_a_finding_and_no_overflow()
    {
        Assert.False(HolidayCalendar.TryParseHolidayCn(new string('[', 100_000), out _, out IReadOnlyList<Finding> findings));
        Assert.Equal("$", Assert.Single(findings).Path);
        Assert.False(HolidayCalendar.TryParseHolidayCn(null, out _, out _));
    }
}
