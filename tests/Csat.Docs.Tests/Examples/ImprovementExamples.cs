// improvement:begin
using System.Globalization;
using Csat.Domain;
using NodaTime;

// improvement:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/improvement.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class ImprovementExamples
{
    public static void Loop()
    {
        // improvement:begin
        LocalDate opened = new(2026, 11, 2);
        if (!ImprovementItem.TryCreate("I-7", "tariffs are complex", "a page that shows them", null, null, null, out _, out IReadOnlyList<Finding> missing))
        {
            Console.WriteLine(string.Join("\n", missing)); // IMP-01: all three at once
        }

        ImprovementItem item = new(
            "I-7", "tariffs are complex", "a page that shows them", department: "marketing",
            deadline: ImprovementItem.UsualDeadline(opened), // IMP-02: 30 days
            standard: new("satisfaction with tariffs", LimitDirection.AtLeast, 80, "%"));
        ImprovementLoop loop = ImprovementLoop.Open(item, opened).ApplyAll(
        [
            new ImprovementHeard(opened.PlusDays(2), "Chen", isApproved: true),
            new ImprovementCarriedOut(opened.PlusDays(3), "page online"),       // IMP-06: not reviewed yet
            new ImprovementReviewed(opened.PlusDays(4), ["marketing", "service", "network"], isApproved: true),
            new ImprovementCarriedOut(opened.PlusDays(25), "page online"),
            // The figures of Csat.Scoring's comparison: after, answers, before, interval of the difference.
            new ImprovementVerified(opened.PlusDays(40), new(VerificationWay.SecondSurvey, 76.5, 400, 71, 0.3, 10.7)),
            new ImprovementClosed(opened.PlusDays(41)),                         // IMP-03: 80 % isn't reached
            new ImprovementReplanned(opened.PlusDays(42), "three tariffs instead of nine", opened.PlusDays(72)),
        ]);
        Console.WriteLine(loop.Explain(CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(loop.Explain(CultureInfo.GetCultureInfo("zh-CN")).Split('\n')[^1]);

        // improvement:end
    }

    public static void Control()
    {
        // control:begin
        ConflictTrace trace = new("waited two days for an answer", "orders are passed on by hand",
        [
            new(ControlIndicators.ResponseTime, Target: 2, Owner: "Wang"),
            new(ControlIndicators.ProblemSolvedRate, Target: 90, Owner: null),
        ]);
        Console.WriteLine(string.Join("\n", trace.Lint()));
        Console.WriteLine(string.Join("\n", trace.Check([new("response-time", 1.5)])));

        // IMP-16: online 70 %, offline 80 %; the interval of the difference decides.
        ImprovementTrigger noise = ImprovementTrigger.OnlineBelowOffline(new(70, 60), new(80, 60), -26, 6, "%");
        ImprovementTrigger shown = ImprovementTrigger.OnlineBelowOffline(new(70, 600), new(80, 600), -14.9, -5.1, "%");
        Console.WriteLine(noise);
        Console.WriteLine(shown);
        Console.WriteLine(shown.Propose("I-8", "online hall", new LocalDate(2026, 11, 23)));

        // control:end
    }

    public static void Report()
    {
        // report:begin
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Market, new YearMonth(2026, 11), "Hebei")
            .With(ReportPart.KeyIndicators, new ReportFigure(new("Satisfaction", "满意率"), 84.2, new("%", "%"), Count: 1200, Interval: "82.1…86.2"))
            .With(ReportPart.ComplaintDensity, MonthlyReports.ComplaintsPer100000(complaints: 25, customers: 200_000))
            .With(TopIssues.Of([new("bill", 41), new("speed", 60), new("queue", 41)], most: 2))
            .WithPlan("bill by text message", "Wang", new LocalDate(2026, 12, 15));
        Console.WriteLine(report.ToMarkdown(CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(string.Join("\n", report.Lint().Select(finding => finding.ToString(CultureInfo.GetCultureInfo("zh-CN")))));

        // report:end
    }

    public static void Organization()
    {
        // organization:begin
        ServiceOrganization organization = ServiceOrganization.Parse(
            """
            {"schemaVersion":1,"name":"North","supervision":[{"level":"CentreManager","name":"Zhao"}],
             "units":[{"tier":"Decision","name":"board","duties":["sets the goals"]},{"tier":"Support","name":"network","function":"Operations","duties":[]}],
             "emergencyPlans":[{"scenario":"MassFault","department":"network","lead":"Zhou","isLedByHead":true,"steps":["tell the hotline"]}],
             "authority":{"passUpTo":"shop manager","limits":[{"matter":"refund","amount":200}]}}
            """);
        Console.WriteLine(string.Join("\n", organization.Lint()));
        Console.WriteLine(organization.Authority!.Decide("refund", 350));

        Instant sent = Instant.FromUtc(2026, 11, 23, 4, 0);
        MassFaultNotice notice = new("North", "cut fibre", RepairedBy: null, SentAt: sent);
        Console.WriteLine(string.Join("\n", MassFaultNotice.Check(notice, firstAskedAt: sent - Duration.FromMinutes(5))));

        // organization:end
    }
}
