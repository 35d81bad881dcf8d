using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>The parts that policies' and clocks' JSON is made of, each read and written in one place.</summary>
internal static class PolicyParts
{
    private static readonly string Grades = string.Join(", ", ServiceGrade.All.Select(grade => grade.Code));

    public static ServiceGrade? ReadGrade(JsonPlace? place) =>
        place is { } given && given.TryRead(TryParseGrade, new LocalizedText("a grade: " + Grades, "等级：" + Grades), out ServiceGrade? grade) ? grade : null;

    public static bool TryParseGrade(string text, [NotNullWhen(true)] out ServiceGrade? grade)
    {
        grade = ServiceGrade.All.FirstOrDefault(known => known.Code == text);
        return grade is not null;
    }

    public static Finding UnknownGrade(string path, string given) =>
        new(path, new($"unknown grade '{given}'; legal: {Grades}", $"未知等级“{given}”；可用：{Grades}"));

    /// <summary>The name of an enumeration's value, as it is written.</summary>
    public static T? ReadName<T>(JsonPlace? place, params T[] values)
        where T : struct, Enum => JsonParts.ReadName(place, values, StringComparison.Ordinal);

    public static SlaTargetKind? ReadKind(JsonPlace? place) => ReadCoded(place, SlaTargetKind.All, kind => kind.Code, SlaTargetKind.Custom);

    public static PauseReason? ReadReason(JsonPlace? place) => ReadCoded(place, PauseReason.All, reason => reason.Code, PauseReason.Custom);

    public static void WriteKind(Utf8JsonWriter writer, SlaTargetKind kind) => WriteCoded(writer, SlaTargetKind.All.Contains(kind), kind.Code, kind.DisplayName);

    public static void WriteReason(Utf8JsonWriter writer, PauseReason reason) => WriteCoded(writer, PauseReason.All.Contains(reason), reason.Code, reason.DisplayName);

    /// <summary>Id and version of a policy or calendar that is kept elsewhere.</summary>
    public static void WriteReference(Utf8JsonWriter writer, string id, string version)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("version", version);
        writer.WriteEndObject();
    }

    /// <summary>What an id and a version stand for, among those that were given.</summary>
    public static T? ReadReference<T>(JsonPlace? place, string noun, string nounZh, IReadOnlyList<T> known, Func<T, (string Id, string Version)> nameOf)
        where T : class
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? id = members.Required("id")?.Text();
        JsonPlace? versionPlace = members.Required("version");
        string? version = versionPlace?.Text();
        members.Close();
        if (id is null || version is null)
        {
            return null;
        }

        T[] named = [.. known.Where(candidate => nameOf(candidate).Id == id)];
        T? found = Array.Find(named, candidate => nameOf(candidate).Version == version);
        if (found is null && named.Length == 0)
        {
            string legal = known.Count == 0 ? "none is given" : string.Join(", ", known.Select(candidate => nameOf(candidate).Id).Distinct());
            string legalZh = known.Count == 0 ? "未给出任何一个" : string.Join("、", known.Select(candidate => nameOf(candidate).Id).Distinct());
            given.Findings.Add(new Finding(given.Path + ".id", new($"unknown {noun} '{id}'; legal: {legal}", $"未知{nounZh}“{id}”；可用：{legalZh}")));
        }
        else if (found is null)
        {
            string legal = string.Join(", ", named.Select(candidate => nameOf(candidate).Version));
            given.Findings.Add(new Finding(versionPlace!.Value.Path, new(
                $"{noun} '{id}' is known, but not in version '{version}'; given: {legal}", $"{nounZh}“{id}”已知，但没有版本“{version}”；现有：{legal}")));
        }

        return found;
    }

    private static T? ReadCoded<T>(JsonPlace? place, IReadOnlyList<T> all, Func<T, string> codeOf, Func<string, LocalizedText, T> custom)
        where T : class
    {
        if (place is not { } given)
        {
            return null;
        }

        string names = string.Join(", ", all.Select(codeOf));
        if (!given.IsObject)
        {
            var legal = new LocalizedText(names + ", or an object with code, en and zh", names + "，或含 code、en、zh 的对象");
            return given.TryRead(TryFind, legal, out T? found) ? found : null;
        }

        JsonMembers members = given.Members();
        string? code = members.Required("code")?.Text();
        string? en = members.Required("en")?.AnyText();
        string? zh = members.Required("zh")?.AnyText();
        members.Close();
        if (code is null || en is null || zh is null)
        {
            return null;
        }

        try
        {
            return custom(code, new LocalizedText(en, zh));
        }
        catch (ArgumentException)
        {
            given.Findings.Add(new Finding(given.Path + ".code", new(
                $"got '{Throw.Shown(code)}'; legal: 1 to 40 small letters, digits and hyphens, and none of {names}",
                $"给出“{Throw.Shown(code)}”；应为 1 至 40 个小写字母、数字或连字符，且不得为 {names}")));
            return null;
        }

        bool TryFind(string text, [NotNullWhen(true)] out T? found)
        {
            found = all.FirstOrDefault(known => codeOf(known) == text);
            return found is not null;
        }
    }

    private static void WriteCoded(Utf8JsonWriter writer, bool named, string code, LocalizedText name)
    {
        if (named)
        {
            writer.WriteStringValue(code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", code);
        writer.WriteString("en", name.En);
        writer.WriteString("zh", name.Zh);
        writer.WriteEndObject();
    }
}
