using System.Diagnostics.CodeAnalysis;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

public sealed partial record Shift
{
    private const string Legal = "legal: start and end as HH:mm-HH:mm, such as 09:00-17:30, past midnight 22:00-06:00, all day 00:00-24:00";
    private const string LegalZh = "应为“开始-结束”，如 09:00-17:30、跨零点 22:00-06:00、全天 00:00-24:00";

    private static readonly LocalTimePattern[] Patterns =
    [
        LocalTimePattern.CreateWithInvariantCulture("H:mm"),
        LocalTimePattern.CreateWithInvariantCulture("H:mm:ss.FFFFFFFFF"),
    ];

    /// <summary>Reads a shift, such as <c>09:00-12:00</c>, <c>22:00–06:00</c> or <c>18:00～24:00</c>.</summary>
    /// <param name="text">The text; hyphen, dash and tilde separate, full-width forms and white space don't matter.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no shift, or one that ends where it starts; the message gives it and the legal form.</exception>
    public static Shift Parse(string text) =>
        TryParse(Throw.IfNull(text), out Shift? shift, out LocalizedText refusal) ? shift : throw new FormatException(refusal.En + ".");

    /// <summary>Reads a shift like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shift">The shift, when the text is one.</param>
    /// <returns>Whether the text is a shift.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Shift? shift) =>
        TryParse(text, out shift, out _);

    /// <summary>The text, such as <c>09:00-12:00</c>; <see cref="Parse"/> reads it back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Written(Start) + "-" + (End == LocalTime.Midnight ? "24:00" : Written(End));

    internal static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Shift? shift, out LocalizedText refusal)
    {
        shift = null;
        refusal = new($"'{text}' is no shift; {Legal}", $"“{text}”不是班次；{LegalZh}");
        string[] ends = Folded(text ?? string.Empty).Split('-');
        if (ends.Length != 2 || !TryParseTime(ends[0], out LocalTime start))
        {
            return false;
        }

        bool dayEnd = ends[1] is "24:00" or "24:00:00";
        if (!TryParseTime(dayEnd ? "0:00" : ends[1], out LocalTime end))
        {
            return false;
        }

        if (start == end && !dayEnd)
        {
            refusal = new($"'{text}' ends where it starts; {Legal}", $"“{text}”的开始与结束相同；{LegalZh}");
            return false;
        }

        shift = new Shift(start, end);
        return true;
    }

    private static string Written(LocalTime time) =>
        (time.Hour < 10 ? "0" : string.Empty) + Patterns[time.Second == 0 && time.NanosecondOfSecond == 0 ? 0 : 1].Format(time);

    private static bool TryParseTime(string text, out LocalTime time)
    {
        foreach (LocalTimePattern pattern in Patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out time))
            {
                return true;
            }
        }

        time = default;
        return false;
    }

    private static string Folded(string text)
    {
        char[] folded = new char[text.Length];
        int length = 0;
        foreach (char raw in text)
        {
            char c = raw is >= '\uFF01' and <= '\uFF5E' ? (char)(raw - 0xFEE0) : raw;
            if (!char.IsWhiteSpace(c))
            {
                folded[length++] = c is '–' or '—' or '~' ? '-' : c;
            }
        }

        return new string(folded, 0, length);
    }
}
