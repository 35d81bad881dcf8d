using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="AwardTieRule"/> in English and Chinese.</summary>
public static class AwardTieRuleLabels
{
    internal static IReadOnlyList<AwardTieRule> All { get; } = [AwardTieRule.Share, AwardTieRule.StrongerRecord];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this AwardTieRule value) => value switch
    {
        AwardTieRule.Share => new("all who are equal share the award", "并列者共享"),
        AwardTieRule.StrongerRecord => new("the stronger record decides", "并列时以样本或成功率更优者为先"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
