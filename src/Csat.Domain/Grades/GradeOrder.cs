namespace Csat.Domain;

/// <summary>Orders grades of all families for lists and tables.</summary>
/// <remarks>
/// Sorting for display only: families stay apart (household, industry, clustered), so no household grade is called better
/// or worse than an enterprise one. The sources don't say which end of 1A–5A and 1B–5B is the highest;
/// <see cref="BestFirst"/> follows this library's default, <see cref="EnterpriseReversed"/> the other reading.
/// </remarks>
public sealed class GradeOrder : IComparer<ServiceGrade>
{
    private readonly int _enterprise;

    private GradeOrder(int enterprise) => _enterprise = enterprise;

    /// <summary>Best grade of each family first: diamond to basic, 5A to 1A, 5B to 1B.</summary>
    public static GradeOrder BestFirst { get; } = new(1);

    /// <summary>Diamond to basic, but 1A to 5A and 1B to 5B, for an operator that numbers from the top.</summary>
    public static GradeOrder EnterpriseReversed { get; } = new(-1);

    /// <summary>Compares two grades by family, then by rank.</summary>
    /// <param name="x">A grade, or <see langword="null"/>, which comes first.</param>
    /// <param name="y">A grade, or <see langword="null"/>, which comes first.</param>
    /// <returns>Negative when <paramref name="x"/> comes first, positive when <paramref name="y"/> does, zero for the same grade.</returns>
    public int Compare(ServiceGrade? x, ServiceGrade? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int families = x.Family.CompareTo(y.Family);
        return families != 0 ? families : y.Rank.CompareTo(x.Rank) * (x.Family == GradeFamily.Household ? 1 : _enterprise);
    }
}
