namespace Csat.Domain;

/// <summary>The customer segments that a telecom operator plans its service for.</summary>
/// <remarks>Rule GRD-13.</remarks>
public enum CustomerSegment
{
    /// <summary>Government and enterprise customers.</summary>
    Enterprise = 0,

    /// <summary>Families: a household that buys together.</summary>
    Family = 1,

    /// <summary>Individuals.</summary>
    Individual = 2,
}
