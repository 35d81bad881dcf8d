namespace Csat.Domain;

/// <summary>The names of <see cref="PyramidBasis"/> in English and Chinese.</summary>
public static class PyramidBasisLabels
{
    internal static IReadOnlyList<PyramidBasis> All { get; } =
    [
        PyramidBasis.Revenue,
        PyramidBasis.Profit,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PyramidBasis value) => value switch
    {
        PyramidBasis.Revenue => new("revenue", "销售收入"),
        PyramidBasis.Profit => new("profit", "利润"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
