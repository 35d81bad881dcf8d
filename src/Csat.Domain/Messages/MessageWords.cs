using System.Globalization;
using System.Text;
using NodaTime;

namespace Csat.Domain;

/// <summary>Values as a message says them.</summary>
internal static class MessageWords
{
    /// <summary>On one line: what can't be seen or turns the reading direction becomes a space, and spaces are not repeated.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && (char.IsWhiteSpace(c) || IsUnseen(c)))
            {
                space = clean.Length > 0;
                continue;
            }

            clean.Append(space ? " " : string.Empty).Append(c);
            space = false;
            if (isPair)
            {
                clean.Append(text[++i]);
            }
        }

        return clean.ToString();
    }

    public static LocalizedText Of(Duration duration)
    {
        (long hours, int minutes) = (((long)duration.Days * 24) + duration.Hours, duration.Minutes);
        (string En, string Zh)[] parts = [Part(hours, "hour", "小时"), Part(minutes, "minute", "分钟"), Part(duration.Seconds, "second", "秒")];
        return new(string.Join(" ", parts.Select(part => part.En).Where(part => part.Length > 0)), string.Concat(parts.Select(part => part.Zh)));
    }

    public static LocalizedText Days(int days)
    {
        (string en, string zh) = Part(days, "day", "天");
        return new(en, zh);
    }

    public static LocalizedText Of(LocalDate date) => new(
        date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture), FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日"));

    /// <summary>The levels that can be answered, best first, each with its letter.</summary>
    public static LocalizedText Of(RatingScale scale)
    {
        RatingLevel[] best = [.. scale.Levels.Reverse()];
        return new(
            string.Join(", ", best.Select(level => $"{level.Code} {level.Label.En.ToLowerInvariant()}")), string.Join("、", best.Select(level => $"{level.Code} {level.Label.Zh}")));
    }

    private static (string En, string Zh) Part(long count, string unit, string unitZh) => count == 0
        ? (string.Empty, string.Empty)
        : (FormattableString.Invariant($"{count} {unit}{(count == 1 ? string.Empty : "s")}"), FormattableString.Invariant($"{count} {unitZh}"));

    // Joiners (U+200C, U+200D) stay: names and emoji are written with them.
    private static bool IsUnseen(char c) => c is not ('\u200C' or '\u200D') && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
