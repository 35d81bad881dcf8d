namespace Csat.Domain;

/// <summary>The three positions that a company can choose for its service.</summary>
/// <remarks>Rule GRD-10.</remarks>
public enum StrategyPosition
{
    /// <summary>Good service at a high cost.</summary>
    HighQualityHighCost = 0,

    /// <summary>Plain service at a low cost.</summary>
    LowQualityLowCost = 1,

    /// <summary>Service that differs by customer; the source recommends it.</summary>
    Differentiated = 2,
}
