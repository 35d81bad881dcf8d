using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="LeftOutReason"/> in English and Chinese.</summary>
public static class LeftOutReasonLabels
{
    internal static IReadOnlyList<LeftOutReason> All { get; } =
    [
        LeftOutReason.NotAttributed, LeftOutReason.StaffNotEvaluated, LeftOutReason.Excluded, LeftOutReason.NotRated, LeftOutReason.Primed, LeftOutReason.Uncontrollable,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this LeftOutReason value) => value switch
    {
        LeftOutReason.NotAttributed => new("attributed to nobody", "无责任人"),
        LeftOutReason.StaffNotEvaluated => new("attributed to somebody who isn't evaluated", "责任人不在考核范围"),
        LeftOutReason.Excluded => new("excluded by decision", "经认定剔除"),
        LeftOutReason.NotRated => new("not rated", "客户未评价"),
        LeftOutReason.Primed => new("primed before the survey (SUR-03)", "调查前受过预热（SUR-03）"),
        LeftOutReason.Uncontrollable => new("a cause that the staff don't control (CMP-12)", "原因非员工可控（CMP-12）"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
