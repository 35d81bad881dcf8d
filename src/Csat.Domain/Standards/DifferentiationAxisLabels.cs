namespace Csat.Domain;

/// <summary>The names of <see cref="DifferentiationAxis"/> in English and Chinese.</summary>
public static class DifferentiationAxisLabels
{
    internal static IReadOnlyList<DifferentiationAxis> All { get; } =
    [
        DifferentiationAxis.ProductType,
        DifferentiationAxis.CustomerValue,
        DifferentiationAxis.Industry,
        DifferentiationAxis.Characteristics,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this DifferentiationAxis value) => value switch
    {
        DifferentiationAxis.ProductType => new("product type", "产品类型"),
        DifferentiationAxis.CustomerValue => new("customer value", "客户价值"),
        DifferentiationAxis.Industry => new("industry", "所属行业"),
        DifferentiationAxis.Characteristics => new("characteristics", "客户特征"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
