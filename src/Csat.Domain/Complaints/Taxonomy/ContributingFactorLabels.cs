namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ContributingFactor"/>.</summary>
public static class ContributingFactorLabels
{
    internal static IReadOnlyList<ContributingFactor> All { get; } =
    [
        ContributingFactor.LongSupplyCycle,
        ContributingFactor.PoorRepairedParts,
        ContributingFactor.NoUrgentPlan,
        ContributingFactor.OutOfWarrantyUsers,
        ContributingFactor.StaffSkill,
        ContributingFactor.NoEmergencyGroup,
        ContributingFactor.WeakTraining,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>weak-training</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ContributingFactor value) => value switch
    {
        ContributingFactor.LongSupplyCycle => "long-supply-cycle",
        ContributingFactor.PoorRepairedParts => "poor-repaired-parts",
        ContributingFactor.NoUrgentPlan => "no-urgent-plan",
        ContributingFactor.OutOfWarrantyUsers => "out-of-warranty-users",
        ContributingFactor.StaffSkill => "staff-skill",
        ContributingFactor.NoEmergencyGroup => "no-emergency-group",
        ContributingFactor.WeakTraining => "weak-training",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ContributingFactor value) => value switch
    {
        ContributingFactor.LongSupplyCycle => new("long supply cycle of spare parts", "备件供应周期长"),
        ContributingFactor.PoorRepairedParts => new("poor repaired parts", "备件修复质量差"),
        ContributingFactor.NoUrgentPlan => new("no plan for urgent parts", "缺少紧急备件预案"),
        ContributingFactor.OutOfWarrantyUsers => new("special users out of warranty", "特殊保外用户"),
        ContributingFactor.StaffSkill => new("skill of the staff", "人员技能"),
        ContributingFactor.NoEmergencyGroup => new("no emergency group", "缺少应急小组"),
        ContributingFactor.WeakTraining => new("weak training on new products", "新品培训薄弱"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
