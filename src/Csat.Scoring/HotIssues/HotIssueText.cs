using System.Globalization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What the texts of the two lists have in common.</summary>
internal static class HotIssueText
{
    /// <summary>The days with a space before them: <c> 2026-03-01…2026-03-31</c>; nothing when all count.</summary>
    public static LocalizedText Days(LocalDate? first, LocalDate? last)
    {
        if (first is not { } start || last is not { } end)
        {
            return default;
        }

        string days = start == end ? PlainText.Of(start) : $"{PlainText.Of(start)}…{PlainText.Of(end)}";
        return new($" {days}", $" {days}");
    }

    public static IEnumerable<string> Evidence(IReadOnlyList<string> texts, CultureInfo? culture) =>
        texts.Select(text => "   " + new LocalizedText($"«{QualityText.Shortened(text)}»", $"“{QualityText.Shortened(text)}”").In(culture));

    /// <summary>What isn't in the list: small cells, and the first of the complaints that couldn't be used.</summary>
    public static IEnumerable<string> Rest(long suppressed, IReadOnlyList<Finding> findings, CultureInfo? culture)
    {
        const int most = 10;
        if (suppressed > 0)
        {
            yield return new LocalizedText(
                $"{QualityText.Counted(suppressed, "issue", culture)} not listed, too few customers",
                $"另有 {QualityText.Whole(suppressed, culture)} 个问题客户过少，不予公布").In(culture);
        }

        foreach (Finding finding in findings.Take(most))
        {
            yield return finding.ToString(culture);
        }

        if (findings.Count > most)
        {
            int more = findings.Count - most;
            yield return new LocalizedText($"and {QualityText.Counted(more, "finding", culture)} more", $"另有 {QualityText.Whole(more, culture)} 条问题").In(culture);
        }
    }

    /// <summary>How many times as often, with the limits: <c>2.10 times as often (1.20 … 3.80)</c>.</summary>
    public static LocalizedText Times(RateRatio change, CultureInfo numbers)
    {
        string limits = $"{Number(change.Lower, numbers)} … {(change.Upper is { } upper ? Number(upper, numbers) : "∞")}";
        return change.Ratio is { } ratio
            ? new($"{Number(ratio, numbers)} times as often ({limits})", $"发生频率为上期的 {Number(ratio, numbers)} 倍（{limits}）")
            : new($"none before ({limits})", $"上期没有（{limits}）");
    }

    public static string Number(double? value, CultureInfo? numbers = null) => value is { } number
        ? Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.00", numbers ?? CultureInfo.InvariantCulture)
        : "–";

    public static string Probability(double p) => p < 0.0001 ? "<0.0001" : Math.Round(p, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);
}
