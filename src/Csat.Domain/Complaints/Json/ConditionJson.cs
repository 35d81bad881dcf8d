using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of a condition: an object with exactly one member that says its kind.</summary>
internal static class ConditionJson
{
    private static readonly string[] Kinds = ["all", "any", "none", "term", "near", "fact"];

    public static ComplaintCondition? Read(JsonPlace place) => Read(place, 1);

    public static void Write(Utf8JsonWriter writer, ComplaintCondition condition)
    {
        writer.WriteStartObject();
        switch (condition)
        {
            case AllCondition all:
                WriteParts(writer, "all", all.Parts);
                break;
            case AnyCondition any:
                WriteParts(writer, "any", any.Parts);
                break;
            case NoneCondition none:
                WriteParts(writer, "none", none.Parts);
                break;
            case TermCondition term:
                WriteIds(writer, "term", term.Terms);
                break;
            case NearCondition near:
                writer.WriteStartObject("near");
                WriteIds(writer, "a", near.A);
                WriteIds(writer, "b", near.B);
                writer.WriteNumber("max", near.Max);
                writer.WriteBoolean("sameClause", near.SameClause);
                writer.WriteBoolean("ordered", near.Ordered);
                writer.WriteEndObject();
                break;
            case FactCondition fact:
                WriteFact(writer, fact);
                break;
        }

        writer.WriteEndObject();
    }

    private static ComplaintCondition? Read(JsonPlace place, int depth)
    {
        JsonMembers members = place.Members();
        string[] given = [.. members.Names];
        if (given.Length != 1 || Array.IndexOf(Kinds, given[0]) < 0)
        {
            place.Refuse("an object with exactly one of all, any, none, term, near, fact", "只含 all、any、none、term、near、fact 之一的对象");
            return null;
        }

        if (depth > RuleSetShape.DeepestNesting)
        {
            place.Refuse("conditions nested at most 8 deep", "嵌套不超过 8 层的条件");
            return null;
        }

        JsonPlace content = members.Required(given[0])!.Value;
        return given[0] switch
        {
            "all" => ReadParts(content, depth) is { } parts ? new AllCondition(parts) : null,
            "any" => ReadParts(content, depth) is { } parts ? new AnyCondition(parts) : null,
            "none" => ReadParts(content, depth) is { } parts ? new NoneCondition(parts) : null,
            "term" => ReadIds(content) is { } ids ? new TermCondition(ids) : null,
            "near" => ReadNear(content),
            _ => ReadFact(content),
        };
    }

    private static ComplaintCondition[]? ReadParts(JsonPlace place, int depth)
    {
        ComplaintCondition?[] parts = [.. place.Items().Select(part => Read(part, depth + 1))];
        return Array.TrueForAll(parts, part => part is not null) ? [.. parts.Select(part => part!)] : null;
    }

    private static string[]? ReadIds(JsonPlace place)
    {
        string?[] ids = place.IsArray ? [.. place.Items().Select(item => item.Text())] : [place.Text()];
        return Array.TrueForAll(ids, id => id is not null) ? [.. ids.Select(id => id!)] : null;
    }

    private static NearCondition? ReadNear(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string[]? a = members.Required("a") is { } first ? ReadIds(first) : null;
        string[]? b = members.Required("b") is { } second ? ReadIds(second) : null;
        int? max = members.Required("max")?.Whole(0, RuleSetShape.MostNear);
        bool sameClause = members.Optional("sameClause")?.Flag() ?? true;
        bool ordered = members.Optional("ordered")?.Flag() ?? false;
        members.Close();
        return a is null || b is null || max is null ? null : new NearCondition(a, b, max.Value, sameClause, ordered);
    }

    private static FactCondition? ReadFact(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string? name = members.Required("name")?.Text();
        FactOperator? how = CodeParts.Read(members.Required("op"), FactOperatorLabels.All, FactOperatorLabels.Code);
        FactValue?[]? values = members.Required("value") is not { } value ? null : value.IsArray ? [.. value.Items().Select(FactsJson.ReadValue)] : [FactsJson.ReadValue(value)];
        members.Close();
        return name is null || how is null || values is null || values.Contains(null) ? null : new FactCondition(name, how.Value, [.. values.Select(one => one!.Value)]);
    }

    private static void WriteParts(Utf8JsonWriter writer, string property, IReadOnlyList<ComplaintCondition> parts)
    {
        writer.WriteStartArray(property);
        foreach (ComplaintCondition part in parts)
        {
            Write(writer, part);
        }

        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string property, IReadOnlyList<string> ids)
    {
        if (ids.Count == 1)
        {
            writer.WriteString(property, ids[0]);
        }
        else
        {
            JsonParts.WriteTexts(writer, property, ids);
        }
    }

    private static void WriteFact(Utf8JsonWriter writer, FactCondition fact)
    {
        writer.WriteStartObject("fact");
        writer.WriteString("name", fact.Name);
        writer.WriteString("op", fact.Operator.Code());
        writer.WritePropertyName("value");
        if (fact.Operator == FactOperator.In)
        {
            writer.WriteStartArray();
            foreach (FactValue value in fact.Values)
            {
                FactsJson.WriteValue(writer, value);
            }

            writer.WriteEndArray();
        }
        else
        {
            FactsJson.WriteValue(writer, fact.Values[0]);
        }

        writer.WriteEndObject();
    }
}
