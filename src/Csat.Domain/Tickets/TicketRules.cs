namespace Csat.Domain;

/// <summary>The rules that tickets carry out, by what they ask.</summary>
internal static class TicketRules
{
    public static readonly RuleId Satisfied = RuleId.Parse("TKT-02");
    public static readonly RuleId FinishCriterion = RuleId.Parse("TKT-03");
    public static readonly RuleId Loop = RuleId.Parse("TKT-04");
    public static readonly RuleId CauseAndPromise = RuleId.Parse("TKT-06");
    public static readonly RuleId Plan = RuleId.Parse("TKT-08");
    public static readonly RuleId TrueCompletion = RuleId.Parse("TKT-09");
    public static readonly RuleId Reschedule = RuleId.Parse("TKT-11");
    public static readonly RuleId Absent = RuleId.Parse("TKT-12");
    public static readonly RuleId Early = RuleId.Parse("TKT-13");
    public static readonly RuleId Emergency = RuleId.Parse("TKT-14");
    public static readonly RuleId Analysis = RuleId.Parse("TKT-15");
    public static readonly RuleId RestoreFirst = RuleId.Parse("TKT-16");
    public static readonly RuleId Handover = RuleId.Parse("TKT-17");
    public static readonly RuleId Case = RuleId.Parse("TKT-18");
    public static readonly RuleId VisitNorm = RuleId.Parse("TKT-19");
    public static readonly RuleId Owner = RuleId.Parse("ORG-04");
    public static readonly RuleId Certified = RuleId.Parse("ORG-05");
    public static readonly RuleId Transfer = RuleId.Parse("CMP-09");

    /// <summary>What an item of a check-list can carry out.</summary>
    public static readonly RuleId[] OfChecks = [FinishCriterion, Handover, VisitNorm];
}
