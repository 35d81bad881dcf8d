using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="PeriodJudgement"/> in English and Chinese.</summary>
public static class PeriodJudgementLabels
{
    internal static IReadOnlyList<PeriodJudgement> All { get; } =
        [PeriodJudgement.NoScore, PeriodJudgement.Under, PeriodJudgement.Unclear, PeriodJudgement.Good];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this PeriodJudgement value) => value switch
    {
        PeriodJudgement.NoScore => new("no score", "无得分"),
        PeriodJudgement.Under => new("surely under the standard", "确实低于标准"),
        PeriodJudgement.Unclear => new("under the standard, but noise could explain it", "低于标准，但可能出于偶然"),
        PeriodJudgement.Good => new("the standard is reached", "达到标准"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
