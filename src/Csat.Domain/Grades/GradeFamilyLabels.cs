namespace Csat.Domain;

/// <summary>The names of <see cref="GradeFamily"/> in English and Chinese.</summary>
public static class GradeFamilyLabels
{
    internal static IReadOnlyList<GradeFamily> All { get; } =
    [
        GradeFamily.Household,
        GradeFamily.Industry,
        GradeFamily.Clustered,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this GradeFamily value) => value switch
    {
        GradeFamily.Household => new("Households and individuals", "家庭与个人"),
        GradeFamily.Industry => new("Enterprises by industry", "政企行业"),
        GradeFamily.Clustered => new("Clustered enterprises", "政企聚类"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
