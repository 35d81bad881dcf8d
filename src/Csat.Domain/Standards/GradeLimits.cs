namespace Csat.Domain;

/// <summary>Time limits by grade. The sources say that they differ and give none: all are this library's defaults.</summary>
/// <remarks>
/// Rules GRD-11, SLA-15 and SLA-05. Enterprise grades without a figure of their own have the last one. None is longer than the law
/// allows (<see cref="StatutoryFloors"/>). The targets of Csat.Sla read the same figures.
/// </remarks>
public static class GradeLimits
{
    private static readonly int[] EnterpriseRepairs = [4, 6, 8, 12, 24, 6, 8, 12, 24, 48];

    /// <summary>A fault in a town: 12, 24, 36, 48 hours from diamond to basic; 4, 6, 8, 12, 24 from 5A to 1A; 6, 8, 12, 24, 48 from 5B to 1B.</summary>
    public static ByGrade<StandardLimit> TownRepair { get; } = Repairs(0);

    /// <summary>A fault in a village: the hours of <see cref="TownRepair"/> and 24 more.</summary>
    public static ByGrade<StandardLimit> VillageRepair { get; } = Repairs(24);

    /// <summary>A complaint resolved: 24, 36, 48, 72 hours from diamond to basic.</summary>
    public static ByGrade<StandardLimit> ComplaintSolution { get; } = Household(StandardLimit.Hours, 24, 36, 48, 72);

    /// <summary>An installation: 1, 2, 3, 5 business days from diamond to basic.</summary>
    public static ByGrade<StandardLimit> Installation { get; } = Household(StandardLimit.BusinessDays, 1, 2, 3, 5);

    private static ByGrade<StandardLimit> Household(Func<decimal, StandardLimit> limit, int diamond, int gold, int silver, int others) =>
        new ByGrade<StandardLimit>(limit(others))
            .With(ServiceGrade.Diamond, limit(diamond))
            .With(ServiceGrade.Gold, limit(gold))
            .With(ServiceGrade.Silver, limit(silver));

    private static ByGrade<StandardLimit> Repairs(int more) => ServiceGrade.All
        .Where(grade => grade.Family != GradeFamily.Household)
        .Zip(EnterpriseRepairs, (grade, hours) => (grade, hours))
        .Aggregate(
            Household(StandardLimit.Hours, 12 + more, 24 + more, 36 + more, 48 + more),
            (limits, enterprise) => limits.With(enterprise.grade, StandardLimit.Hours(enterprise.hours + more)));
}
