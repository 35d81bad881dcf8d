namespace Csat.Domain;

/// <summary>The names of <see cref="TrainingForm"/> in English and Chinese.</summary>
public static class TrainingFormLabels
{
    internal static IReadOnlyList<TrainingForm> All { get; } =
    [
        TrainingForm.Online,
        TrainingForm.Workshop,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TrainingForm value) => value switch
    {
        TrainingForm.Online => new("Online", "线上"),
        TrainingForm.Workshop => new("Workshop", "研讨"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
