namespace Csat.Domain;

/// <summary>The names of <see cref="ReportPart"/> in English and Chinese.</summary>
public static class ReportPartLabels
{
    internal static IReadOnlyList<ReportPart> All { get; } =
    [
        ReportPart.CustomerPerception,
        ReportPart.InternalIndicators,
        ReportPart.BlindSpotCoverage,
        ReportPart.RiskPreemption,
        ReportPart.EarlyDiscovery,
        ReportPart.QuickRemoval,
        ReportPart.PerceptionImprovement,
        ReportPart.AbnormalProblems,
        ReportPart.NewProblems,
        ReportPart.Bottlenecks,
        ReportPart.LatentProblems,
        ReportPart.KeyIndicators,
        ReportPart.ComplaintDensity,
        ReportPart.HotIssues,
        ReportPart.LastPlan,
        ReportPart.NextPlan,
        ReportPart.Decisions,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ReportPart value) => value switch
    {
        ReportPart.CustomerPerception => new("Customers' perception", "客户感知"),
        ReportPart.InternalIndicators => new("Internal indicators", "内部指标"),
        ReportPart.BlindSpotCoverage => new("Blind-spot coverage", "盲点覆盖"),
        ReportPart.RiskPreemption => new("Risks pre-empted", "风险预防"),
        ReportPart.EarlyDiscovery => new("Early discovery", "问题早发现"),
        ReportPart.QuickRemoval => new("Quick removal", "问题快处理"),
        ReportPart.PerceptionImprovement => new("Better perception", "感知提升"),
        ReportPart.AbnormalProblems => new("Abnormal problems", "异常问题"),
        ReportPart.NewProblems => new("New problems", "新增问题"),
        ReportPart.Bottlenecks => new("Bottlenecks", "瓶颈问题"),
        ReportPart.LatentProblems => new("Latent problems", "潜在问题"),
        ReportPart.KeyIndicators => new("Key indicators", "关键指标"),
        ReportPart.ComplaintDensity => new("Complaints per 100,000 customers", "每十万客户投诉量"),
        ReportPart.HotIssues => new("Hottest issues", "热点问题"),
        ReportPart.LastPlan => new("What became of the last plan", "上期计划执行"),
        ReportPart.NextPlan => new("Next plan", "下期计划"),
        ReportPart.Decisions => new("Decisions needed", "需决策事项"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
