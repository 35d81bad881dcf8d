namespace Csat.Domain;

/// <summary>Customer pyramids, named and versioned. All cut-offs are this library's defaults.</summary>
public static class CustomerPyramids
{
    /// <summary>By number: the first 1 % of the customers are VIP, the next 4 % major, the next 15 % ordinary, the rest small.</summary>
    /// <remarks>Rule GRD-12; the usual teaching example of the pyramid, this library's default.</remarks>
    public static CustomerPyramid ByCustomers { get; } = new("pyramid-by-customers", "1", PyramidShare.Customers, 0.01m, 0.05m, 0.20m);

    /// <summary>By money: the first 20 % of the value is brought by VIP customers, 50 % with the major ones, 80 % with the ordinary ones.</summary>
    /// <remarks>Rule GRD-12; this library's default.</remarks>
    public static CustomerPyramid ByValue { get; } = new("pyramid-by-value", "1", PyramidShare.Value, 0.20m, 0.50m, 0.80m);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<CustomerPyramid> All { get; } = Array.AsReadOnly<CustomerPyramid>([ByCustomers, ByValue]);
}
