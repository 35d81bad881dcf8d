namespace Csat.Domain;

/// <summary>The names of <see cref="OrganizationTier"/> in English and Chinese.</summary>
public static class OrganizationTierLabels
{
    internal static IReadOnlyList<OrganizationTier> All { get; } =
    [
        OrganizationTier.Decision,
        OrganizationTier.Execution,
        OrganizationTier.Support,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this OrganizationTier value) => value switch
    {
        OrganizationTier.Decision => new("Decision", "决策层"),
        OrganizationTier.Execution => new("Execution", "执行层"),
        OrganizationTier.Support => new("Support", "支撑层"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
