using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

public sealed class HolidayJsonTests
{
    [Fact]
    public void Chinas_calendar_round_trips_whole()
    {
        HolidayCalendar china = HolidayCalendars.China;
        HolidayCalendar again = HolidayCalendar.Parse(china.ToJson());

        Assert.Equal(china.ToJson(), again.ToJson());
        Assert.Equal(china.Days, again.Days);
        Assert.Equal((china.Id, china.Version, china.FirstDate, china.LastDate, china.ProvisionalFrom), (again.Id, again.Version, again.FirstDate, again.LastDate, again.ProvisionalFrom));
        Assert.Contains("国庆节", china.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbouring_days_of_one_holiday_are_one_entry_and_closures_are_kept()
    {
        var fair = new LocalizedText("Fair", "厂庆");
        HolidayCalendar calendar = HolidayCalendar.Create(
            "company", "1", Date("2026-01-01"), Date("2026-12-31"),
            [new(Date("2026-02-28"), false, fair), new(Date("2026-03-01"), false, fair), new(Date("2026-03-02"), true, fair)],
            [new HolidayClosure(Utc("2026-03-06 05:00"), Utc("2026-03-06 10:00"), fair) { Source = fair }]);

        string json = JsonContract.RoundTripsAsText(calendar, JsonContract.Info<HolidayCalendar>(SlaJson.Options));

        Assert.Contains("\"date\":\"2026-02-28\",\"lastDate\":\"2026-03-01\"", json, StringComparison.Ordinal);
        Assert.Equal(calendar.Closures, HolidayCalendar.Parse(json).Closures);
    }

    [Theory]
    [InlineData("""{"id": "", "version": "1", "firstDate": "2026-12-31", "lastDate": "2026-01-01", "provisionalFrom": 3}""", "$.id|$.provisionalFrom|$.firstDate")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "provisionalFrom": "2027-01-01"}""", "$.provisionalFrom")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "days": [{"date": "2026-05-01", "lastDate": "2026-05-03", "isWorkday": false, "name": {"en": "", "zh": ""}}, {"date": "2026-05-03", "isWorkday": true, "name": {"en": "", "zh": ""}}]}""", "$.days[1]")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "days": [{"date": "2026-05-01", "lastDate": "9998-05-03", "isWorkday": false, "name": {"en": "", "zh": ""}}]}""", "$.days[0].lastDate")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "days": [{"date": "2028-05-01", "isWorkday": false, "name": {"en": "", "zh": ""}, "noticeYear": 1e9}]}""", "$.days[0].noticeYear|$.days[0]")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "days": [{"isWorkday": "no", "name": "x", "colour": 1}]}""", "$.days[0].date|$.days[0].isWorkday|$.days[0].name|$.days[0].colour")]
    [InlineData("""{"id": "a", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31", "closures": [{"from": "2026-05-01T00:00:00Z", "until": "2026-05-01T00:00:00Z", "name": {"en": "", "zh": ""}}]}""", "$.closures[0]")]
    [InlineData("""{"year": 2027, "days": []}""", "$.id|$.version|$.firstDate|$.lastDate|$.year")]
    public void Wrong_JSON_gets_every_finding_with_its_path(string json, string paths)
    {
        Assert.False(HolidayCalendar.TryParse(json, out _, out IReadOnlyList<Finding> findings));

        Assert.Equal(paths.Split('|'), findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.Throws<FindingsException>(() => HolidayCalendar.Parse(json));
    }
}
