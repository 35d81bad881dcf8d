namespace Csat.Domain;

/// <summary>What a comparison of two channels asks for.</summary>
/// <remarks>Rule IMP-16.</remarks>
public enum ImprovementTriggerStatus
{
    /// <summary>A channel has no figure, or the difference has no interval: nothing can be said.</summary>
    NoData = 0,

    /// <summary>Online is not below offline.</summary>
    NotBelow = 1,

    /// <summary>Online is below offline, and the interval of the difference holds 0: it may be chance.</summary>
    NotShown = 2,

    /// <summary>Online is below offline, and the interval of the difference says so.</summary>
    Triggered = 3,
}
