namespace Csat.Domain;

/// <summary>The names of <see cref="RelationshipLevel"/> in English and Chinese.</summary>
public static class RelationshipLevelLabels
{
    internal static IReadOnlyList<RelationshipLevel> All { get; } =
    [
        RelationshipLevel.Recognized,
        RelationshipLevel.Satisfied,
        RelationshipLevel.Loyal,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RelationshipLevel value) => value switch
    {
        RelationshipLevel.Recognized => new("recognised", "认可"),
        RelationshipLevel.Satisfied => new("satisfied", "满意"),
        RelationshipLevel.Loyal => new("loyal", "忠诚"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
