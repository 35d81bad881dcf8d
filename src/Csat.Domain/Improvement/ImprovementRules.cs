namespace Csat.Domain;

/// <summary>The rules that improvement carries out, by what they ask.</summary>
internal static class ImprovementRules
{
    public static readonly RuleId Item = RuleId.Parse("IMP-01");
    public static readonly RuleId UsualTerm = RuleId.Parse("IMP-02");
    public static readonly RuleId Verify = RuleId.Parse("IMP-03");
    public static readonly RuleId Trace = RuleId.Parse("IMP-04");
    public static readonly RuleId BothKinds = RuleId.Parse("IMP-05");
    public static readonly RuleId Gates = RuleId.Parse("IMP-06");
    public static readonly RuleId NetworkReport = RuleId.Parse("IMP-07");
    public static readonly RuleId MarketReport = RuleId.Parse("IMP-08");
    public static readonly RuleId BlindSpots = RuleId.Parse("IMP-09");
    public static readonly RuleId OnlineBelowOffline = RuleId.Parse("IMP-16");
    public static readonly RuleId Pdca = RuleId.Parse("IMP-17");
    public static readonly RuleId Lessons = RuleId.Parse("IMP-19");
    public static readonly RuleId Plan = RuleId.Parse("IMP-20");
    public static readonly RuleId Loop = RuleId.Parse("IMP-21");
    public static readonly RuleId Training = RuleId.Parse("IMP-22");
    public static readonly RuleId Kpo = RuleId.Parse("IMP-23");
}
