namespace Csat.Domain;

/// <summary>The customers of an appliance vendor's chain.</summary>
/// <remarks>Rule GRD-14: the first four are its big customers, people at home are counted separately.</remarks>
public enum VendorCustomerKind
{
    /// <summary>Who guides buyers in a shop.</summary>
    ShopGuide = 0,

    /// <summary>Who manages the vendor's business in an area.</summary>
    BusinessManager = 1,

    /// <summary>Who buys to sell.</summary>
    Dealer = 2,

    /// <summary>Who buys for a building project.</summary>
    ProjectCustomer = 3,

    /// <summary>Who uses the appliance at home; no big customer.</summary>
    EndUser = 4,
}
