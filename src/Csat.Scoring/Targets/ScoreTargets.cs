using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Targets that the management rules give. Set your own with <see cref="ScoreTarget"/>.</summary>
public static class ScoreTargets
{
    /// <summary>The hotline answers at least 90 % of the calls.</summary>
    /// <remarks>Rule KPI-05; judges <see cref="ServiceRates.HotlineAnswered"/>.</remarks>
    public static ScoreTarget HotlineAnswered { get; } = new(
        ServiceRates.HotlineAnswered.Name, 0.90, metric: ServiceRates.HotlineAnswered.Id, ruleId: RuleId.Parse("KPI-05"));

    /// <summary>All customers are satisfied: 100 %.</summary>
    /// <remarks>Rule SAT-14; the same for customers who bought and for those who use.</remarks>
    public static ScoreTarget CustomerSatisfaction { get; } = new(new("Customer satisfaction", "客户满意度"), 1, ruleId: RuleId.Parse("SAT-14"));

    /// <summary>All users are satisfied: 100 %.</summary>
    /// <remarks>Rule SAT-14.</remarks>
    public static ScoreTarget UserSatisfaction { get; } = new(new("User satisfaction", "用户满意度"), 1, ruleId: RuleId.Parse("SAT-14"));

    /// <summary>At least 95 % of the staff are satisfied.</summary>
    /// <remarks>Rule SAT-14.</remarks>
    public static ScoreTarget StaffSatisfaction { get; } = new(new("Staff satisfaction", "员工满意度"), 0.95, ruleId: RuleId.Parse("SAT-14"));
}
