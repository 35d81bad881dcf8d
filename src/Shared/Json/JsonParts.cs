using System.Text.Json;
using Csat.Domain;
using NodaTime;

namespace Csat.Json;

/// <summary>Values that files of several packages hold, each read and written in one place.</summary>
internal static class JsonParts
{
    private static readonly LocalizedText LegalDate = new("a date such as 2026-10-01", "日期，如 2026-10-01");
    private static readonly LocalizedText LegalInstant = new("an instant such as 2026-10-01T01:00:00Z", "时刻，如 2026-10-01T01:00:00Z");
    private static readonly LocalizedText LegalDuration = new("a duration of zero or more, such as 36:00:00", "不为负的时长，如 36:00:00");
    private static readonly LocalizedText LegalRule = new("a rule id such as SLA-01", "规则编号，如 SLA-01");

    /// <summary>The name of an enumeration's value, in any case unless said otherwise.</summary>
    public static T? ReadName<T>(JsonPlace? place, IReadOnlyList<T> values, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
        where T : struct, Enum
    {
        string legal = string.Join(", ", values);
        return place is { } given && given.TryRead(TryParse, new LocalizedText(legal, legal), out T read) ? read : null;

        bool TryParse(string text, out T value) => TryParseName(text, values, out value, comparison);
    }

    public static bool TryParseName<T>(string text, IReadOnlyList<T> values, out T value, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
        where T : struct, Enum
    {
        foreach (T known in values)
        {
            if (string.Equals(known.ToString(), text, comparison))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    public static LocalDate? ReadDate(JsonPlace? place) =>
        place is { } given && given.TryRead(PlainText.TryParseDate, LegalDate, out LocalDate date) ? date : null;

    public static Instant? ReadInstant(JsonPlace? place) =>
        place is { } given && given.TryRead(PlainText.TryParseInstant, LegalInstant, out Instant at) ? at : null;

    public static Duration? ReadDuration(JsonPlace? place)
    {
        return place is { } given && given.TryRead(TryParse, LegalDuration, out Duration duration) ? duration : null;

        static bool TryParse(string text, out Duration duration) => PlainText.TryParseDuration(text, out duration) && duration >= Duration.Zero;
    }

    public static RuleId? ReadRule(JsonPlace place) => place.TryRead(RuleId.TryParse, LegalRule, out RuleId rule) ? rule : null;

    /// <summary>One of some rules.</summary>
    public static RuleId? ReadRule(JsonPlace? place, IReadOnlyList<RuleId> rules)
    {
        string legal = string.Join(", ", rules);
        return place is { } given && given.TryRead(TryParse, new LocalizedText(legal, legal), out RuleId rule) ? rule : null;

        bool TryParse(string text, out RuleId rule) => RuleId.TryParse(text, out rule) && rules.Contains(rule);
    }

    /// <summary>A text in both languages, neither of them blank.</summary>
    public static LocalizedText? ReadWords(JsonPlace? place) => ReadWords(place, static words => words.Text());

    /// <summary>A text in both languages, blank ones too.</summary>
    public static LocalizedText? ReadAnyWords(JsonPlace? place) => ReadWords(place, static words => words.AnyText());

    /// <summary>What the constructor finds, at its place in the file.</summary>
    public static T? Tried<T>(JsonPlace place, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (FindingsException refusal)
        {
            place.Findings.AddRange(refusal.Findings.Select(finding => finding with { Path = place.Path + "." + finding.Path }));
            return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, string property, LocalizedText words)
    {
        writer.WriteStartObject(property);
        writer.WriteString("en", words.En);
        writer.WriteString("zh", words.Zh);
        writer.WriteEndObject();
    }

    /// <summary>Writes texts as a list, one without items too.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string property, IEnumerable<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a text that may be missing, or nothing.</summary>
    public static void WriteIfThere(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(property, text);
        }
    }

    /// <summary>A name as JSON has it: camel case.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static LocalizedText? ReadWords(JsonPlace? place, Func<JsonPlace, string?> read)
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? en = members.Required("en") is { } english ? read(english) : null;
        string? zh = members.Required("zh") is { } chinese ? read(chinese) : null;
        members.Close();
        return en is null || zh is null ? null : new LocalizedText(en, zh);
    }
}
