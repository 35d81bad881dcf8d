using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class CalendarJsonTests
{
    private const string Office =
        """
        {
          "schemaVersion": 1,
          "id": "office",
          "version": "2026-11",
          "zone": "Asia/Shanghai",
          "firstDate": "2026-01-01",
          "lastDate": "2026-12-31",
          "provisionalUntil": "2027-06-30",
          "weekly": {
            "monday": [
              "09:00-12:00",
              "13:00-18:00"
            ],
            "friday": [
              "22:00-06:00"
            ]
          },
          "holidays": [
            {
              "date": "2026-08-08",
              "name": {
                "en": "Works fair",
                "zh": "厂庆"
              },
              "source": {
                "en": "Board",
                "zh": "公司通知"
              }
            }
          ],
          "workdays": [
            {
              "date": "2026-08-09"
            },
            {
              "date": "2026-08-16",
              "shifts": [
                "08:00-24:00"
              ]
            }
          ],
          "overrides": [
            {
              "date": "2026-12-24",
              "shifts": []
            }
          ],
          "closures": [
            {
              "from": "2026-03-06T05:00:00Z",
              "until": "2026-03-06T10:00:00Z"
            }
          ],
          "holidayCalendars": [
            {
              "id": "china",
              "version": "2026",
              "firstDate": "2026-01-01",
              "lastDate": "2026-12-31",
              "provisionalFrom": "2026-12-28",
              "days": [
                {
                  "date": "2026-10-01",
                  "lastDate": "2026-10-07",
                  "isWorkday": false,
                  "name": {
                    "en": "National Day",
                    "zh": "国庆节"
                  },
                  "noticeYear": 2026
                }
              ]
            }
          ]
        }
        """;

    private static readonly string[] Paths =
    [
        "$.id", "$.version", "$.zone", "$.firstDate", "$.lastDate", "$.provisionalUntil", "$.weekly", "$.holidays", "$.workdays", "$.overrides",
        "$.closures", "$.holidayCalendars",
    ];

    [Fact]
    public void A_calendar_is_written_as_it_was_read()
    {
        BusinessCalendar calendar = BusinessCalendar.Parse(Office);

        Assert.Equal(Office.Replace("\r\n", "\n"), calendar.ToJson(indented: true));
        Assert.Equal(("office", "2026-11"), (calendar.Id, calendar.Version));
        Assert.Equal(In("Asia/Shanghai", "2026-12-28 00:00"), calendar.ProvisionalFrom);
        Assert.Equal(In("Asia/Shanghai", "2027-07-01 00:00"), calendar.CoveredUntil);
        Assert.Equal("厂庆", calendar.Day(Date("2026-08-08")).Name!.Value.Zh);
        Assert.Equal(2, calendar.Day(Date("2026-08-09")).Shifts.Count);
        Assert.Equal(Shift.Parse("08:00-24:00"), Assert.Single(calendar.Day(Date("2026-08-16")).Shifts));
        Assert.Equal(CalendarReason.Override, calendar.Day(Date("2026-12-24")).Reason);
        Assert.Equal("National Day", calendar.Day(Date("2026-10-05")).Name!.Value.En);
        Assert.True(calendar.IsOpen(In("Asia/Shanghai", "2026-03-07 05:59")));
    }

    [Fact]
    public void A_calendar_needs_no_more_than_id_zone_and_week()
    {
        BusinessCalendar calendar = BusinessCalendar.Parse("""{"id": "a", "zone": "Etc/UTC", "weekly": {"sunday": ["00:00-24:00"]}}""");

        Assert.Equal(("1", Utc("2000-01-01 00:00"), Utc("2050-01-01 00:00")), (calendar.Version, calendar.CoveredFrom, calendar.CoveredUntil));
        Assert.Equal(
            """{"schemaVersion":1,"id":"a","version":"1","zone":"Etc/UTC","firstDate":"2000-01-01","lastDate":"2049-12-31","weekly":{"sunday":["00:00-24:00"]}}""", calendar.ToJson());
        Assert.False(BusinessCalendar.Parse("""{"id": "never", "zone": "Etc/UTC", "weekly": {}}""").EverOpens);
    }

    [Fact]
    public void The_first_of_all_dates_is_a_date_like_others()
    {
        var calendar = BusinessCalendar.Parse(
            """{"id": "old", "zone": "Etc/UTC", "firstDate": "0001-01-01", "lastDate": "0001-12-31", "weekly": {"monday": ["09:00-17:00"]}, "holidays": [{"date": "0001-01-01"}]}""");

        Assert.Equal(CalendarReason.Holiday, calendar.Day(new LocalDate(1, 1, 1)).Reason);
    }

    [Fact]
    public void Combined_calendars_carry_both_sides()
    {
        BusinessCalendar china = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00"));
        BusinessCalendar night = BusinessCalendars.Weekly("night", "Europe/Paris", WeeklyHours.EveryDay("22:00-06:00"));
        BusinessCalendar combined = china.Union(night, "both").Except(china.Intersect(night)).Union(BusinessCalendars.AroundTheClock.Except(china));

        BusinessCalendar again = BusinessCalendar.Parse(combined.ToJson());

        Assert.Equal(combined.ToJson(), again.ToJson());
        Assert.Equal((combined.Id, combined.Version, combined.Zone), (again.Id, again.Version, again.Zone));
        Assert.Equal(combined.Pieces(Utc("2026-09-25 00:00"), Utc("2026-10-12 00:00")), again.Pieces(Utc("2026-09-25 00:00"), Utc("2026-10-12 00:00")));
        Assert.Equal(combined.Elapsed(Utc("2008-01-01 00:00"), Utc("2026-12-01 00:00")), again.Elapsed(Utc("2008-01-01 00:00"), Utc("2026-12-01 00:00")));
    }

    [Fact]
    public void Around_the_clock_stays_without_an_end()
    {
        BusinessCalendar again = BusinessCalendar.Parse(BusinessCalendars.AroundTheClock.ToJson());

        Assert.Equal("""{"schemaVersion":1,"id":"around-the-clock","version":"1","alwaysOpen":true}""", again.ToJson());
        Assert.Equal(Instant.MaxValue, again.CoveredUntil);
    }

    [Fact]
    public void A_saved_calendar_can_take_up_the_next_notice()
    {
        BusinessCalendar saved = BusinessCalendar.Parse(BusinessCalendars.China.ToJson());
        HolidayCalendar next = HolidayCalendar.ParseHolidayCn("""{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}""");

        Assert.Equal(BusinessCalendars.China.With(next).ToJson(), saved.With(next).ToJson());
        Assert.Equal(In("Asia/Shanghai", "2028-01-01 00:00"), saved.With(next).CoveredUntil);
    }

    [Fact]
    public void A_zone_that_no_id_names_is_not_written()
    {
        DateTimeZone own = DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 45));

        Assert.Equal("UTC+05:45", BusinessCalendar.Parse(new BusinessCalendarBuilder("nepal", own).Build().ToJson()).Zone.Id);
        Refuses<InvalidOperationException>(() => new BusinessCalendarBuilder("own", new OwnZone()).Build().ToJson(), null, "'Own/Zone'", "IANA");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$|$.id|$.zone|$.weekly")]
    [InlineData("{", "$")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {"monday": ["09:00-12:00"]""", "$")]
    [InlineData("{}", "$.id|$.zone|$.weekly")]
    [InlineData("""{"id": " ", "zone": "Asia/Peking", "weekly": []}""", "$.id|$.zone|$.weekly")]
    [InlineData("""{"id": 1e999, "zone": null, "weekly": {}, "version": 7, "holydays": []}""", "$.id|$.version|$.zone|$.holydays")]
    [InlineData("""{"id": "a", "id": "a", "zone": "Etc/UTC", "weekly": {}, "weekly": {}}""", "$.id|$.weekly")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {"monday": ["09:00-09:00", 5, null, "x"], "someday": []}}""", "$.weekly.monday[0]|$.weekly.monday[1]|$.weekly.monday[2]|$.weekly.monday[3]|$.weekly.someday")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {"monday": ["09:00-12:00", "11:00-13:00"], "tuesday": ["20:00-04:00", "22:00-23:00"]}}""", "$.weekly.monday[1]|$.weekly.tuesday[1]")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "firstDate": "2026-02-30", "lastDate": 20261231}""", "$.firstDate|$.lastDate")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "firstDate": "2026-12-31", "lastDate": "2026-01-01"}""", "$.firstDate")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "lastDate": "2026-01-01"}""", "$.firstDate")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "provisionalUntil": "2001-01-01"}""", "$.provisionalUntil")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "holidays": [{"date": "2026-01-01"}, {"date": "2026-01-01"}, {"date": "2099-01-01"}, {"day": 1}]}""", "$.holidays[3].date|$.holidays[3].day|$.holidays[1].date|$.holidays[2].date")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "holidays": [{"date": "2026-01-01", "shifts": []}], "overrides": [{"date": "2026-01-01"}]}""", "$.holidays[0].shifts|$.overrides[0].shifts")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "workdays": [{"date": "2026-01-01", "shifts": []}, {"date": "2026-01-02", "shifts": ["8-9"], "name": {"en": "x"}}]}""", "$.workdays[1].name.zh|$.workdays[1].shifts[0]|$.workdays[0].date")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "closures": [{"from": "yesterday", "until": "2026-01-01T00:00:00Z"}, {"from": "2026-01-01T00:00:00Z", "until": "2026-01-01T00:00:00+00:00"}]}""", "$.closures[0].from|$.closures[1]")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "holidayCalendars": [{"id": "x"}]}""", "$.holidayCalendars[0].version|$.holidayCalendars[0].firstDate|$.holidayCalendars[0].lastDate")]
    [InlineData("""{"id": "a", "zone": "Etc/UTC", "weekly": {}, "firstDate": "2025-01-01", "lastDate": "2026-12-31", "holidayCalendars": [{"id": "x", "version": "1", "firstDate": "2026-01-01", "lastDate": "2026-12-31"}, {"id": "x", "version": "1", "firstDate": "2027-01-01", "lastDate": "2027-12-31"}]}""", "$.holidayCalendars[1].id|$.firstDate")]
    [InlineData("""{"id": "a", "operator": "minus", "left": {}, "right": 3}""", "$.operator|$.left.id|$.left.zone|$.left.weekly|$.right")]
    [InlineData("""{"id": "a", "operator": "union", "left": {"id": "b", "alwaysOpen": true}, "zone": "Etc/UTC"}""", "$.right|$.zone")]
    [InlineData("""{"id": "a", "alwaysOpen": false, "weekly": {}}""", "$.alwaysOpen|$.weekly")]
    [InlineData("""{"id": "\ud800", "zone": "Etc/UTC", "weekly": {"\udc00": 1}}""", "$.id|$.weekly")]
    [InlineData("[1]", "$")]
    public void Hostile_JSON_gets_every_finding_with_its_path(string json, string paths)
    {
        Assert.False(BusinessCalendar.TryParse(json, out BusinessCalendar? calendar, out IReadOnlyList<Finding> findings));

        Assert.Null(calendar);
        Assert.Equal((paths == "$|$.id|$.zone|$.weekly" ? "$" : paths).Split('|'), findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => BusinessCalendar.Parse(json), "json");
    }

    [Fact]
    public void A_finding_gives_the_value_and_what_is_legal()
    {
        Assert.False(BusinessCalendar.TryParse("""{"id": "a", "zone": "Asia/Peking", "weekly": {"monday": "09:00-12:00"}}""", out _, out IReadOnlyList<Finding> findings));

        Assert.Equal("$.zone: got \"Asia/Peking\"; legal: an IANA zone such as Asia/Shanghai or Etc/UTC", findings[0].ToString());
        Assert.Equal("$.weekly.monday：给出 \"09:00-12:00\"；应为数组", findings[1].ToString(Cultures.Chinese));
    }

    [Fact]
    public void Every_cut_of_a_calendars_text_is_refused_in_words() => Assert.All(
        Enumerable.Range(0, Office.Length - 1),
        length => Assert.NotEmpty(BusinessCalendar.TryParse(Office.Substring(0, length), out _, out IReadOnlyList<Finding> findings) ? [] : findings));

    [Theory]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("-1e400")]
    [InlineData("\"x\"")]
    [InlineData("true")]
    [InlineData("[[1]]")]
    [InlineData("{\"a\": {}}")]
    public void A_wrong_type_anywhere_is_refused_in_words_or_left_out(string value)
    {
        using JsonDocument document = JsonDocument.Parse(Office);
        foreach (string path in Paths)
        {
            string name = path.Substring(2);
            string json = "{" + string.Join(",", document.RootElement.EnumerateObject().Select(member => $"\"{member.Name}\": {(member.Name == name ? value : member.Value.GetRawText())}")) + "}";
            if (!BusinessCalendar.TryParse(json, out _, out IReadOnlyList<Finding> findings))
            {
                Assert.Contains(findings, finding => finding.Path.StartsWith("$.", StringComparison.Ordinal));
            }
            else
            {
                Assert.True(value == "null" || (value == "\"x\"" && name is "id" or "version"), $"{name}: {value}");
            }
        }
    }

    [Fact]
    public void Deep_nesting_is_a_finding_and_no_overflow()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"operator\":\"union\",\"left\":", 100_000));
        Assert.False(BusinessCalendar.TryParse(deep, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal("$", Assert.Single(findings).Path);
        Assert.False(BusinessCalendar.TryParse(null, out _, out _));

        BusinessCalendar tower = Enumerable.Range(0, 200).Aggregate(BusinessCalendars.AroundTheClock, (left, _) => left.Union(BusinessCalendars.AroundTheClock, "tower"));
        Assert.Equal(tower.ToJson(), BusinessCalendar.Parse(tower.ToJson()).ToJson());
    }

    private sealed class OwnZone() : DateTimeZone("Own/Zone", true, Offset.Zero, Offset.Zero)
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(Instant instant) => Utc.GetZoneInterval(instant);
    }
}
