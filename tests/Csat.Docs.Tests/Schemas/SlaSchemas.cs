using System.Text.Json.Nodes;
using Csat.Sla;
using static Csat.Docs.Tests.Shape;

namespace Csat.Docs.Tests;

/// <summary>The shapes of the files that people write for Csat.Sla.</summary>
internal static class SlaSchemas
{
    private const string Package = "Csat.Sla";

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        new(Package, "business-calendar", "Business calendar", [Built(), Combined(), AlwaysOpen()], mustGiveVersion: false),
        new(Package, "holiday-calendar", "Holiday calendar", [Holidays()], mustGiveVersion: false),
        new(Package, "sla-policy", "SLA policy", [Policy()], mustGiveVersion: false),
    ];

    private static Member Id => Needs("id", Text("Names it in results and in other files"));

    private static Member Version => May("version", Text("Your version of it; 1 unless given", "1", "2026-1"));

    private static Member Called => May("name", Words("What it is called", mayBeBlank: true));

    private static Member Source => May("source", Words("Where it stands", mayBeBlank: true));

    private static JsonObject Built() => With(
        Group(
            "Weekly hours, and the dates that are different",
            Id,
            Version,
            Needs("zone", Zone("The time zone")),
            Needs("weekly", Group("The weekly hours; a day that is left out is closed", [.. Days.Select(day => May(day, Shifts("The day's shifts")))])),
            May("firstDate", Date("The first date that the data cover")),
            May("lastDate", Date("The last date that the data cover")),
            May("provisionalUntil", Date("Until when the weekly hours go on, marked provisional")),
            May("holidays", List("Closed dates", Group("A holiday", Needs("date", Date("The date")), Called, Source))),
            May("workdays", List("Dates that are worked", Group("A workday", Needs("date", Date("The date")), May("shifts", Shifts("Its shifts; Monday's unless given")), Called, Source))),
            May("overrides", List("Dates with hours of their own", Group("A date", Needs("date", Date("The date")), Needs("shifts", Shifts("Its shifts")), Called, Source))),
            May("closures", List("Hours that are closed", Closure(Called))),
            May("holidayCalendars", List("Holiday calendars, of different ids", Versioned(Holidays())))),
        ("dependentRequired", new JsonObject { ["firstDate"] = Texts(["lastDate"]), ["lastDate"] = Texts(["firstDate"]) }));

    private static JsonObject Combined() => Group(
        "Two calendars, in the zone of the left one",
        Id,
        Version,
        Needs("operator", OneOf("How they are combined", "union", "intersect", "except")),
        Needs("left", Reference("#")),
        Needs("right", Reference("#")));

    private static JsonObject AlwaysOpen() => Group(
        "Open around the clock",
        Id,
        Version,
        Needs("alwaysOpen", new JsonObject { ["description"] = "Never closes", ["const"] = true }),
        May("zone", Zone("The time zone; UTC unless given")));

    private static JsonObject Holidays() => Group(
        "Public holidays and the workdays that make up for them",
        Id,
        Needs("version", Text("Your version of it", "1", "2026-1")),
        Needs("firstDate", Date("The first date that the data cover")),
        Needs("lastDate", Date("The last date that the data cover")),
        May("provisionalFrom", Date("From when the data are provisional")),
        May("days", List("The days", Group(
            "A day, or neighbouring days",
            Needs("date", Date("The first day")),
            May("lastDate", Date("The last day; the first one unless given")),
            Needs("isWorkday", Flag("Whether the day is worked to make up for a holiday")),
            Needs("name", Words("What the day is called", mayBeBlank: true)),
            May("noticeYear", Whole("The year of the notice", 1, 9998)),
            Source))),
        May("closures", List("Hours that are closed", Closure(Needs("name", Words("What it is called", mayBeBlank: true))))));

    private static JsonObject Policy() => Group(
        "What has to be done by when, for whom",
        Id,
        Needs("version", Text("Your version of it", "1", "2026-1")),
        May("failedContactsBeforeClose", Whole("After how many failed contacts a ticket may be closed; 3 unless given", 1, int.MaxValue)),
        Needs("targets", List("The targets", Target(), 1)));

    private static JsonObject Target() => Group(
        "A target",
        Needs("kind", Kind("What has to be done")),
        Needs("limit", Limit("The limit of every grade that has none of its own")),
        May("limitByGrade", Map("Limits of single grades", Limit("The grade's limit"), Grades)),
        May("startsOn", Kind("What starts it; the ticket's start unless given")),
        May("calendar", Group("The calendar that counts; around the clock unless given", Needs("id", Text("Its id")), Needs("version", Text("Its version")))),
        May("rounding", Name<DeadlineRounding>("Where a deadline falls that meets a close; Close unless given")),
        May("requestKinds", List("For which requests; all unless given", AnyText("A kind of request"))),
        May("products", List("For which products; all unless given", AnyText("A product"))),
        May("channels", List("For which channels; all unless given", AnyText("A channel"))),
        May("areas", List("For which areas; all unless given", AnyText("An area"))),
        May("grades", List("For which grades; all unless given", OneOf("A grade", Grades))),
        May("pauses", Either(
            "Which pauses stop the clock; all unless given",
            OneOf("All or none", "all", "none"),
            Group("These only", Needs("only", List("The reasons", Reason()))),
            Group("All but these", Needs("except", List("The reasons", Reason()))))),
        May("escalations", List("Who is told when", Either(
            "An escalation",
            Escalation("Before or after the deadline", ["BeforeDue", "AfterDue"], Needs("time", Duration("How long before or after"))),
            Escalation("At the deadline", ["AtDue"]),
            Escalation("When a share of the time is used", ["AtPercent"], Needs("percent", Above("The share, in percent", 0, 1000)))))),
        May("meanLimit", Duration("The limit of the mean over all tickets")),
        May("overdueBands", Either(
            "How overdue time is banded; by the hour unless given",
            Group("Bands of one width", Needs("every", Duration("The width"))),
            Group("Bands between bounds", Needs("at", List("The bounds, rising", Duration("A bound"), 1))))),
        May("ruleIds", List("The rules behind it", RuleName("A rule"))));

    private static JsonObject Escalation(string about, string[] points, params Member[] own) => Group(
        about,
        [
            Needs("level", Whole("The level", 1, 3)),
            Needs("point", OneOf("When", points)),
            .. own,
            May("byTheWallClock", Flag("Whether time that isn't counted passes too")),
            May("roles", List("Who is told", AnyText("A role"))),
        ]);

    private static JsonObject Kind(string about) => Coded(about, SlaTargetKind.All.Select(kind => kind.Code));

    private static JsonObject Reason() => Coded("A reason", PauseReason.All.Select(reason => reason.Code));

    private static JsonObject Coded(string about, IEnumerable<string> known) => Either(
        about,
        OneOf("A known one", known),
        Group(
            "One of your own",
            Needs("code", With(AnyText("Small letters, digits and hyphens"), ("pattern", "^[a-z0-9-]{1,40}$"))),
            Needs("en", AnyText("Its name in English")),
            Needs("zh", AnyText("Its name in Chinese"))));

    private static JsonObject Closure(Member name) => Group("A closure", Needs("from", Instant("The first instant")), Needs("until", Instant("The first instant after it")), name, Source);

    private static JsonObject Shifts(string about) => List(about, With(
        AnyText("From when until when"), ("pattern", "[0-9]"), ("examples", Texts(["09:00-12:00", "22:00-06:00"]))));

    private static JsonObject Zone(string about) => Text(about, "Asia/Shanghai", "Etc/UTC");

    private static JsonObject Limit(string about) => Text(about, "24 h", "2 business days", "end of the next day");
}
