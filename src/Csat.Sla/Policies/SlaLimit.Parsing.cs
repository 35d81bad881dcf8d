using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Csat.Sla;

public abstract partial record SlaLimit
{
    /// <summary>Reads what <see cref="ToString()"/> writes, such as «24 h» or «2 business days», and «same day», «next day» and «D+3» for short.</summary>
    /// <param name="text">The text, in English; case and white space around and between words don't matter.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is no limit; the message gives the legal forms.</exception>
    public static SlaLimit Parse(string text) => TryParse(Throw.IfNull(text), out SlaLimit? limit)
        ? limit
        : throw new FormatException($"'{Throw.Shown(text)}' is no limit; legal: {SlaLimitText.Legal}.");

    /// <summary>Reads what <see cref="ToString()"/> writes, without an exception.</summary>
    /// <param name="text">The text, in English; case and white space around and between words don't matter.</param>
    /// <param name="limit">The limit, when the text is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SlaLimit? limit)
    {
        string[] words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string clean = string.Join(" ", words).ToLowerInvariant();
        limit = clean switch
        {
            SlaLimitText.None => None,
            SlaLimitText.SameDay or "same day" => SameDay,
            SlaLimitText.NextDay or "next day" => NextDay,
            _ => OfDays(clean) ?? OfTime(clean) ?? OfDuration(clean),
        };
        return limit is not null;
    }

    private static SlaLimit? OfDays(string text)
    {
        bool close = Without(ref text, SlaLimitText.CloseOfDay);
        if (Count(text, "business day", LocalDeadline.MostDays) is { } businessDays)
        {
            return BusinessDays(businessDays, close ? DayRule.CloseOfDay : DayRule.SameTimeOfDay);
        }

        if (close)
        {
            return null;
        }

        return LaterDay(text) is { } day && Number(day, LocalDeadline.MostDays) is { } n ? CalendarDays(n)
            : Count(text, "day", LocalDeadline.MostDays) is { } days ? DaysAfter(days)
            : Count(text, "month", LocalDeadline.MostMonths) is { } months ? Months(months)
            : null;
    }

    /// <summary>The number in «end of D+3», or in «D+3» for short.</summary>
    private static string? LaterDay(string text)
    {
        string later = SlaLimitText.LaterDay.ToLowerInvariant();
        int from = text.StartsWith(later, StringComparison.Ordinal) ? later.Length : text.StartsWith("d+", StringComparison.Ordinal) ? 2 : -1;
        return from < 0 ? null : text.Substring(from);
    }

    private static SlaLimit? OfTime(string text) =>
        text.StartsWith(SlaLimitText.CutOff, StringComparison.Ordinal) && SlaLimitText.TryTime(text.Substring(SlaLimitText.CutOff.Length), out LocalTime time)
            ? CutOff(time)
            : null;

    private static SlaLimit? OfDuration(string text)
    {
        bool byTheWallClock = Without(ref text, SlaLimitText.WallClock);
        return DurationText.TryParse(text, out Duration time) ? (byTheWallClock ? WallClock(time) : FromDuration(time)) : null;
    }

    private static bool Without(ref string text, string ending)
    {
        bool has = text.EndsWith(ending, StringComparison.Ordinal);
        text = has ? text.Substring(0, text.Length - ending.Length) : text;
        return has;
    }

    /// <summary>The count in «1 day» or «2 days».</summary>
    private static int? Count(string text, string noun, int most)
    {
        int space = text.IndexOf(' ');
        string unit = space < 0 ? string.Empty : text.Substring(space + 1);
        return unit == noun || unit == noun + "s" ? Number(text.Substring(0, space), most) : null;
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : null;
}
