namespace Csat.Domain;

/// <summary>The names of <see cref="StayReason"/> in English and Chinese.</summary>
public static class StayReasonLabels
{
    internal static IReadOnlyList<StayReason> All { get; } =
    [
        StayReason.Choice,
        StayReason.Habit,
        StayReason.FearOfTrouble,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this StayReason value) => value switch
    {
        StayReason.Choice => new("by choice", "主动选择"),
        StayReason.Habit => new("habit", "习惯"),
        StayReason.FearOfTrouble => new("fear of trouble", "怕麻烦"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
