using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Values that several of this package's files hold.</summary>
internal static class JsonParts
{
    /// <summary>The version of a file that people write; a newer one says what to do.</summary>
    public static void ReadSchemaVersion(JsonPlace? place, int newest)
    {
        if (place is { } given && given.Whole(1, newest) is null)
        {
            given.Findings.RemoveAt(given.Findings.Count - 1);
            given.Refuse(
                FormattableString.Invariant($"a whole number from 1 to {newest}; a newer file needs a newer version of this library"),
                FormattableString.Invariant($" 1 至 {newest} 的整数；更新的文件须使用本库的更新版本"));
        }
    }

    /// <summary>The name of an enumeration's value, in any case.</summary>
    public static T? ReadName<T>(JsonPlace? place, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        string legal = string.Join(", ", values);
        return place is { } given && given.TryRead(TryParse, new LocalizedText(legal, legal), out T read) ? read : null;

        bool TryParse(string text, out T value) => TryParseName(text, values, out value);
    }

    public static bool TryParseName<T>(string text, IReadOnlyList<T> values, out T value)
        where T : struct, Enum
    {
        foreach (T known in values)
        {
            if (string.Equals(known.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    public static Instant? ReadInstant(JsonPlace? place) =>
        place is { } given && given.TryRead(TimeText.TryParseInstant, new("an instant such as 2026-10-01T01:00:00Z", "时刻，例如 2026-10-01T01:00:00Z"), out Instant at) ? at : null;

    public static Duration? ReadDuration(JsonPlace? place) =>
        place is { } given && given.TryRead(TryParse, new("a duration of zero or more, such as 36:00:00", "不为负的时长，例如 36:00:00"), out Duration duration) ? duration : null;

    public static RuleId? ReadRule(JsonPlace? place, IReadOnlyList<RuleId> rules)
    {
        string legal = string.Join(", ", rules);
        return place is { } given && given.TryRead(TryParse, new LocalizedText(legal, legal), out RuleId rule) ? rule : null;

        bool TryParse(string text, out RuleId rule) => RuleId.TryParse(text, out rule) && rules.Contains(rule);
    }

    public static LocalizedText? ReadWords(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? en = members.Required("en")?.Text();
        string? zh = members.Required("zh")?.Text();
        members.Close();
        return en is null || zh is null ? null : new LocalizedText(en, zh);
    }

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

    public static void WriteIfThere(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(property, text);
        }
    }

    /// <summary>A name as JSON has it: camel case.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static bool TryParse(string text, out Duration duration) => TimeText.TryParseDuration(text, out duration) && duration >= Duration.Zero;
}
