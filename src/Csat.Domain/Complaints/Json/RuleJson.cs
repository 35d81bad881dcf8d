using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of a rule.</summary>
internal static class RuleJson
{
    public static ComplaintRule? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        ComplaintAxis? axis = CodeParts.Read(members.Required("axis"), ComplaintAxisLabels.All, CodeParts.NameOf);
        string? code = members.Required("code")?.Text();
        decimal weight = members.Optional("weight")?.Number(0, ComplaintRule.MaximumWeight) ?? 1;
        int priority = members.Optional("priority")?.Whole(-100, 100) ?? 0;
        ComplaintCondition? when = members.Required("when") is { } condition ? ConditionJson.Read(condition) : null;
        NodaTime.LocalDate? from = JsonParts.ReadDate(members.Optional("effectiveFrom"));
        NodaTime.LocalDate? to = JsonParts.ReadDate(members.Optional("effectiveTo"));
        (ComplaintExample?[] match, ComplaintExample?[] noMatch) = ReadExamples(members.Optional("examples"));
        members.Close();
        return place.Findings.Count > before ? null : new ComplaintRule(id!, axis!.Value, code!, when!)
        {
            Weight = weight,
            Priority = priority,
            EffectiveFrom = from,
            EffectiveTo = to,
            Match = match!,
            NoMatch = noMatch!,
        };
    }

    public static void Write(Utf8JsonWriter writer, ComplaintRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("axis", CodeParts.NameOf(rule.Axis));
        writer.WriteString("code", rule.Code);
        writer.WriteNumber("weight", rule.Weight);
        writer.WriteNumber("priority", rule.Priority);
        writer.WritePropertyName("when");
        ConditionJson.Write(writer, rule.When);
        JsonParts.WriteIfThere(writer, "effectiveFrom", rule.EffectiveFrom is { } from ? PlainText.Of(from) : null);
        JsonParts.WriteIfThere(writer, "effectiveTo", rule.EffectiveTo is { } to ? PlainText.Of(to) : null);
        writer.WriteStartObject("examples");
        WriteExamples(writer, "match", rule.Match);
        WriteExamples(writer, "noMatch", rule.NoMatch);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static (ComplaintExample?[] Match, ComplaintExample?[] NoMatch) ReadExamples(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return ([], []);
        }

        JsonMembers members = given.Members();
        ComplaintExample?[] match = [.. members.OptionalItems("match").Select(ReadExample)];
        ComplaintExample?[] noMatch = [.. members.OptionalItems("noMatch").Select(ReadExample)];
        members.Close();
        return (match, noMatch);
    }

    private static ComplaintExample? ReadExample(JsonPlace place)
    {
        if (!place.IsObject)
        {
            return place.AnyText() is { } plain ? new ComplaintExample(plain, ComplaintFacts.Unknown) : null;
        }

        JsonMembers members = place.Members();
        string? text = members.Required("text")?.AnyText();
        ComplaintFacts facts = members.Required("facts") is { } given ? FactsJson.Read(given) : ComplaintFacts.Unknown;
        members.Close();
        return text is null ? null : new ComplaintExample(text, facts);
    }

    private static void WriteExamples(Utf8JsonWriter writer, string property, IReadOnlyList<ComplaintExample> examples)
    {
        writer.WriteStartArray(property);
        foreach (ComplaintExample example in examples)
        {
            if (example.Facts == ComplaintFacts.Unknown)
            {
                writer.WriteStringValue(example.Text);
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("text", example.Text);
            writer.WritePropertyName("facts");
            FactsJson.Write(writer, example.Facts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
