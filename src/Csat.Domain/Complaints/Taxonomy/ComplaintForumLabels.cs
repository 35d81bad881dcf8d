namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintForum"/>.</summary>
public static class ComplaintForumLabels
{
    internal static IReadOnlyList<ComplaintForum> All { get; } =
    [
        ComplaintForum.Operator,
        ComplaintForum.Regulator,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>regulator</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintForum value) => value switch
    {
        ComplaintForum.Operator => "operator",
        ComplaintForum.Regulator => "regulator",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintForum value) => value switch
    {
        ComplaintForum.Operator => new("operator", "企业投诉"),
        ComplaintForum.Regulator => new("regulator", "监管申诉"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
