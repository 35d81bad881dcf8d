namespace Csat.Domain;

/// <summary>Grading policies, named and versioned.</summary>
public static class GradingPolicies
{
    /// <summary>Households and individuals by growth value: basic below 1500 points, silver from 1500, gold from 4000, diamond from 8000.</summary>
    /// <remarks>
    /// Rule GRD-02. How points come about and that a grade holds for 12 months and only rises within them is China Telecom Guizhou's
    /// public rule; the thresholds are this library's defaults.
    /// </remarks>
    public static GradingPolicy GrowthValue { get; } = new("growth-value", "1", GradeFamily.Household,
        [new(ServiceGrade.Diamond, 8000), new(ServiceGrade.Gold, 4000), new(ServiceGrade.Silver, 1500)]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<GradingPolicy> All { get; } = Array.AsReadOnly<GradingPolicy>([GrowthValue]);
}
