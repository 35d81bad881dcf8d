using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of rule sets, read with all findings.</summary>
internal static class ComplaintRuleSetJson
{
    public static ComplaintRuleSet? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        ComplaintPack?[] packs = members.Has("packs") ? [.. members.Required("packs")!.Value.Items().Select(ReadPack)] : [ReadPack(members, id, version)];
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => ComplaintRuleSet.Of(id!, version!, packs!));
    }

    public static void Write(Utf8JsonWriter writer, ComplaintRuleSet set)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", set.Id);
        writer.WriteString("version", set.Version);
        if (set.Packs.Count == 1)
        {
            WriteContent(writer, set.Packs[0]);
        }
        else
        {
            writer.WriteStartArray("packs");
            foreach (ComplaintPack pack in set.Packs)
            {
                writer.WriteStartObject();
                writer.WriteString("id", pack.Id);
                writer.WriteString("version", pack.Version);
                WriteContent(writer, pack);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static ComplaintPack? ReadPack(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        ComplaintPack? pack = ReadPack(members, id, version);
        members.Close();
        return place.Findings.Count > before ? null : pack;
    }

    private static ComplaintPack? ReadPack(JsonMembers members, string? id, string? version)
    {
        string?[] locales = Texts(members.Required("locales"));
        ComplaintTerm?[] terms = [.. members.OptionalItems("terms").Select(ReadTerm)];
        ComplaintNegator?[] negators = [.. members.OptionalItems("negators").Select(ReadNegator)];
        string?[] notNegators = Texts(members.Optional("notNegators"));
        string?[] breaks = Texts(members.Optional("clauseBreaks"));
        ComplaintRule?[] rules = [.. members.OptionalItems("rules").Select(RuleJson.Read)];
        ComplaintCues?[] cues = [.. members.OptionalItems("cues").Select(CueJson.Read)];
        string?[] off = Texts(members.Optional("off"));
        ComplaintPolicy? policy = members.Optional("policies") is { } policies ? PolicyJson.Read(policies) : null;
        DepartmentRow?[]? rows = members.Optional("departments") is { } table ? [.. table.Items().Select(DepartmentJson.Read)] : null;

        // A part that couldn't be read has left a finding, and then nobody asks for the pack.
        return id is null || version is null || terms.Contains(null) || negators.Contains(null) || rules.Contains(null) || cues.Contains(null) || rows?.Contains(null) == true ? null
            : new ComplaintPack(id, version, locales!)
            {
                Terms = terms!,
                Negators = negators!,
                NotNegators = notNegators!,
                ClauseBreaks = breaks!,
                Rules = rules!,
                Cues = cues!,
                Off = off!,
                Policy = policy,
                Departments = rows is null ? null : new DepartmentTable(rows!),
            };
    }

    private static void WriteContent(Utf8JsonWriter writer, ComplaintPack pack)
    {
        JsonParts.WriteTexts(writer, "locales", pack.Locales);
        writer.WriteStartArray("terms");
        foreach (ComplaintTerm term in pack.Terms)
        {
            writer.WriteStartObject();
            writer.WriteString("id", term.Id);
            JsonParts.WriteTexts(writer, "forms", term.Forms);
            writer.WriteString("negation", term.Negation.Code());
            if (term.IsNested)
            {
                writer.WriteBoolean("nested", true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("negators");
        foreach (ComplaintNegator negator in pack.Negators)
        {
            writer.WriteStartObject();
            JsonParts.WriteTexts(writer, "forms", negator.Forms);
            writer.WriteNumber("reach", negator.Reach);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteIfAny(writer, "notNegators", pack.NotNegators);
        WriteIfAny(writer, "clauseBreaks", pack.ClauseBreaks);
        writer.WriteStartArray("rules");
        foreach (ComplaintRule rule in pack.Rules)
        {
            RuleJson.Write(writer, rule);
        }

        writer.WriteEndArray();
        if (pack.Cues.Count > 0)
        {
            writer.WriteStartArray("cues");
            foreach (ComplaintCues cues in pack.Cues)
            {
                CueJson.Write(writer, cues);
            }

            writer.WriteEndArray();
        }

        WriteIfAny(writer, "off", pack.Off);
        if (pack.Policy is { } policy)
        {
            writer.WritePropertyName("policies");
            PolicyJson.Write(writer, policy);
        }

        if (pack.Departments is { } table)
        {
            writer.WriteStartArray("departments");
            foreach (DepartmentRow row in table.Rows)
            {
                DepartmentJson.Write(writer, row);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string property, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            JsonParts.WriteTexts(writer, property, texts);
        }
    }

    private static ComplaintTerm? ReadTerm(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        string?[] forms = Texts(members.Required("forms"));
        TermNegation negation = members.Optional("negation") is { } given ? CodeParts.Read(given, TermNegationLabels.All, TermNegationLabels.Code) ?? default : default;
        bool isNested = members.Optional("nested")?.Flag() ?? false;
        members.Close();
        return id is null ? null : new ComplaintTerm(id, forms!, negation) { IsNested = isNested };
    }

    private static ComplaintNegator? ReadNegator(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string?[] forms = Texts(members.Required("forms"));
        int? reach = members.Required("reach")?.Whole(0, RuleSetShape.MostReach);
        members.Close();
        return reach is { } most ? new ComplaintNegator(forms!, most) : null;
    }

    private static string?[] Texts(JsonPlace? place) => [.. (place?.Items() ?? []).Select(item => item.Text())];
}
