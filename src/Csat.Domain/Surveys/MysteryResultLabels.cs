namespace Csat.Domain;

/// <summary>The names of <see cref="MysteryResult"/> in English and Chinese.</summary>
public static class MysteryResultLabels
{
    internal static IReadOnlyList<MysteryResult> All { get; } =
    [
        MysteryResult.Met,
        MysteryResult.Missed,
        MysteryResult.NotSeen,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this MysteryResult value) => value switch
    {
        MysteryResult.Met => new("met", "达标"),
        MysteryResult.Missed => new("missed", "未达标"),
        MysteryResult.NotSeen => new("not seen", "未观察到"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
