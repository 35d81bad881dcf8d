using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What the hotline is told of a mass fault, so that it can answer before it is asked.</summary>
/// <param name="Area">Where.</param>
/// <param name="Cause">Why; <see langword="null"/> or blank while nobody knows.</param>
/// <param name="RepairedBy">When it is expected to end; <see langword="null"/> while nobody knows.</param>
/// <param name="SentAt">When the hotline was told.</param>
/// <remarks>Rule ORG-12. <see cref="Check"/> says what is missing.</remarks>
public sealed record MassFaultNotice(
    string Area,
    string? Cause,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant? RepairedBy,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant SentAt)
{
    /// <summary>Judges the notice of a mass fault.</summary>
    /// <param name="notice">The notice; <see langword="null"/> when none was sent.</param>
    /// <param name="firstAskedAt">When the first customer asked the hotline about it; <see langword="null"/> when nobody has.</param>
    /// <returns>All findings with the rule: none sent, cause or expected repair missing, a repair before the notice, sent only after the first customer asked.</returns>
    public static IReadOnlyList<Finding> Check(MassFaultNotice? notice, Instant? firstAskedAt)
    {
        var findings = new List<Finding>();
        if (notice is null)
        {
            Add("notice", "none was sent; legal: one before customers ask", "未发通知；须在客户询问之前发出");
            return findings;
        }

        if (string.IsNullOrWhiteSpace(notice.Cause))
        {
            Add("cause", "missing; legal: why", "缺失；须说明故障原因");
        }

        if (notice.RepairedBy is null)
        {
            Add("repairedBy", "missing; legal: when it is expected to end", "缺失；须说明预计修复时间");
        }
        else if (notice.RepairedBy < notice.SentAt)
        {
            Add("repairedBy", $"{PlainText.Of(notice.RepairedBy.Value)} is before the notice; legal: {PlainText.Of(notice.SentAt)} or later", $"{PlainText.Of(notice.RepairedBy.Value)} 早于通知时间；须为 {PlainText.Of(notice.SentAt)} 或之后");
        }

        if (notice.SentAt >= firstAskedAt)
        {
            Add("sentAt", $"{PlainText.Of(notice.SentAt)} is not before the first customer asked; legal: before {PlainText.Of(firstAskedAt.Value)}", $"{PlainText.Of(notice.SentAt)} 未早于首位客户询问；须早于 {PlainText.Of(firstAskedAt.Value)}");
        }

        return findings;

        void Add(string path, string en, string zh) => findings.Add(new(path, new(en, zh), OrganizationRules.MassFault));
    }

    /// <summary>What the hotline says.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="zone">The zone of the times; <see langword="null"/> is UTC.</param>
    /// <returns>One sentence: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null, DateTimeZone? zone = null)
    {
        string area = Throw.Whole(Area);
        LocalizedText cause = string.IsNullOrWhiteSpace(Cause) ? new("cause unknown", "原因待查") : new("cause '" + Throw.Whole(Cause) + "'", "原因“" + Throw.Whole(Cause) + "”");
        LocalizedText end = RepairedBy is { } by
            ? new("expected to end at " + PlainText.Of(by, zone ?? DateTimeZone.Utc), "预计 " + PlainText.Of(by, zone ?? DateTimeZone.Utc) + " 修复")
            : new("end unknown", "修复时间待定");
        return new LocalizedText($"Mass fault in '{area}': {cause.En}, {end.En} (ORG-12)", $"“{area}”大面积故障：{cause.Zh}，{end.Zh}（ORG-12）").In(culture);
    }

    /// <summary>What the hotline says, in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();
}
