namespace Csat.Domain;

/// <summary>The names of <see cref="ProfilePart"/> in English and Chinese.</summary>
public static class ProfilePartLabels
{
    internal static IReadOnlyList<ProfilePart> All { get; } =
    [
        ProfilePart.Static,
        ProfilePart.Dynamic,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ProfilePart value) => value switch
    {
        ProfilePart.Static => new("static", "静态信息"),
        ProfilePart.Dynamic => new("dynamic", "动态信息"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
