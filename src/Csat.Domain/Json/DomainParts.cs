using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The parts that this package's files are made of, each read and written in one place.</summary>
internal static class DomainParts
{
    /// <summary>The only version of files so far.</summary>
    public const int SchemaVersion = 1;

    private static readonly string Grades = ServiceGradeSpellings.LegalCodes;

    /// <summary>Reads <c>schemaVersion</c>; a newer file is a finding that says what to do.</summary>
    public static void ReadSchemaVersion(JsonMembers members)
    {
        if (members.Required("schemaVersion") is not { } place || place.Whole(1, int.MaxValue) is not { } given || given <= SchemaVersion)
        {
            return;
        }

        place.Findings.Add(new(place.Path, new(
            FormattableString.Invariant($"the file has schema version {given}, this library reads {SchemaVersion}; update Csat.Domain, or save the file in version {SchemaVersion}"),
            FormattableString.Invariant($"文件的格式版本为 {given}，本库只能读取 {SchemaVersion}；请升级 Csat.Domain，或将文件另存为版本 {SchemaVersion}"))));
    }

    public static LocalizedText? ReadWords(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? en = members.Required("en")?.AnyText();
        string? zh = members.Required("zh")?.AnyText();
        members.Close();
        return en is null || zh is null ? null : new LocalizedText(en, zh);
    }

    public static T? ReadName<T>(JsonPlace? place, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        string legal = string.Join(", ", values);
        return place is { } given && given.TryRead(TryParseName, new LocalizedText(legal, legal), out T read) ? read : null;

        bool TryParseName(string text, out T value)
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
    }

    public static ServiceGrade? ReadGrade(JsonPlace place) =>
        place.TryRead(TryParseGrade, new LocalizedText("a grade: " + Grades, "等级：" + Grades), out ServiceGrade? grade) ? grade : null;

    /// <summary>A grade as a property's name; another name is a finding.</summary>
    public static ServiceGrade? ReadGrade(string name, JsonPlace place)
    {
        if (ServiceGrade.TryParse(name, out ServiceGrade? grade))
        {
            return grade;
        }

        string shown = Throw.Shown(name.AsSpan());
        place.Findings.Add(new(place.Path, new($"unknown grade '{shown}'; legal: {Grades}", $"未知等级“{shown}”；可用：{Grades}")));
        return null;
    }

    public static LocalDate? ReadDate(JsonPlace? place) =>
        place is { } given && given.TryRead(DomainText.TryParseDate, new LocalizedText("a date such as 2026-01-31", "日期，如 2026-01-31"), out LocalDate date) ? date : null;

    public static StandardLimit? ReadLimit(JsonPlace? place) =>
        place is { } given && given.TryRead(StandardLimit.TryParse, StandardLimitText.Legal, out StandardLimit? limit) ? limit : null;

    public static RuleId? ReadRule(JsonPlace place) =>
        place.TryRead(RuleId.TryParse, new LocalizedText("a rule id such as SLA-01", "规则编号，如 SLA-01"), out RuleId rule) ? rule : null;

    public static void Write(Utf8JsonWriter writer, string property, LocalizedText words)
    {
        writer.WriteStartObject(property);
        writer.WriteString("en", words.En);
        writer.WriteString("zh", words.Zh);
        writer.WriteEndObject();
    }

    /// <summary>Writes a text that may be missing, or nothing.</summary>
    public static void WriteOptional(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(property, text);
        }
    }

    private static bool TryParseGrade(string text, [NotNullWhen(true)] out ServiceGrade? grade) => ServiceGrade.TryParse(text, out grade);
}
