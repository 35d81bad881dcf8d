using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>A day and a piece say what they are and why, in words.</summary>
public sealed class CalendarTextTests
{
    private static readonly BusinessCalendar Office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"), "office");

    [Theory]
    [InlineData("2026-10-01", "2026-10-01: closed, holiday: National Day (State Council notice on the holidays of 2026)", "2026-10-01：休息，节假日：国庆节（国务院办公厅关于2026年部分节假日安排的通知）")]
    [InlineData("2026-10-10", "2026-10-10: 09:00-12:00 13:00-18:00, make-up workday: National Day (State Council notice on the holidays of 2026)", "2026-10-10：09:00-12:00 13:00-18:00，调休上班：国庆节（国务院办公厅关于2026年部分节假日安排的通知）")]
    [InlineData("2026-10-11", "2026-10-11: closed, weekly hours", "2026-10-11：休息，每周固定时间")]
    [InlineData("2026-12-31", "2026-12-31: 09:00-12:00 13:00-18:00, weekly hours, provisional", "2026-12-31：09:00-12:00 13:00-18:00，每周固定时间，暂定")]
    public void A_day_says_why(string date, string english, string chinese)
    {
        CalendarDay day = Office.Day(Date(date));
        Assert.Equal((english, chinese), (day.Explain(Cultures.English), day.Explain(Cultures.Chinese)));
        Assert.Equal(english, day.ToString());
    }

    [Fact]
    public void A_piece_says_why_in_the_readers_zone()
    {
        CalendarPiece piece = Office.Pieces(Samples.Local("2026-10-01 00:00"), Samples.Local("2026-10-08 00:00")).Single();
        Assert.Equal(
            "2026-10-01 00:00:00–2026-10-08 00:00:00：休息，节假日：国庆节（国务院办公厅关于2026年部分节假日安排的通知）",
            piece.Explain(Office.Zone, Cultures.Chinese));
        Assert.StartsWith("2026-09-30 16:00:00–2026-10-07 16:00:00: closed, holiday: National Day", piece.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_hours_may_come_with_a_name_and_a_version()
    {
        Assert.Equal(("office", "2026"), (Office.Id, Office.Version));
        Assert.Equal(("china", "7"), (BusinessCalendars.China.With(WeeklyHours.Closed, version: "7").Id, BusinessCalendars.China.With(WeeklyHours.Closed, version: "7").Version));
        Refusals.Refuses<ArgumentException>(() => BusinessCalendars.China.With(WeeklyHours.Closed, " "), "id", "empty");
    }

    [Fact]
    public void Around_the_clock_in_a_zone_days_end_by_its_local_time()
    {
        BusinessCalendar calendar = BusinessCalendars.AroundTheClockIn("Asia/Shanghai");
        var policy = new SlaPolicy("p", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.SameDay) { Calendar = calendar }]);

        Assert.Equal(Samples.Local("2026-03-07 00:00"), policy.Clock([SlaEvent.Started(Samples.Local("2026-03-06 07:00"))]).At(Samples.Local("2026-03-06 07:00")).Verdicts[0].Due);
        Assert.Equal("around-the-clock:Asia/Shanghai", calendar.Id);
        BusinessCalendar saved = BusinessCalendar.Parse(calendar.ToJson());
        Assert.Equal((calendar.Id, calendar.Zone, calendar.ToJson()), (saved.Id, saved.Zone, saved.ToJson()));
        Refusals.Refuses<ArgumentException>(() => BusinessCalendars.AroundTheClockIn("Asia/Beijing"), "zoneId", "Asia/Beijing", "IANA");
    }
}
