using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="RedLineReason"/> in English and Chinese.</summary>
public static class RedLineReasonLabels
{
    internal static IReadOnlyList<RedLineReason> All { get; } =
    [
        RedLineReason.NotReported, RedLineReason.NoDecision, RedLineReason.DeciderIsParty, RedLineReason.NoEvidence, RedLineReason.AppealWindowOpen,
        RedLineReason.AppealOpen, RedLineReason.AppealRulerIsParty, RedLineReason.AppealWindowOver, RedLineReason.AppealRefused,
        RedLineReason.NotUpheld, RedLineReason.AppealGranted,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RedLineReason value) => value switch
    {
        RedLineReason.NotReported => new("nobody has reported it yet", "尚无人举报"),
        RedLineReason.NoDecision => new("nobody has decided yet", "尚未裁定"),
        RedLineReason.DeciderIsParty => new("who decided is the accuser or the accused", "裁定人为举报人或被举报人本人"),
        RedLineReason.NoEvidence => new("there is no evidence", "没有证据"),
        RedLineReason.AppealWindowOpen => new("an appeal can still be filed", "申诉期未满"),
        RedLineReason.AppealOpen => new("an appeal waits for its ruling", "申诉尚未裁决"),
        RedLineReason.AppealRulerIsParty => new("who ruled on the appeal is a party or decided before", "申诉裁决人为当事人或原裁定人"),
        RedLineReason.AppealWindowOver => new("upheld, and nobody appealed in time", "已认定，申诉期满无人申诉"),
        RedLineReason.AppealRefused => new("the appeal was refused", "申诉被驳回"),
        RedLineReason.NotUpheld => new("the red line wasn't crossed", "经裁定未触碰红线"),
        RedLineReason.AppealGranted => new("the appeal was granted", "申诉成立"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
