namespace Csat.Domain;

/// <summary>The names of <see cref="PyramidShare"/> in English and Chinese.</summary>
public static class PyramidShareLabels
{
    internal static IReadOnlyList<PyramidShare> All { get; } =
    [
        PyramidShare.Customers,
        PyramidShare.Value,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PyramidShare value) => value switch
    {
        PyramidShare.Customers => new("customers", "客户数"),
        PyramidShare.Value => new("value", "价值"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
