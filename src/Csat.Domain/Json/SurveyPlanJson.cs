using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a survey plan, read with all findings.</summary>
internal static class SurveyPlanJson
{
    public static SurveyPlan? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        SurveyDuty?[] duties = [.. (members.Required("duties")?.Items() ?? []).Select(ReadDuty)];
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new SurveyPlan(id!, version!, duties!));
    }

    public static void Write(Utf8JsonWriter writer, SurveyPlan plan)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", plan.Id);
        writer.WriteString("version", plan.Version);
        writer.WriteStartArray("duties");
        foreach (SurveyDuty duty in plan.Duties)
        {
            Write(writer, duty);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static SurveyDuty? ReadDuty(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        LocalizedText? name = JsonParts.ReadWords(members.Required("name"));
        RuleId? rule = members.Required("rule") is { } given ? JsonParts.ReadRule(given) : null;
        SurveyCycle? cycle = JsonParts.ReadName(members.Required("cycle"), SurveyCycleLabels.All);
        int months = members.Optional("months")?.Whole(0, SurveyDuty.MostMonths) ?? 0;
        SurveyConductor? conductor = JsonParts.ReadName(members.Optional("conductor"), SurveyConductorLabels.All);
        SurveyMetric?[] metrics = [.. members.OptionalItems("metrics").Select(item => JsonParts.ReadName(item, SurveyMetricLabels.All))];
        string?[] documents = [.. members.OptionalItems("documents").Select(item => item.Text())];
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () =>
            new SurveyDuty(id!, name!.Value, rule!.Value, cycle!.Value, months, conductor, metrics.Select(metric => metric!.Value), documents!));
    }

    private static void Write(Utf8JsonWriter writer, SurveyDuty duty)
    {
        writer.WriteStartObject();
        writer.WriteString("id", duty.Id);
        JsonParts.Write(writer, "name", duty.Name);
        writer.WriteString("rule", duty.Rule.ToString());
        writer.WriteString("cycle", duty.Cycle.ToString());
        writer.WriteNumber("months", duty.Months);
        JsonParts.WriteIfThere(writer, "conductor", duty.Conductor?.ToString());
        JsonParts.WriteTexts(writer, "metrics", duty.Metrics.Select(metric => metric.ToString()));
        JsonParts.WriteTexts(writer, "documents", duty.Documents);
        writer.WriteEndObject();
    }
}
