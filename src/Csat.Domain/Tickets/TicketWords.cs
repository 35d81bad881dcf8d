using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>A ticket's history in sentences.</summary>
internal static class TicketWords
{
    /// <summary>What happened, whether it was refused and why, and what it put on record.</summary>
    public static LocalizedText Of(TicketEntry entry, DateTimeZone? zone)
    {
        string at = PlainText.Of(entry.Event.At, zone ?? DateTimeZone.Utc);
        LocalizedText words = entry.Event.Words;
        LocalizedText refused = entry.IsAccepted ? default : new(
            " Refused: " + string.Join("; ", entry.Findings.Select(finding => $"{finding.Message.En} ({finding.RuleId})")) + ".",
            "不予受理：" + string.Join("；", entry.Findings.Select(finding => $"{finding.Message.Zh}（{finding.RuleId}）")) + "。");
        LocalizedText defect = entry.Defect is { } mistake
            ? new($" On record: {mistake.Kind.Label().En} ({mistake.RuleId}).", $"记录差错：{mistake.Kind.Label().Zh}（{mistake.RuleId}）。")
            : default;
        return new($"{at} {words.En}.{refused.En}{defect.En}", $"{at} {words.Zh}。{refused.Zh}{defect.Zh}");
    }
}
