namespace Csat.Domain;

/// <summary>The five dimensions of service quality, those of SERVQUAL.</summary>
/// <remarks>Rule SUR-04.</remarks>
public enum ServiceQualityDimension
{
    /// <summary>Doing what was promised, right the first time.</summary>
    Reliability = 0,

    /// <summary>What can be seen: halls, equipment, staff, papers.</summary>
    Tangibles = 1,

    /// <summary>Being prompt and willing to help.</summary>
    Responsiveness = 2,

    /// <summary>Caring for the single customer.</summary>
    Empathy = 3,

    /// <summary>Knowing the trade and inspiring trust.</summary>
    Assurance = 4,
}
