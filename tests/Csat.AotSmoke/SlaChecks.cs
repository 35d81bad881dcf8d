using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.Sla;
using NodaTime;

namespace Csat.Smoke;

/// <summary>A verdict and its explanation in both languages; the zone database travels as a resource of NodaTime.</summary>
internal static class SlaChecks
{
    private static readonly Instant Opened = Instant.FromUtc(2026, 3, 2, 1, 0);

    public static void Run(Checks checks)
    {
        checks.Equal("a reply after 12 minutes meets the 15 of the management measures", SlaStatus.Met, () => Judge(12).Status);
        checks.Equal("a reply after 15 minutes is in time", SlaStatus.Met, () => Judge(15).Status);
        checks.Equal("a reply after 16 minutes is late", SlaStatus.Breached, () => Judge(16).Status);
        checks.Equal("a late reply was due a quarter past", Opened + Duration.FromMinutes(15), () => Judge(16).Due!.Value);
        checks.Equal("a late reply has −1 minute left", Duration.FromMinutes(-1), () => Judge(16).Remaining!.Value);
        checks.That("the verdict explains itself in English, with its rule", () => Judge(16).Explain(CultureInfo.InvariantCulture) is { } text && text.Contains("breached") && text.Contains("SLA-01"));
        checks.That("the verdict explains itself in Chinese, with its rule", () => Judge(16).Explain(CultureInfo.GetCultureInfo("zh-CN")) is { } text && text.Contains("超时") && text.Contains("SLA-01"));
        checks.That("the catalogue knows the rules of the verdict", () => Judge(16).RuleIds.All(id => RuleCatalog.Find(id).IsImplemented));
        checks.That("an unknown channel is refused with the legal ones", () => Refusal() is { } text && text.Contains("'fax'") && text.Contains("phone"));
        Calendars(checks);
        Policies(checks);
        Populations(checks);
    }

    private static void Calendars(Checks checks)
    {
        BusinessCalendar office = Office();
        checks.Equal("a calendar with a holiday import knows the make-up workday", CalendarReason.MakeUpWorkday, () => office.Day(new LocalDate(2027, 1, 3)).Reason);
        checks.Equal(
            "two hours from New Year's Eve are due on the make-up workday", Instant.FromUtc(2027, 1, 3, 2, 0),
            () => office.Add(Instant.FromUtc(2026, 12, 31, 9, 0), Duration.FromHours(2)));
        checks.Equal("a calendar comes back from its JSON", office.ToJson(), () => BusinessCalendar.Parse(office.ToJson()).ToJson());
        checks.Equal(
            "a combined calendar comes back from its JSON", office.Union(BusinessCalendars.China).ToJson(),
            () => BusinessCalendar.Parse(office.Union(BusinessCalendars.China).ToJson(indented: true)).ToJson());
        checks.Equal("a calendar goes through the serializer", office.ToJson(), () => RoundTrip(office).ToJson());
        checks.Equal("a holiday calendar goes through the serializer", HolidayCalendars.China.ToJson(), () => RoundTrip(HolidayCalendars.China).ToJson());
        checks.Equal("hours go through the serializer", "Mon-Fri 09:00-18:00", () => RoundTrip(WeeklyHours.MondayToFriday("09:00-18:00")).ToString());
        checks.Equal("a shift goes through the serializer", Shift.Parse("22:00-06:00"), () => RoundTrip(Shift.Parse("22:00-06:00")));
        checks.Equal("an instant goes through the serializer", Opened, () => RoundTrip(Opened));
        checks.Equal("a duration goes through the serializer", Duration.FromHours(36), () => RoundTrip(Duration.FromHours(36)));
        checks.Equal("an iCalendar file is read", 7, () => HolidayCalendar.ParseICalendar(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:国庆节假期\nDTSTART;VALUE=DATE:20261001\nDURATION:P1W\nRRULE:FREQ=YEARLY;COUNT=1\nEND:VEVENT\nEND:VCALENDAR",
            new HolidayImportOptions(2026, 2026)).Days.Count);
        checks.That(
            "a broken calendar is refused with all findings in both languages",
            () => !BusinessCalendar.TryParse("""{"id": "a", "zone": "Mars/Base", "weekly": {"monday": ["9"]}}""", out _, out IReadOnlyList<Finding> findings)
                && findings.Count == 2 && findings[1].Path == "$.weekly.monday[0]" && findings[1].Message.Zh.Contains("班次"));
    }

