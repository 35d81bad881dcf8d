namespace Csat.Domain;

/// <summary>Whom a standard is promised to.</summary>
/// <remarks>Rule GRD-07.</remarks>
public enum PromiseDirection
{
    /// <summary>A customer of the company.</summary>
    External = 0,

    /// <summary>The department that takes the work over.</summary>
    Internal = 1,
}
