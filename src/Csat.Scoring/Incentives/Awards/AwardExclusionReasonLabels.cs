using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="AwardExclusionReason"/> in English and Chinese.</summary>
public static class AwardExclusionReasonLabels
{
    internal static IReadOnlyList<AwardExclusionReason> All { get; } =
        [AwardExclusionReason.RedLine, AwardExclusionReason.NoScore, AwardExclusionReason.TooFewCases];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this AwardExclusionReason value) => value switch
    {
        AwardExclusionReason.RedLine => new("a confirmed red line", "红线已确认"),
        AwardExclusionReason.NoScore => new("no score", "无得分"),
        AwardExclusionReason.TooFewCases => new("too few cases", "样本不足"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
