using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of standards and catalogues, read with all findings.</summary>
internal static class ServiceStandardJson
{
    private static readonly ValueOrigin[] Origins = [ValueOrigin.Source, ValueOrigin.Default];

    /// <summary>Reads a catalogue.</summary>
    /// <returns>The catalogue; <see langword="null"/> with findings.</returns>
    public static ServiceStandardCatalog? ReadCatalog(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        NodaTime.LocalDate? from = JsonParts.ReadDate(members.Required("validFrom"));
        NodaTime.LocalDate? through = JsonParts.ReadDate(members.Optional("validThrough"));
        bool isComplete = members.Optional("claimsComplete")?.Flag() ?? false;
        ServiceStandard?[] standards = [.. (members.Required("standards")?.Items() ?? []).Select(ReadStandard)];
        members.Close();
        int read = place.Findings.Count;
        // What couldn't be read stands in here by something legal, so that the rest is judged too.
        place.Findings.AddRange(ServiceStandardCatalog.Validate(id ?? "?", version ?? "?", from ?? through ?? default, through, standards)
            .Where(finding => read == before || !finding.Path.StartsWith("standards", StringComparison.Ordinal))
            .Select(finding => finding with { Path = place.Path + "." + finding.Path }));
        return place.Findings.Count == before ? new ServiceStandardCatalog(id!, version!, from!.Value, standards!, through, isComplete) : null;
    }

    /// <summary>Reads a standard.</summary>
    /// <returns>The standard; <see langword="null"/> with findings.</returns>
    public static ServiceStandard? ReadStandard(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        StandardClass? @class = JsonParts.ReadName(members.Required("class"), StandardClassLabels.All);
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        var standard = new ServiceStandard(id ?? "?", @class ?? default, name ?? default)
        {
            Direction = JsonParts.ReadName(members.Optional("direction"), PromiseDirectionLabels.All) ?? PromiseDirection.External,
            RequestKind = JsonParts.ReadName(members.Optional("requestKind"), PromiseRequestKindLabels.All),
            PromiseKind = JsonParts.ReadName(members.Optional("promiseKind"), PromiseKindLabels.All),
            Limit = ReadLimits(members),
            HowMeasured = JsonParts.ReadAnyWords(members.Optional("howMeasured")) ?? default,
            Floor = members.Optional("floor")?.Text(),
            Product = members.Optional("product")?.Text(),
            Industry = members.Optional("industry")?.Text(),
            Trait = members.Optional("trait")?.Text(),
            Provider = members.Optional("provider")?.Text(),
            Receiver = members.Optional("receiver")?.Text(),
            Supports = members.Optional("supports")?.Text(),
            Origin = JsonParts.ReadName(members.Optional("origin"), Origins) ?? ValueOrigin.Source,
            Source = JsonParts.ReadAnyWords(members.Optional("source")) ?? default,
            RuleIds = [.. members.OptionalItems("ruleIds").Select(JsonParts.ReadRule).OfType<RuleId>()],
        };
        members.Close();
        return place.Findings.Count == before ? standard : null;
    }

    /// <summary>Writes a catalogue.</summary>
    public static void Write(Utf8JsonWriter writer, ServiceStandardCatalog catalog)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", catalog.Id);
        writer.WriteString("version", catalog.Version);
        writer.WriteString("validFrom", PlainText.Of(catalog.ValidFrom));
        if (catalog.ValidThrough is { } end)
        {
            writer.WriteString("validThrough", PlainText.Of(end));
        }

        if (catalog.ClaimsComplete)
        {
            writer.WriteBoolean("claimsComplete", true);
        }

        writer.WriteStartArray("standards");
        foreach (ServiceStandard standard in catalog.Standards)
        {
            Write(writer, standard);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a standard; members that are as if they weren't given are left out.</summary>
    public static void Write(Utf8JsonWriter writer, ServiceStandard standard)
    {
        writer.WriteStartObject();
        writer.WriteString("id", standard.Id);
        writer.WriteString("class", standard.Class.ToString());
        JsonParts.Write(writer, "name", standard.Name);
        if (standard.Direction != PromiseDirection.External)
        {
            writer.WriteString("direction", standard.Direction.ToString());
        }

        JsonParts.WriteIfThere(writer, "requestKind", standard.RequestKind?.ToString());
        JsonParts.WriteIfThere(writer, "promiseKind", standard.PromiseKind?.ToString());
        WriteLimits(writer, standard.Limit);
        WriteWords(writer, "howMeasured", standard.HowMeasured);
        JsonParts.WriteIfThere(writer, "floor", standard.Floor);
        JsonParts.WriteIfThere(writer, "product", standard.Product);
        JsonParts.WriteIfThere(writer, "industry", standard.Industry);
        JsonParts.WriteIfThere(writer, "trait", standard.Trait);
        JsonParts.WriteIfThere(writer, "provider", standard.Provider);
        JsonParts.WriteIfThere(writer, "receiver", standard.Receiver);
        JsonParts.WriteIfThere(writer, "supports", standard.Supports);
        if (standard.Origin != ValueOrigin.Source)
        {
            writer.WriteString("origin", standard.Origin.ToString());
        }

        WriteWords(writer, "source", standard.Source);
        if (standard.RuleIds.Count > 0)
        {
            JsonParts.WriteTexts(writer, "ruleIds", standard.RuleIds.Select(rule => rule.ToString()));
        }

        writer.WriteEndObject();
    }

    private static ByGrade<StandardLimit>? ReadLimits(JsonMembers members)
    {
        JsonPlace? usualPlace = members.Optional("limit");
        StandardLimit? usual = DomainParts.ReadLimit(usualPlace);
        JsonPlace? byGradePlace = members.Optional("limitByGrade");
        if (byGradePlace is { } given && usualPlace is null)
        {
            given.Refuse("limit, for every other grade, beside it", "同时给出适用于其余等级的 limit");
        }

        var limits = new ByGrade<StandardLimit>(usual!);
        if (byGradePlace is { } place)
        {
            JsonMembers byGrade = place.Members();
            foreach (string name in byGrade.Names.ToArray())
            {
                JsonPlace item = byGrade.Required(name)!.Value;
                StandardLimit? limit = DomainParts.ReadLimit(item);
                ServiceGrade? grade = DomainParts.ReadGrade(name, item);
                if (grade is not null && limits.IsNamed(grade))
                {
                    item.Findings.Add(new(item.Path, new($"grade {grade.Code} is given twice; legal: once", $"等级 {grade.Code} 重复；只能出现一次")));
                }
                else if (grade is not null && limit is not null)
                {
                    limits = limits.With(grade, limit);
                }
            }
        }

        return usual is null ? null : limits;
    }

    private static void WriteLimits(Utf8JsonWriter writer, ByGrade<StandardLimit>? limits)
    {
        if (limits is null)
        {
            return;
        }

        writer.WriteString("limit", limits.Default.ToString());
        ServiceGrade[] named = [.. ServiceGrade.All.Where(limits.IsNamed)];
        if (named.Length > 0)
        {
            writer.WriteStartObject("limitByGrade");
            foreach (ServiceGrade grade in named)
            {
                writer.WriteString(grade.Code, limits[grade].ToString());
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteWords(Utf8JsonWriter writer, string property, LocalizedText words)
    {
        if (words != default)
        {
            JsonParts.Write(writer, property, words);
        }
    }
}
