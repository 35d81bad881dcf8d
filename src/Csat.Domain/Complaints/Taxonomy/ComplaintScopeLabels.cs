namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintScope"/>.</summary>
public static class ComplaintScopeLabels
{
    internal static IReadOnlyList<ComplaintScope> All { get; } =
    [
        ComplaintScope.Local,
        ComplaintScope.OverLevel,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>over-level</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintScope value) => value switch
    {
        ComplaintScope.Local => "local",
        ComplaintScope.OverLevel => "over-level",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintScope value) => value switch
    {
        ComplaintScope.Local => new("local", "本地"),
        ComplaintScope.OverLevel => new("over level", "越级"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
