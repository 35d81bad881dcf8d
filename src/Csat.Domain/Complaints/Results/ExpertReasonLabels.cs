namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ExpertReason"/>.</summary>
public static class ExpertReasonLabels
{
    internal static IReadOnlyList<ExpertReason> All { get; } =
    [
        ExpertReason.RepeatComplaint,
        ExpertReason.OverLevel,
        ExpertReason.DifficultCause,
        ExpertReason.Critical,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>critical</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ExpertReason value) => value switch
    {
        ExpertReason.RepeatComplaint => "repeat-complaint",
        ExpertReason.OverLevel => "over-level",
        ExpertReason.DifficultCause => "difficult-cause",
        ExpertReason.Critical => "critical",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ExpertReason value) => value switch
    {
        ExpertReason.RepeatComplaint => new("repeat complaint", "重复投诉"),
        ExpertReason.OverLevel => new("over level", "越级投诉"),
        ExpertReason.DifficultCause => new("hard problem", "疑难问题"),
        ExpertReason.Critical => new("critical", "严重投诉"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
