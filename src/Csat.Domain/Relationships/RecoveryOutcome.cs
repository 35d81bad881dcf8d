namespace Csat.Domain;

/// <summary>How a recovery ended.</summary>
/// <remarks>Rule REL-01; the outcomes are this library's.</remarks>
public enum RecoveryOutcome
{
    /// <summary>Asked again, the customer was satisfied.</summary>
    Recovered = 0,

    /// <summary>Asked again, the customer wasn't satisfied.</summary>
    NotRecovered = 1,

    /// <summary>Nobody could be reached.</summary>
    Unreachable = 2,

    /// <summary>The customer left.</summary>
    Left = 3,
}
