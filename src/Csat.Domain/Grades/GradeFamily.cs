namespace Csat.Domain;

/// <summary>The three families of service grades. Grades are ranked inside a family and never across two.</summary>
/// <remarks>Rules GRD-01 and GRD-03.</remarks>
public enum GradeFamily
{
    /// <summary>Households and individuals: diamond, gold, silver, basic.</summary>
    Household = 0,

    /// <summary>Enterprise customers served by industry: 5A to 1A.</summary>
    Industry = 1,

    /// <summary>Enterprise customers served in clusters: 5B to 1B.</summary>
    Clustered = 2,
}
