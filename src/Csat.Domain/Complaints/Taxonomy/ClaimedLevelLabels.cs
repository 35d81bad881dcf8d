namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ClaimedLevel"/>.</summary>
public static class ClaimedLevelLabels
{
    internal static IReadOnlyList<ClaimedLevel> All { get; } =
    [
        ClaimedLevel.First,
        ClaimedLevel.Repeat,
        ClaimedLevel.OverLevel,
        ClaimedLevel.Regulator,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>regulator</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ClaimedLevel value) => value switch
    {
        ClaimedLevel.First => "first",
        ClaimedLevel.Repeat => "repeat",
        ClaimedLevel.OverLevel => "over-level",
        ClaimedLevel.Regulator => "regulator",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ClaimedLevel value) => value switch
    {
        ClaimedLevel.First => new("first contact", "首次"),
        ClaimedLevel.Repeat => new("repeat", "重复"),
        ClaimedLevel.OverLevel => new("over level", "越级"),
        ClaimedLevel.Regulator => new("regulator", "申诉"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