    private static void Policies(Checks checks)
    {
        SlaPolicy policy = Desk();
        SlaClock clock = Ticket(policy);
        checks.Equal("a policy comes back from its JSON", policy.ToJson(), () => SlaPolicy.Parse(policy.ToJson(), [Office()]).ToJson());
        checks.Equal("a clock comes back from its JSON", clock.ToJson(), () => SlaClock.Parse(clock.ToJson(), [policy]).ToJson());
        checks.Equal(
            "a clock that came back says the same", clock.At(Opened + Duration.FromDays(3)).Explain(CultureInfo.GetCultureInfo("zh-CN")),
            () => SlaClock.Parse(clock.ToJson(), [policy]).At(Opened + Duration.FromDays(3)).Explain(CultureInfo.GetCultureInfo("zh-CN")));
        checks.That(
            "a report is written with its verdicts, and the pieces that prove them",
            () => JsonSerializer.Serialize(clock.At(Opened + Duration.FromDays(3)), Type<SlaReport>()) is { } json
                && json.Contains("\"verdicts\":[{\"kind\":\"resolve\",\"status\":\"Met\"") && json.Contains("\"pauseReason\":\"customer\""));
        checks.That(
            "a verdict is written too",
            () => JsonSerializer.Serialize(clock.At(Opened)[SlaTargetKind.Resolve], Type<SlaVerdict>()).Contains("\"status\":\"Running\""));
        checks.Equal("a kind of one's own goes through the serializer", Parts, () => RoundTrip(Parts));
    }

    private static void Populations(Checks checks)
    {
        SlaPopulation month = SlaPopulation.Count([Ticket(Desk()).At(Opened + Duration.FromDays(3)), Ticket(Desk()).At(Opened)]);
        checks.Equal("a population is counted", new SlaTally { Met = 1, Running = 1 }, () => month[SlaTargetKind.Resolve].Tally);
        checks.Equal("a population goes through the serializer", month, () => RoundTrip(month));
        checks.Equal("figures go through the serializer", month[SlaTargetKind.Resolve], () => RoundTrip(month[SlaTargetKind.Resolve]));
        checks.Equal("a tally goes through the serializer", month[SlaTargetKind.Resolve].Tally, () => RoundTrip(month[SlaTargetKind.Resolve].Tally));
        checks.Equal(
            "a verdict is forecast by what such work took", 0.5,
            () => ResolutionTimes.FromQuantiles([new TimeQuantile(0.5, Duration.FromHours(8)), new TimeQuantile(1, Duration.FromHours(16))])
                .Forecast(Ticket(Desk()).At(Opened)[SlaTargetKind.Resolve]).InTime);
    }

    private static SlaTargetKind Parts => SlaTargetKind.Custom("parts-ordered", new LocalizedText("Parts ordered", "备件下单"));

    private static BusinessCalendar Office() => BusinessCalendars.China.With(WeeklyHours.MondayToFriday("09:00-18:00"), "office").With(HolidayCalendar.ParseHolidayCn(
        """{"year": 2027, "papers": [], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}"""));

    private static SlaPolicy Desk() => new("desk", "7",
    [
        new SlaTarget(SlaTargetKind.Resolve, new ByGrade<SlaLimit>(SlaLimit.Hours(8)).With(ServiceGrade.Diamond, SlaLimit.BusinessDays(1)))
        {
            Calendar = Office(),
            Pauses = PauseMask.Except(PauseReason.Parts),
            Escalations = [SlaEscalation.AtPercent(1, 80), SlaEscalation.BeforeDue(2, Duration.FromHours(1)) with { Roles = ["team leader"] }],
        },
        new SlaTarget(Parts, SlaLimit.NextDay) { StartsOn = SlaTargetKind.Resolve, OverdueBands = OverdueBands.At(Duration.FromHours(1)) },
    ]);

    private static SlaClock Ticket(SlaPolicy policy) => policy.Clock(
    [
        SlaEvent.Started(Opened),
        SlaEvent.Paused(PauseReason.Customer, Opened + Duration.FromHours(1)),
        SlaEvent.Resumed(Opened + Duration.FromHours(2)),
        SlaEvent.Stopped(SlaTargetKind.Resolve, Opened + Duration.FromHours(8)),
        SlaEvent.CalledBack(CallbackOutcome.Satisfied, Opened + Duration.FromHours(30)),
    ]);

    private static JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)SlaJson.Options.GetTypeInfo(typeof(T));

    private static T RoundTrip<T>(T value) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, Type<T>()), Type<T>())!;

    private static SlaVerdict Judge(int minutes) => SlaPolicies.ManagementMeasures
        .Clock([SlaEvent.Started(Opened), SlaEvent.Stopped(SlaTargetKind.Respond, Opened + Duration.FromMinutes(minutes))])
        .At(Opened + Duration.FromHours(1))[SlaTargetKind.Respond];

    private static string Refusal()
    {
        var policy = new SlaPolicy("phone-only", "1", [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(15)) { Channels = ["phone"] }]);
        try
        {
            return policy.Clock(new SlaRequest { Channel = "fax" }, [SlaEvent.Started(Opened)]).ToString()!;
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
    }
}
