namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Scoring() =>
    [
        Entry("SAT-01", RuleKind.Exact, TelecomFieldService, "art. 55",
            "The satisfaction rate is the satisfied and very satisfied customers out of all who answered; without answers it is undefined.",
            "满意率等于满意与非常满意的客户数除以全部已作答客户数；无人作答时没有定义。",
            [],
            "Csat.Scoring.Metrics.SatisfactionRate"),
        Entry("SAT-03", RuleKind.Exact, MobileTraining, null,
            "A neutral answer may be counted as dissatisfied; the policy is named, never assumed.",
            "中性回答可计为不满意；口径须写明，不得默认。",
            [],
            "Csat.Scoring.NeutralPolicy"),
        Entry("SAT-04", RuleKind.Qualitative, ManagementMeasures, null,
            "The Net Promoter Score is measured beside satisfaction.",
            "在满意度之外测量净推荐值（NPS）。",
            [Ours("Promoters", "9–10"), Ours("Detractors", "0–6")],
            "Csat.Scoring.Metrics.Nps"),
        Entry("KPI-01", RuleKind.Exact, ManagementMeasures, null,
            "Departments are measured by rates such as work done in time out of all work judged.",
            "部门以及时率等比率考核：按时完成数除以已判定总数。",
            [],
            "Csat.Scoring.Estimate.OfProportion"),
        Entry("INC-01", RuleKind.Exact, ManagementMeasures, null,
            "Satisfaction weighs at least 30 % in staff appraisal.",
            "员工绩效考核中满意度至少占 30%。",
            [Given("MinimumSatisfactionWeight", "30 %")],
            "Csat.Scoring.IncentiveScheme.Validate"),
    ];
}
