namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Satisfaction() =>
    [
        Entry("SAT-01", RuleKind.Exact, TelecomFieldService, "art. 55",
            "The satisfaction rate is the satisfied and very satisfied customers out of all who answered; without answers it is undefined.",
            "满意率等于满意与非常满意的客户数除以全部已作答客户数；无人作答时没有定义。",
            [],
            "Csat.Scoring.Metrics.SatisfactionRate"),
        Entry("SAT-02", RuleKind.Exact, TelecomFieldService, null,
            "Callbacks are reviewed by day, by week and by month: how many customers were called and how satisfied they were.",
            "回访情况按日、按周、按月统计：回访了多少客户，满意程度如何。",
            [Given("Periods", "day, week, month")],
            "Csat.Scoring.RatingTimeline"),
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
        Entry("SAT-05", RuleKind.Exact, ManagementMeasures, null,
            "The problem-solved rate is the problems solved out of all that were reported.",
            "问题解决率为已解决的问题数占全部上报问题数的比例。",
            [],
            "Csat.Scoring.ServiceRates.ProblemSolved"),
        Entry("SAT-10", RuleKind.Exact, BankService, null,
            "A change is told in points and in per cent of the earlier figure, and the two are never mixed up: 24 % to 34 % are 10 points and 42 %.",
            "变化须分清百分点与相对变化：由 24% 升至 34%，是 10 个百分点，也是相对上升 42%。",
            [Given("Example", "24 % → 34 % = +42 %")],
            "Csat.Scoring.Comparison.RelativeChange", "Csat.Scoring.Change", "Csat.Scoring.TwoProportions.RelativeChange"),
    ];
}
