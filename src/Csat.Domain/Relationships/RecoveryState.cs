namespace Csat.Domain;

/// <summary>Where a recovery case stands.</summary>
/// <remarks>Rule CB-06.</remarks>
public enum RecoveryState
{
    /// <summary>Opened; no department has it.</summary>
    Open = 0,

    /// <summary>The responsible department has it.</summary>
    Assigned = 1,

    /// <summary>The customer was reached.</summary>
    Contacted = 2,

    /// <summary>Closed with an outcome.</summary>
    Closed = 3,
}
