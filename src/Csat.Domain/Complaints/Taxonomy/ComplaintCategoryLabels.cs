namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintCategory"/>.</summary>
public static class ComplaintCategoryLabels
{
    internal static IReadOnlyList<ComplaintCategory> All { get; } =
    [
        ComplaintCategory.Experience,
        ComplaintCategory.Product,
        ComplaintCategory.Operations,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>operations</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintCategory value) => value switch
    {
        ComplaintCategory.Experience => "experience",
        ComplaintCategory.Product => "product",
        ComplaintCategory.Operations => "operations",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintCategory value) => value switch
    {
        ComplaintCategory.Experience => new("experience", "体验类"),
        ComplaintCategory.Product => new("product", "产品类"),
        ComplaintCategory.Operations => new("operations", "运维类"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
