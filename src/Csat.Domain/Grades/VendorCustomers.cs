namespace Csat.Domain;

/// <summary>Which customers of the vendor's chain are big ones.</summary>
public static class VendorCustomers
{
    /// <summary>Whether a kind of customer counts as a big customer.</summary>
    /// <param name="value">The kind.</param>
    /// <returns><see langword="false"/> for end users, who are counted separately.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    /// <remarks>Rule GRD-14, source: Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012.</remarks>
    public static bool IsBigCustomer(this VendorCustomerKind value) => value is >= VendorCustomerKind.ShopGuide and <= VendorCustomerKind.EndUser
        ? value != VendorCustomerKind.EndUser
        : throw Throw.Undeclared(value, VendorCustomerKindLabels.All, nameof(value));
}
