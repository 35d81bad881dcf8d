namespace Csat.Domain;

/// <summary>The names of <see cref="CustomerColor"/> in English and Chinese.</summary>
public static class CustomerColorLabels
{
    internal static IReadOnlyList<CustomerColor> All { get; } =
    [
        CustomerColor.Red,
        CustomerColor.Yellow,
        CustomerColor.Green,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CustomerColor value) => value switch
    {
        CustomerColor.Red => new("red", "红"),
        CustomerColor.Yellow => new("yellow", "黄"),
        CustomerColor.Green => new("green", "绿"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
