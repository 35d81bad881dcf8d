namespace Csat.Domain;

/// <summary>Which sections and parts the two monthly reports have, and the figure that the market's report is about.</summary>
public static class MonthlyReports
{
    private static readonly ReportSection[] Network =
    [
        new(new("Basics", "基本情况"), [ReportPart.CustomerPerception, ReportPart.InternalIndicators]),
        new(new("Measures taken", "已采取措施"), [ReportPart.BlindSpotCoverage, ReportPart.RiskPreemption, ReportPart.EarlyDiscovery, ReportPart.QuickRemoval, ReportPart.PerceptionImprovement]),
        new(new("Analysis", "问题分析"), [ReportPart.AbnormalProblems, ReportPart.NewProblems, ReportPart.Bottlenecks, ReportPart.LatentProblems]),
        new(new("Plan", "工作计划"), [ReportPart.NextPlan]),
        new(new("Decisions", "决策事项"), [ReportPart.Decisions]),
    ];

    private static readonly ReportSection[] Market =
    [
        new(new("Indicators", "指标情况"), [ReportPart.KeyIndicators, ReportPart.ComplaintDensity, ReportPart.HotIssues]),
        new(new("Last plan", "上期计划"), [ReportPart.LastPlan]),
        new(new("Plan", "工作计划"), [ReportPart.NextPlan]),
        new(new("Decisions", "决策事项"), [ReportPart.Decisions]),
    ];

    /// <summary>The sections of a report, in order: five of the network's (IMP-07), four of the market's (IMP-08).</summary>
    /// <param name="kind">Which report.</param>
    /// <returns>The sections.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public static IReadOnlyList<ReportSection> SectionsOf(MonthlyReportKind kind) => Array.AsReadOnly(kind switch
    {
        MonthlyReportKind.Network => Network,
        MonthlyReportKind.Market => Market,
        _ => throw Throw.Undeclared(kind, MonthlyReportKindLabels.All, nameof(kind)),
    });

    /// <summary>Complaints per 100,000 customers, for the market's report: rule IMP-08.</summary>
    /// <param name="complaints">How many complaints there were.</param>
    /// <param name="customers">How many customers; 0 gives no figure and the status «no customers».</param>
    /// <param name="interval">The interval of the rate as Csat.Scoring computes it; <see langword="null"/> when there is none.</param>
    /// <returns>The figure, from so many customers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static ReportFigure ComplaintsPer100000(long complaints, long customers, string? interval = null)
    {
        if (complaints < 0)
        {
            Throw.OutOfRange(complaints, "0 or more", nameof(complaints));
        }

        if (customers < 0)
        {
            Throw.OutOfRange(customers, "0 or more", nameof(customers));
        }

        LocalizedText name = ReportPart.ComplaintDensity.Label();
        return customers == 0
            ? new(name, null, Count: 0, Status: new("no customers", "没有客户"))
            : new(name, 100_000d * complaints / customers, Count: customers, Interval: interval);
    }

    internal static RuleId RuleOf(MonthlyReportKind kind) => kind == MonthlyReportKind.Network ? ImprovementRules.NetworkReport : ImprovementRules.MarketReport;
}
