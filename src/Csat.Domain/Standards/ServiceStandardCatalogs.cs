using NodaTime;

namespace Csat.Domain;

/// <summary>Catalogues of service standards, named and versioned.</summary>
public static class ServiceStandardCatalogs
{
    /// <summary>Every service standard that the sources and public figures of this library give: some of the 107 and 89, and no other.</summary>
    /// <remarks>
    /// Rules GRD-04 and GRD-05: the sources name the totals, not the standards. <see cref="ServiceStandardCatalog.Count"/> says how many are
    /// here; a standard whose figures are this library's defaults says so in <see cref="ServiceStandard.Origin"/>. That the
    /// version holds from 2026-01-01 is this library's default.
    /// </remarks>
    public static ServiceStandardCatalog PublicFigures { get; } = new("public-figures", "2026-1", new LocalDate(2026, 1, 1), [.. BundledStandards.Households(), .. BundledStandards.Enterprises()]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<ServiceStandardCatalog> All { get; } = Array.AsReadOnly<ServiceStandardCatalog>([PublicFigures]);
}
