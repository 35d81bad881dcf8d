namespace Csat.Domain;

/// <summary>Where customers meet the company.</summary>
/// <remarks>Rule ORG-07: seven contact points.</remarks>
public enum Touchpoint
{
    /// <summary>A service hall of the company's own.</summary>
    OwnHall = 0,

    /// <summary>A partner's service hall.</summary>
    PartnerHall = 1,

    /// <summary>The service hall on the web.</summary>
    OnlineHall = 2,

    /// <summary>The service hotline.</summary>
    Hotline = 3,

    /// <summary>The customer's account manager.</summary>
    AccountManager = 4,

    /// <summary>The bill.</summary>
    Bill = 5,

    /// <summary>Installation and repair at the customer's place.</summary>
    FieldService = 6,
}
