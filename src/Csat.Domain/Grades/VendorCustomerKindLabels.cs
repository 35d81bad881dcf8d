namespace Csat.Domain;

/// <summary>The names of <see cref="VendorCustomerKind"/> in English and Chinese.</summary>
public static class VendorCustomerKindLabels
{
    internal static IReadOnlyList<VendorCustomerKind> All { get; } =
    [
        VendorCustomerKind.ShopGuide,
        VendorCustomerKind.BusinessManager,
        VendorCustomerKind.Dealer,
        VendorCustomerKind.ProjectCustomer,
        VendorCustomerKind.EndUser,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this VendorCustomerKind value) => value switch
    {
        VendorCustomerKind.ShopGuide => new("shop guide", "导购员"),
        VendorCustomerKind.BusinessManager => new("business manager", "业务经理"),
        VendorCustomerKind.Dealer => new("dealer", "经销商"),
        VendorCustomerKind.ProjectCustomer => new("project customer", "工程客户"),
        VendorCustomerKind.EndUser => new("end user", "终端用户"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
