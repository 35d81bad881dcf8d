namespace Csat.Domain;

/// <summary>The rules of members and records, by what they ask.</summary>
internal static class RelationshipRules
{
    public static readonly RuleId Members = RuleId.Parse("REL-12");
    public static readonly RuleId Identity = RuleId.Parse("REL-13");
    public static readonly RuleId Access = RuleId.Parse("REL-14");
}
