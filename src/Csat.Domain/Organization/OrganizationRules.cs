namespace Csat.Domain;

/// <summary>The rules that the organisation carries out, by what they ask.</summary>
internal static class OrganizationRules
{
    public static readonly RuleId Tiers = RuleId.Parse("ORG-01");
    public static readonly RuleId Support = RuleId.Parse("ORG-02");
    public static readonly RuleId Supervision = RuleId.Parse("ORG-03");
    public static readonly RuleId ProjectManager = RuleId.Parse("ORG-06");
    public static readonly RuleId Outsourcing = RuleId.Parse("ORG-10");
    public static readonly RuleId Emergency = RuleId.Parse("ORG-11");
    public static readonly RuleId MassFault = RuleId.Parse("ORG-12");
    public static readonly RuleId Conditions = RuleId.Parse("ORG-13");
    public static readonly RuleId Revision = RuleId.Parse("IMP-18");
    public static readonly RuleId Authority = RuleId.Parse("ORG-14");
}
