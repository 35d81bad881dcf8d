namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintIntent"/>.</summary>
public static class ComplaintIntentLabels
{
    internal static IReadOnlyList<ComplaintIntent> All { get; } =
    [
        ComplaintIntent.Inquiry,
        ComplaintIntent.Request,
        ComplaintIntent.Complaint,
        ComplaintIntent.Praise,
        ComplaintIntent.Chase,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>chase</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintIntent value) => value switch
    {
        ComplaintIntent.Inquiry => "inquiry",
        ComplaintIntent.Request => "request",
        ComplaintIntent.Complaint => "complaint",
        ComplaintIntent.Praise => "praise",
        ComplaintIntent.Chase => "chase",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintIntent value) => value switch
    {
        ComplaintIntent.Inquiry => new("inquiry", "咨询"),
        ComplaintIntent.Request => new("request", "办理"),
        ComplaintIntent.Complaint => new("complaint", "投诉"),
        ComplaintIntent.Praise => new("praise", "表扬"),
        ComplaintIntent.Chase => new("chase", "催办"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
