namespace Csat.Domain.Complaints;

internal static class LexiconChecks
{
    public static IEnumerable<RuleSetFinding> Findings(ComplaintRuleSet set) => [];
}
