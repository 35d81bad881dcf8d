using System.Globalization;
using Csat.Domain;
using Csat.Sla;
using NodaTime;
using NodaTime.Text;

namespace Csat.Docs.Tests;

/// <summary>The examples of docs/sla.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class SlaExamples
{
    public static void Calendar()
    {
        // calendar:begin
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));

        // Twelve hours of work come in two hours before the National Day holiday of 2026.
        Instant opened = At("2026-09-30 16:00");
        Instant due = office.Add(opened, Duration.FromHours(12));
        foreach (CalendarPiece piece in office.Pieces(opened, due))
        {
            Console.WriteLine($"{piece.Start.InZone(office.Zone).LocalDateTime:uuuu-MM-dd HH:mm}  {(piece.IsOpen ? "open  " : "closed")} {piece.Length.TotalHours,4} h  {piece.Reason} {piece.Name}");
        }

        Console.WriteLine($"{due.InZone(office.Zone).LocalDateTime:uuuu-MM-dd HH:mm}  due");

        // calendar:end
    }

    public static void NextYear()
    {
        // next-year:begin
        // The form of the notice; its days are made up here, as long as the real one isn't out.
        string notice = """
            {"year": 2027, "papers": [], "days": [
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}
            """;
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00"));
        BusinessCalendar withNextYear = office.With(HolidayCalendar.ParseHolidayCn(notice));

        Instant opened = At("2026-12-31 17:00");
        Console.WriteLine(office.TryAdd(opened, Duration.FromHours(2), out _));
        Console.WriteLine(withNextYear.Add(opened, Duration.FromHours(2)).InZone(office.Zone).LocalDateTime.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture));

        // next-year:end
    }

    public static void Clock()
    {
        // clock:begin
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-12:00", "13:00-18:00"));
        var policy = new SlaPolicy("repairs", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(16)) { Calendar = office }]);
        SlaClock clock = policy.Clock(
        [
            SlaEvent.Started(At("2026-09-29 15:00")),
            SlaEvent.Paused(PauseReason.Customer, At("2026-09-30 10:00")),
            SlaEvent.Resumed(At("2026-10-09 09:30")),
            SlaEvent.Stopped(SlaTargetKind.Resolve, At("2026-10-10 12:00")),
        ]);
        SlaReport report = clock.At(At("2026-10-12 09:00"));
        Console.WriteLine(report.Explain(CultureInfo.GetCultureInfo("en")));
        Console.WriteLine(report[SlaTargetKind.Resolve].Explain(CultureInfo.GetCultureInfo("zh-CN")));

        // clock:end
    }

    public static void Findings()
    {
        // findings:begin
        string json = """
            {"id": "office", "version": "1", "zone": "Asia/Beijing", "firstDate": "2026-01-01", "lastDate": "2026-12-31",
             "weekly": {"monday": ["09:00-12:00", "11:30-18:00"], "tuesday": ["9-5"], "friday": ["22:00-22:00"]},
             "holidays": [{"date": "2026-10-01"}, {"date": "2026-10-01"}]}
            """;
        if (!BusinessCalendar.TryParse(json, out BusinessCalendar? office, out IReadOnlyList<Finding> findings))
        {
            foreach (Finding finding in findings)
            {
                Console.WriteLine(finding);
            }
        }

        // findings:end
        Assert.Null(office);
    }

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
}
