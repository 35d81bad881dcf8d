namespace Csat.Domain;

/// <summary>Why a recovery case was opened.</summary>
/// <remarks>Rules CB-06 and REL-01.</remarks>
public enum RecoveryOrigin
{
    /// <summary>A dissatisfied answer; it needs a reason.</summary>
    DissatisfiedAnswer = 0,

    /// <summary>A neutral answer.</summary>
    NeutralAnswer = 1,

    /// <summary>A conflict over service.</summary>
    Conflict = 2,
}
