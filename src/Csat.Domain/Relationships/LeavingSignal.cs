namespace Csat.Domain;

/// <summary>The seven signs that a customer is about to leave.</summary>
/// <remarks>Rule REL-06.</remarks>
public enum LeavingSignal
{
    /// <summary>Not satisfied.</summary>
    Dissatisfied = 0,

    /// <summary>A complaint that nobody answered.</summary>
    UnansweredComplaint = 1,

    /// <summary>A brand that says nothing to the customer.</summary>
    WeakBrand = 2,

    /// <summary>Poor quality.</summary>
    PoorQuality = 3,

    /// <summary>No trust.</summary>
    NoTrust = 4,

    /// <summary>Too high a price.</summary>
    TooDear = 5,

    /// <summary>No benefit.</summary>
    NoBenefit = 6,
}
