namespace Csat.Domain.Complaints;

internal sealed class ConditionAnalysis(ComplaintRuleSet set, ComplaintClassifier classifier)
{
    public IEnumerable<RuleSetFinding> Findings() => set is null || classifier is null ? [] : [];
}
