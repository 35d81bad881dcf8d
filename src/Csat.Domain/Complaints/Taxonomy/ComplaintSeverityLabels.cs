namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintSeverity"/>.</summary>
public static class ComplaintSeverityLabels
{
    internal static IReadOnlyList<ComplaintSeverity> All { get; } =
    [
        ComplaintSeverity.Minor,
        ComplaintSeverity.Major,
        ComplaintSeverity.Critical,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>critical</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintSeverity value) => value switch
    {
        ComplaintSeverity.Minor => "minor",
        ComplaintSeverity.Major => "major",
        ComplaintSeverity.Critical => "critical",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintSeverity value) => value switch
    {
        ComplaintSeverity.Minor => new("minor", "一般"),
        ComplaintSeverity.Major => new("major", "较重"),
        ComplaintSeverity.Critical => new("critical", "严重"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
