namespace Csat.Domain;

/// <summary>The names of <see cref="LessonStatus"/> in English and Chinese.</summary>
public static class LessonStatusLabels
{
    internal static IReadOnlyList<LessonStatus> All { get; } =
    [
        LessonStatus.NotFedIn,
        LessonStatus.FedIn,
        LessonStatus.Avoided,
        LessonStatus.Recurred,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LessonStatus value) => value switch
    {
        LessonStatus.NotFedIn => new("Not fed in", "未导入"),
        LessonStatus.FedIn => new("Fed in", "已导入"),
        LessonStatus.Avoided => new("Verified as avoided", "已确认规避"),
        LessonStatus.Recurred => new("There again", "再次出现"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
