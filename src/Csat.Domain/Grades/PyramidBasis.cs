namespace Csat.Domain;

/// <summary>What ranks customers in the pyramid: money that they bring.</summary>
/// <remarks>Rule GRD-12: revenue or profit, never how often a service is used; there is no third value for that.</remarks>
public enum PyramidBasis
{
    /// <summary>The revenue from the customer.</summary>
    Revenue = 0,

    /// <summary>The profit from the customer, which may be negative.</summary>
    Profit = 1,
}
