// times:begin
using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;
using NodaTime;
using NodaTime.Text;

// times:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/sla.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class SlaExamples
{
    public static void Times()
    {
        // times:begin
        // A time with its offset becomes an instant; a due time goes back to the local time of the target's calendar.
        Instant opened = Instant.FromDateTimeOffset(new DateTimeOffset(2026, 9, 30, 16, 0, 0, TimeSpan.FromHours(8)));
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00"));
        var policy = new SlaPolicy("replies", "1", [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Hours(4)) { Calendar = office }]);
        SlaVerdict verdict = policy.Clock([SlaEvent.Started(opened)]).At(At("2026-09-30 16:30"))[SlaTargetKind.Respond];
        ZonedDateTime due = verdict.Due!.Value.InZone(verdict.Zone);
        Console.WriteLine(due.ToString("uuuu-MM-dd HH:mm o<g>", CultureInfo.InvariantCulture));
        Console.WriteLine(due.ToDateTimeOffset().ToString("O", CultureInfo.InvariantCulture));

        // times:end
    }

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

    public static void Builder()
    {
        // builder:begin
        BusinessCalendar shop = new BusinessCalendarBuilder("shop", "Asia/Shanghai")
            .Covering(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))
            .Weekly(WeeklyHours.MondayToFriday("09:00-18:00").With(IsoDayOfWeek.Saturday, "10:00-16:00"))
            .Holiday(new LocalDate(2026, 10, 1), new LocalizedText("National Day", "国庆节"))
            .Override(new LocalDate(2026, 9, 30), "09:00-15:00")
            .Closure(At("2026-09-29 14:00"), At("2026-09-29 15:30"), new LocalizedText("power cut", "停电"))
            .Build();
        foreach (CalendarPiece piece in shop.Pieces(At("2026-09-29 12:00"), At("2026-10-01 12:00")))
        {
            Console.WriteLine($"{piece.Start.InZone(shop.Zone).LocalDateTime:uuuu-MM-dd HH:mm}  {(piece.IsOpen ? "open  " : "closed")} {piece.Reason} {piece.Name}");
        }

        // builder:end
    }

    public static void ICalendar()
    {
        // icalendar:begin
        // Made up, as long as the notice isn't out. The options say for which years the file names all holidays.
        string ics = string.Join("\r\n",
            "BEGIN:VCALENDAR", "VERSION:2.0",
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270101", "SUMMARY:元旦", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270103", "SUMMARY:元旦 上班", "END:VEVENT",
            "END:VCALENDAR");
        HolidayCalendar holidays = HolidayCalendar.ParseICalendar(ics, new HolidayImportOptions(2027, 2027) { Id = "china" });
        foreach (HolidayDay day in holidays.Days)
        {
            Console.WriteLine($"{day.Date:uuuu-MM-dd} {(day.IsWorkday ? "works" : "closed")} {day.Name.Zh}");
        }

        // icalendar:end
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

    public static void Escalations()
    {
        // escalations:begin
        BusinessCalendar office = BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00"));
        SlaEscalation[] escalations =
        [
            SlaEscalation.AtPercent(1, 50), SlaEscalation.BeforeDue(2, Duration.FromHours(1)),
            SlaEscalation.AtDue(3), SlaEscalation.AfterDue(3, Duration.FromHours(2)) with { Roles = ["service manager"] },
        ];
        var policy = new SlaPolicy("repairs", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(8)) { Calendar = office, Escalations = escalations }]);
        SlaVerdict verdict = policy.Clock([SlaEvent.Started(At("2026-11-19 14:00"))]).At(At("2026-11-20 12:30"))[SlaTargetKind.Resolve];
        foreach (SlaAlert alert in verdict.Escalations)
        {
            Console.WriteLine($"{(alert.Reached ? "reached" : "to come")}: {alert} {string.Join(", ", alert.Escalation.Roles)}");
        }

        // escalations:end
    }

    public static void Batch()
    {
        // batch:begin
        var target = new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(24));
        var tickets = new SlaTicketColumns
        {
            Starts = [At("2026-11-16 09:00"), At("2026-11-16 10:00"), At("2026-11-17 09:00")],
            Stops = [At("2026-11-17 08:00"), At("2026-11-17 12:00"), null],
            Pauses = [new Interval(At("2026-11-16 18:00"), At("2026-11-16 21:00"))], // the second ticket's
            PauseOffsets = [0, 0, 1, 1], // ticket i has the pauses from offset i up to, not including, offset i + 1; the last offset is their number
        };
        var results = new SlaResult[tickets.Count];
        target.Judge(tickets, At("2026-11-18 12:00"), results);
        Console.WriteLine(string.Join(", ", results.Select(result => result.Status)));

        // batch:end
    }

    public static void Population()
    {
        // population:begin
        var policy = new SlaPolicy("repairs", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(24))]);
        Instant opened = At("2026-11-16 09:00");
        SlaReport[] reports = [.. new[] { 5, 20, 30, 24 }
            .Select(hours => SlaEvent.Stopped(SlaTargetKind.Resolve, opened + Duration.FromHours(hours)))
            .Select(done => policy.Clock([SlaEvent.Started(opened), done]).At(At("2026-11-18 09:00")))];
        SlaTally tally = SlaPopulation.Count(reports)[SlaTargetKind.Resolve].Tally;
        Console.WriteLine($"{tally.Met} of {tally.Judged} in time");
        Console.WriteLine(Estimate.OfProportion(tally.Met, tally.Judged));

        // population:end
    }

    public static void Forecast()
    {
        // forecast:begin
        // Of the repairs of last quarter, half were done within 6 h, 90 % within 20 h, all within 60 h.
        ResolutionTimes past = ResolutionTimes.FromQuantiles(
            [new(0.5, Duration.FromHours(6)), new(0.9, Duration.FromHours(20)), new(1, Duration.FromHours(60))]);
        var policy = new SlaPolicy("repairs", "1", [new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(24))]);
        SlaVerdict open = policy.Clock([SlaEvent.Started(At("2026-11-16 09:00"))]).At(At("2026-11-16 19:00"))[SlaTargetKind.Resolve];
        Console.WriteLine(past.Forecast(open.Elapsed!.Value, open.Remaining!.Value).Explain(CultureInfo.GetCultureInfo("en")));

        // forecast:end
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

#pragma warning disable IDE0040 // as a local function of a program, which takes no modifier
    // times:begin
    // A local time of China, as the examples write it.
    static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value
        .InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    // times:end
#pragma warning restore IDE0040
}
