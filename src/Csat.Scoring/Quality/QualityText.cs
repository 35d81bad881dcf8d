using System.Globalization;
using System.Text;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What the texts of this folder have in common.</summary>
internal static class QualityText
{
    public static string Codes(IReadOnlyList<string> codes) => codes.Count == 0 ? CodeOrNone(null) : string.Join(" + ", codes);

    public static string CodeOrNone(string? code) => code ?? "(none)";

    public static string Plain(long count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Whole(long count, CultureInfo? culture) => culture is null ? Plain(count) : count.ToString("N0", culture);

    /// <summary>A count with its noun in English: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Counted(long count, string noun, CultureInfo? culture) => Whole(count, culture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>A share in a table: <c>82.4%</c>; a dash where there is none.</summary>
    public static string Share(Estimate estimate) => estimate.Value is { } value ? Percent(value) + "%" : "–";

    /// <summary>A share with its limits in a table: <c>82.4% (78.0…86.1)</c>.</summary>
    public static string ShareWithLimits(Estimate estimate) => Share(estimate)
        + (estimate.Interval?.Clip(0, 1) is { } interval ? $" ({Percent(interval.Lower)}…{Percent(interval.Upper)})" : "");

    /// <summary>A text on one line and not too long; never half a character.</summary>
    public static string Shortened(string text, int most = 60)
    {
        var line = new StringBuilder();
        foreach (char character in text)
        {
            line.Append(char.IsControl(character) ? ' ' : character);
            if (line.Length > most)
            {
                int end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
                return line.ToString(0, end) + "…";
            }
        }

        return line.ToString();
    }

    /// <summary>The first few in words, and how many more there are.</summary>
    public static LocalizedText Some<T>(IReadOnlyList<T> all, Func<T, string> words, int most = 10)
    {
        string[] shown = [.. all.Take(most).Select(words)];
        int more = all.Count - shown.Length;
        return new(
            string.Join("; ", shown) + (more > 0 ? $"; and {Plain(more)} more" : ""),
            string.Join("；", shown) + (more > 0 ? $"；另有 {Plain(more)} 条" : ""));
    }

    private static string Percent(double share) => Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
