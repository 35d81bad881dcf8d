namespace Csat.Domain;

/// <summary>The names of <see cref="OrganizationLevel"/> in English and Chinese.</summary>
public static class OrganizationLevelLabels
{
    internal static IReadOnlyList<OrganizationLevel> All { get; } =
    [
        OrganizationLevel.Headquarters,
        OrganizationLevel.Province,
        OrganizationLevel.City,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this OrganizationLevel value) => value switch
    {
        OrganizationLevel.Headquarters => new("headquarters", "总部"),
        OrganizationLevel.Province => new("province", "省公司"),
        OrganizationLevel.City => new("city", "地市分公司"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
