using System.Text.Json.Nodes;
using Csat.Domain;
using static Csat.Docs.Tests.Shape;

namespace Csat.Docs.Tests;

/// <summary>The shapes of the files that people write for Csat.Domain.</summary>
internal static class DomainSchemas
{
    private const decimal MostPoints = 1_000_000_000_000;
    private const string Package = "Csat.Domain";

    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        File("rating-scale", "Rating scale", Scale(), mustGiveVersion: false),
        File("code-map", "Code map", CodeMap()),
        File("grading-policy", "Grading policy", GradingPolicy()),
        File("customer-pyramid", "Customer pyramid", CustomerPyramid()),
        File("service-standard-catalog", "Service standard catalogue", Catalog()),
        File("ticket-policy", "Ticket policy", TicketPolicy()),
        File("message-template-set", "Message templates", Messages()),
        File("survey-plan", "Survey plan", SurveyPlan()),
        File("survey-frame", "Survey frame", SurveyFrame()),
        File("relationship-policy", "Relationship policy: the three-colour list", RelationshipPolicy()),
        File("churn-reason-map", "Map of churn reasons", ChurnReasonMap()),
        File("member-plan", "Plan of activities for members", MemberPlan()),
        ComplaintSchema.File,
        File("service-organization", "Service organisation", Organization()),
        File("service-system", "Service system and its revisions", ServiceSystem()),
        File("improvement-plan", "Improvement plan", ImprovementPlan()),
        File("conflict-trace", "Conflict trace", ConflictTrace()),
        File("lesson-base", "Case base", LessonBase()),
        File("kpo-rollout", "Roll-out of the service norm (KPO)", KpoRollout()),
        File("monthly-report", "Monthly report", MonthlyReport()),
    ];

    private static Member Id => Needs("id", Text("Names it in results and in other files"));

    private static Member Version => Needs("version", Text("Your version of it; change it with every change", "1", "2026-1"));

    private static SchemaFile File(string name, string title, JsonObject shape, bool mustGiveVersion = true) => new(Package, name, title, [shape], mustGiveVersion);

    private static JsonObject Scale() => Group(
        "The answers that a survey question may have, from the worst to the best",
        Needs("id", Text("Names the scale in results and in other files")),
        Needs("name", Words("The scale's name", mayBeBlank: true)),
        Needs("kind", Name<RatingScaleKind>("What is asked")),
        Needs("levels", With(List("The levels, their values rising", Group(
            "A level",
            Needs("code", Text("How an answer names it", "A", "5")),
            Needs("value", Whole("Its value", 0, RatingScale.NotApplicableValue - 1)),
            Needs("sentiment", OneOf("How it counts", "Negative", "Neutral", "Positive")),
            Needs("label", Words("Its name; may be empty", mayBeBlank: true))), 2), ("maxItems", 128))),
        May("notApplicableCode", Whole("What stands in columns for not applicable; 254 unless given", sbyte.MinValue, ushort.MaxValue)),
        May("noAnswerCode", Whole("What stands in columns for no answer; 255 unless given", sbyte.MinValue, ushort.MaxValue)));

    private static JsonObject CodeMap() => Group(
        "What another system's codes stand for",
        Id,
        Version,
        May("grades", Map("Codes of service grades", OneOf("The grade", Grades))),
        May("channels", Map("Codes of channels", Text("The channel"))),
        May("causes", Map("Codes of causes", Text("The cause"))),
        May("scales", Map("Codes of rating scales", Either("A bundled scale by its id, or one of your own", OneOf("A bundled scale", RatingScales.All.Select(scale => scale.Id)), Versioned(Scale())))));

    private static JsonObject GradingPolicy() => Group(
        "From how many points a customer has a service grade",
        Id,
        Version,
        Needs("family", Name<GradeFamily>("Whose grades")),
        Needs("thresholds", Map("The least points of every grade but the lowest, rising with the grade", Above("Points", 0, MostPoints), Grades)),
        May("growth", Group(
            "How points come about",
            May("pointsPerYuan", Above("Points for a yuan spent; 1 unless given", 0, 1_000_000)),
            May("pointsPerTenureMonth", From("Points for a month with the operator", 0, 1_000_000)),
            May("pointsLostPerSuspension", From("Points lost with a double suspension", 0, 1_000_000)),
            May("windowMonths", Whole("Of how many months spending counts", 1, Csat.Domain.GradingPolicy.MaximumMonths)))),
        May("validityMonths", Whole("How long a grade is held; 12 unless given", 1, Csat.Domain.GradingPolicy.MaximumMonths)),
        May("renewal", Name<GradeRenewal>("When a held grade begins again; AtExpiry unless given")));

    private static JsonObject CustomerPyramid() => Group(
        "Which share of the customers is VIP, major, ordinary, small",
        Id,
        Version,
        Needs("share", Name<PyramidShare>("Share of what")),
        Needs("vip", Above("The share down to which customers are VIP", 0, 1)),
        Needs("major", Above("The share down to which customers are major; above vip", 0, 1)),
        Needs("ordinary", Above("The share down to which customers are ordinary; above major", 0, 1)));

    private static JsonObject Catalog() => Group(
        "Service standards, promised outside or inside, from a day on",
        Id,
        Version,
        Needs("validFrom", Date("The first day")),
        May("validThrough", Date("The last day; open unless given")),
        May("claimsComplete", Flag("Whether the catalogue claims to hold every standard")),
        Needs("standards", List("The standards", Group(
            "A standard",
            Needs("id", Text("Names the standard")),
            Needs("class", Name<StandardClass>("The class")),
            Needs("name", Words("What is promised", mayBeBlank: true)),
            May("direction", Name<PromiseDirection>("Promised to customers or inside; External unless given")),
            May("requestKind", Name<PromiseRequestKind>("For which requests")),
            May("promiseKind", Name<PromiseKind>("What kind of promise")),
            May("limit", Limit("The limit of every grade that has none of its own")),
            May("limitByGrade", Map("Limits of single grades; needs limit beside it", Limit("The grade's limit"), Grades)),
            May("howMeasured", Words("How it is measured", mayBeBlank: true)),
            May("floor", Text("The id of the statutory floor under it")),
            May("product", Text("The product")),
            May("industry", Text("The industry")),
            May("trait", Text("The trait")),
            May("provider", Text("Of an internal promise: who serves")),
            May("receiver", Text("Of an internal promise: who is served")),
            May("supports", Text("The id of the standard that it supports")),
            May("origin", OneOf("Whether the figure is of the source or a default; Source unless given", "Source", "Default")),
            May("source", Words("Where the standard stands", mayBeBlank: true)),
            May("ruleIds", List("The rules behind it", RuleName("A rule"))))
            .DependsOn("limitByGrade", "limit"))));

    private static JsonObject TicketPolicy() => Group(
        "How tickets are worked: the steps of every kind, what is checked, when is given up",
        Id,
        Version,
        Needs("processes", List("A process for each kind of ticket", Group(
            "A process",
            Needs("kind", Name<TicketKind>("The kind of ticket")),
            Needs("steps", List("The states in order; with ? where a step is optional", OneOf("A step", Enum.GetNames<TicketState>().Select(Camel).SelectMany(state => new[] { state, state + "?" })))),
            May("needsCause", Flag("Whether cause and promised time follow the first contact")),
            May("needsPlan", Flag("Whether a plan is needed before the visit")),
            May("needsCertifiedStaff", Flag("Whether the staff must be certified"))))),
        Needs("checks", List("What is checked", Group(
            "A check",
            Needs("id", Text("Names the check")),
            Needs("name", Words("What is asked")),
            Needs("rule", OneOf("The rule behind it", "TKT-03", "TKT-17", "TKT-19")),
            Needs("kinds", List("Of which tickets", Name<TicketKind>("A kind of ticket"), 1)),
            May("product", Text("Of which product; of all unless given")),
            May("needsVisit", Flag("Whether only a visit calls for it"))))),
        May("failedCallbacksBeforeClose", Whole("After how many failed callbacks a ticket may be closed", 1, int.MaxValue)),
        May("unansweredCallsBeforeEmergencyPlan", Whole("After how many unanswered calls the emergency plan begins", 1, int.MaxValue)),
        May("earlyArrivalTolerance", Duration("How early an arrival may be")),
        May("transferLimit", Duration("By when a ticket may be passed on")),
        May("ownerMayChange", Flag("Whether another than the first-asked may own a ticket")));

    private static JsonObject Messages() => Group(
        "Messages to the customer; kinds that aren't given are the bundled ones",
        Needs("templates", List("The templates, at most one a kind", Group(
            "A template",
            Needs("kind", Name<MessageKind>("When it is sent")),
            Needs("text", Words("The text, with values in braces such as {customer}"))))));

    private static JsonObject SurveyPlan() => Group(
        "Which surveys are due, and how often",
        Id,
        Version,
        Needs("duties", List("The duties", Group(
            "A duty",
            Needs("id", Text("Names the duty")),
            Needs("name", Words("What is surveyed")),
            Needs("rule", RuleName("The rule behind it")),
            Needs("cycle", Name<SurveyCycle>("How often")),
            May("months", Whole("Of a survey that is held once: how many months after the event", 0, 120)),
            May("conductor", Name<SurveyConductor>("Who has to hold it")),
            May("metrics", List("What it has to measure", Name<SurveyMetric>("A metric"))),
            May("documents", List("What it has to leave behind", Text("A document")))), 1)));

    private static JsonObject SurveyFrame() => Group(
        "What a survey has to cover: provinces, channels, services",
        Id,
        Version,
        Needs("provinces", List("The provinces", Text("A province"), 1)),
        May("channels", List("The channels; all unless given", Name<Touchpoint>("A channel"), 1)),
        Needs("services", List("The services", Text("A service"), 1)));

    private static JsonObject RelationshipPolicy() => Group(
        "Which sign gives a customer which colour, and whose relationship needs repair",
        Id,
        Version,
        Needs("signs", List("Each sign once", Group(
            "A sign",
            Needs("sign", Name<RelationshipSign>("The sign")),
            May("color", Name<CustomerColor>("The colour; none unless given")),
            May("needsRepair", Flag("Whether the relationship needs repair"))))),
        May("conflictMonths", Whole("For how many months a conflict is recent", 1, 120)),
        May("answerMonths", Whole("For how many months an answer counts; for ever unless given", 1, 120)));

    private static JsonObject ChurnReasonMap() => Group(
        "Which type of churn another system's reasons are",
        Id,
        Version,
        Needs("reasons", Map("The reasons by their codes", Group(
            "A reason",
            Needs("type", Name<ChurnType>("The type")),
            May("cause", Name<ChurnCause>("The cause"))))));

    private static JsonObject Organization() => Group(
        "A service organisation in three tiers, who supervises it, what is planned for emergencies",
        Needs("name", Text("Its name")),
        Needs("units", List("Its units", Group(
            "A unit",
            Needs("tier", Name<OrganizationTier>("The tier")),
            Needs("name", Text("The unit's name")),
            May("function", Name<SupportFunction>("Of the support tier: which function")),
            Needs("duties", List("Its duties", Text("A duty")))))),
        Needs("supervision", List("The supervision group", Group(
            "A member",
            Needs("level", Name<SupervisionLevel>("The level")),
            Needs("name", Text("Who"))))),
        Needs("emergencyPlans", List("The emergency plans", Group(
            "A plan",
            Needs("scenario", Name<EmergencyScenario>("For what")),
            Needs("department", Text("The department")),
            Needs("lead", Text("Who leads")),
            Needs("isLedByHead", Flag("Whether that is the department's head")),
            Needs("steps", List("The steps", Text("A step")))))),
        May("authority", Group(
            "What the counter may grant",
            Needs("passUpTo", Text("To whom more is passed up")),
            Needs("limits", List("The limits", Group(
                "A limit",
                Needs("matter", Text("Of what")),
                Needs("amount", From("Up to how many yuan", 0, 1_000_000_000))))))));

    private static JsonObject ImprovementPlan() => Group(
        "What a survey report leads to",
        Needs("basis", Text("The survey report that it answers")),
        Needs("supervisor", Text("Who sees to it that it is carried out")),
        Needs("items", List("The items", Group(
            "An item",
            Needs("id", Text("Names the item")),
            Needs("problem", Text("What is wrong")),
            Needs("measure", Text("What is done")),
            Needs("department", Text("Who is responsible")),
            Needs("deadline", Date("By when")),
            Needs("standard", Group(
                "What counts as improved",
                Needs("indicator", Text("The indicator")),
                Needs("direction", Name<LimitDirection>("Which way the target goes")),
                Needs("target", Number("The target")),
                May("unit", Text("The target's unit"))))), 1)));

    private static JsonObject MemberPlan() => Group(
        "The activities for members that are planned for a year",
        Needs("year", Whole("The year", 1, 9999)),
        Needs("activities", List("The activities", Group(
            "An activity",
            Needs("theme", AnyText("Its theme")),
            Needs("on", Date("When")),
            Needs("group", AnyText("For whom")),
            Needs("class", AnyText("What class of activity")),
            May("evaluation", AnyText("What it came to"))))));

    private static JsonObject ServiceSystem() => Group(
        "The customer-service system and its yearly revisions",
        Needs("name", AnyText("Its name")),
        Needs("since", Date("The day from which it holds")),
        Needs("revisions", List("Its revisions", Group(
            "A revision",
            Needs("version", AnyText("The version that it made")),
            Needs("revisedOn", Date("When it was ready")),
            Needs("changes", AnyText("What it changed")),
            May("generalManager", AnyText("Who approved it")),
            May("approvedOn", Date("When it was approved"))))));

    private static JsonObject ConflictTrace() => Group(
        "From a conflict with a customer to the points where process and result are controlled",
        Needs("conflict", AnyText("What happened with the customer")),
        Needs("problem", AnyText("The problem inside")),
        Needs("points", List("The control points", Group(
            "A control point",
            Needs("indicator", Group(
                "What is measured",
                Needs("id", AnyText("Names the indicator")),
                Needs("name", Words("What it is called", mayBeBlank: true)),
                Needs("kind", Name<ControlKind>("Whether it watches the process or the result")),
                Needs("direction", Name<LimitDirection>("Which way the target goes")),
                May("unit", Words("The unit of target and figure", mayBeBlank: true)))),
            May("target", Number("The figure to reach")),
            May("owner", AnyText("Who answers for it"))))));

    private static JsonObject LessonBase() => Group(
        "Past cases, and the projects that were given them",
        Needs("cases", List("The cases", Group(
            "A case",
            Needs("id", AnyText("Names the case")),
            Needs("evidence", AnyText("What shows what happened")),
            Needs("lesson", AnyText("What is learned")),
            Needs("department", AnyText("Who was responsible")),
            Needs("on", Date("When it was filed"))))),
        Needs("uses", List("The cases in projects, oldest first", Group(
            "A case in a project",
            Needs("caseId", AnyText("Which case")),
            Needs("project", AnyText("Which project")),
            May("isAvoided", Flag("What the review found")),
            May("confirmedBy", AnyText("Who confirmed it for service"))))));

    private static JsonObject KpoRollout() => Group(
        "Who has passed which of the three phases",
        Needs("staff", List("Everybody who has to pass", Text("Who"), 1)),
        May("passed", List("How many phases each has passed, in the order of staff; none unless given", Whole("How many phases", 0, Csat.Domain.KpoRollout.Phases))));

    private static JsonObject MonthlyReport() => Group(
        "A monthly report, line by line",
        Needs("kind", Name<MonthlyReportKind>("Which report")),
        Needs("month", Examples(With(AnyText("The month"), ("pattern", "^[0-9]{4}-[0-9]{2}$")), "2026-10")),
        Needs("area", AnyText("Whose report it is")),
        Needs("lines", List("The lines", Group(
            "A line",
            Needs("part", Name<ReportPart>("Where it stands")),
            May("text", Words("What it says", mayBeBlank: true)),
            May("figure", Group(
                "A scored figure",
                Needs("name", Words("What it is", mayBeBlank: true)),
                May("value", Number("The figure; none unless given")),
                May("unit", Words("Its unit", mayBeBlank: true)),
                May("count", With(Number("From how many answers, tickets or customers"), ("type", "integer"), ("minimum", 0))),
                May("interval", AnyText("Its interval")),
                May("status", Words("Why there is no figure", mayBeBlank: true)))),
            May("person", AnyText("Who does it")),
            May("dueOn", Date("By when")),
            May("outcome", Words("What became of it", mayBeBlank: true))))));

    private static JsonObject Limit(string about) => Text(about, "at most 24 h", "at least 95 %", "3 business days");

    private static JsonObject DependsOn(this JsonObject shape, string member, string other) =>
        With(shape, ("dependentRequired", new JsonObject { [member] = Texts([other]) }));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
