namespace Csat.Domain;

/// <summary>Where an improvement stands between its item and its close.</summary>
/// <remarks>Rules IMP-03 and IMP-06.</remarks>
public enum ImprovementState
{
    /// <summary>It is planned; the leaders have not heard it yet.</summary>
    Open = 0,

    /// <summary>The leaders heard and approved it.</summary>
    Heard = 1,

    /// <summary>Several parties reviewed and approved it.</summary>
    Reviewed = 2,

    /// <summary>It is carried out; whether it helped is still to be verified.</summary>
    CarriedOut = 3,

    /// <summary>Customers were asked again, and the standard is reached.</summary>
    Reached = 4,

    /// <summary>A gate sent it back, or the standard was missed: it is to be planned anew.</summary>
    ReplanNeeded = 5,

    /// <summary>It is closed.</summary>
    Closed = 6,
}
