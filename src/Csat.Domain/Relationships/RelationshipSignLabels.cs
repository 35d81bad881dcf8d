namespace Csat.Domain;

/// <summary>The names of <see cref="RelationshipSign"/> in English and Chinese.</summary>
public static class RelationshipSignLabels
{
    internal static IReadOnlyList<RelationshipSign> All { get; } =
    [
        RelationshipSign.Dissatisfied,
        RelationshipSign.OpenConflict,
        RelationshipSign.Neutral,
        RelationshipSign.RecentConflict,
        RelationshipSign.Satisfied,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RelationshipSign value) => value switch
    {
        RelationshipSign.Dissatisfied => new("dissatisfied answer", "最近一次评价不满意"),
        RelationshipSign.OpenConflict => new("open conflict", "服务冲突尚未了结"),
        RelationshipSign.Neutral => new("neutral answer", "最近一次评价一般"),
        RelationshipSign.RecentConflict => new("recent conflict", "近期发生过服务冲突"),
        RelationshipSign.Satisfied => new("satisfied answer", "最近一次评价满意"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
