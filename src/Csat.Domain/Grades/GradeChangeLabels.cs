namespace Csat.Domain;

/// <summary>The names of <see cref="GradeChange"/> in English and Chinese.</summary>
public static class GradeChangeLabels
{
    internal static IReadOnlyList<GradeChange> All { get; } =
    [
        GradeChange.Assigned,
        GradeChange.Raised,
        GradeChange.Kept,
        GradeChange.Protected,
        GradeChange.Renewed,
        GradeChange.Lowered,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this GradeChange value) => value switch
    {
        GradeChange.Assigned => new("assigned", "评定"),
        GradeChange.Raised => new("raised", "升级"),
        GradeChange.Kept => new("kept", "保持"),
        GradeChange.Protected => new("protected", "保级"),
        GradeChange.Renewed => new("renewed", "续期"),
        GradeChange.Lowered => new("lowered", "降级"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
