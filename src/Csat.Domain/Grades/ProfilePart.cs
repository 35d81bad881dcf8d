namespace Csat.Domain;

/// <summary>The two parts of a customer's profile.</summary>
/// <remarks>Rule GRD-18.</remarks>
public enum ProfilePart
{
    /// <summary>What changes rarely: who the customer is and buys.</summary>
    Static = 0,

    /// <summary>What each contact adds.</summary>
    Dynamic = 1,
}
