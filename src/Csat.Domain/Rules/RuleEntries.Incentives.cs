namespace Csat.Domain;

internal static partial class RuleEntries
{
    public static Rule[] Incentives() =>
    [
        Entry("INC-01", RuleKind.Exact, ManagementMeasures, null,
            "Satisfaction weighs at least 30 % in staff appraisal.",
            "员工绩效考核中满意度至少占 30%。",
            [Given("MinimumSatisfactionWeight", "30 %")],
            "Csat.Scoring.IncentiveScheme.Validate"),
    ];
}
