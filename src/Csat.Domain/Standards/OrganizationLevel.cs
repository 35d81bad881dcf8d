namespace Csat.Domain;

/// <summary>The three levels of the company that are linked.</summary>
/// <remarks>Rule GRD-19.</remarks>
public enum OrganizationLevel
{
    /// <summary>The head office.</summary>
    Headquarters = 0,

    /// <summary>A provincial company.</summary>
    Province = 1,

    /// <summary>A city branch.</summary>
    City = 2,
}
