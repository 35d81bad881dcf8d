using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of the case base, read with all findings. Blank texts are read: <see cref="LessonBase.Lint"/> finds them, with their rule.</summary>
internal static class LessonBaseJson
{
    public static LessonBase? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        LessonCase?[] cases = [.. (members.Required("cases")?.Items() ?? []).Select(ReadCase)];
        LessonUse?[] uses = [.. (members.Required("uses")?.Items() ?? []).Select(ReadUse)];
        members.Close();
        return place.Findings.Count == before ? new LessonBase(Array.AsReadOnly<LessonCase>([.. cases.OfType<LessonCase>()]), Array.AsReadOnly<LessonUse>([.. uses.OfType<LessonUse>()])) : null;
    }

    public static void Write(Utf8JsonWriter writer, LessonBase lessons)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteStartArray("cases");
        foreach (LessonCase given in lessons.Cases)
        {
            writer.WriteStartObject();
            writer.WriteString("id", given.Id);
            writer.WriteString("evidence", given.Evidence);
            writer.WriteString("lesson", given.Lesson);
            writer.WriteString("department", given.Department);
            writer.WriteString("on", PlainText.Of(given.On));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("uses");
        foreach (LessonUse use in lessons.Uses)
        {
            writer.WriteStartObject();
            writer.WriteString("caseId", use.CaseId);
            writer.WriteString("project", use.Project);
            if (use.IsAvoided is { } isAvoided)
            {
                writer.WriteBoolean("isAvoided", isAvoided);
            }

            JsonParts.WriteIfThere(writer, "confirmedBy", use.ConfirmedBy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static LessonCase? ReadCase(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.AnyText();
        string? evidence = members.Required("evidence")?.AnyText();
        string? lesson = members.Required("lesson")?.AnyText();
        string? department = members.Required("department")?.AnyText();
        LocalDate? on = JsonParts.ReadDate(members.Required("on"));
        members.Close();
        return place.Findings.Count == before ? new LessonCase(id!, evidence!, lesson!, department!, on!.Value) : null;
    }

    private static LessonUse? ReadUse(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? caseId = members.Required("caseId")?.AnyText();
        string? project = members.Required("project")?.AnyText();
        bool? isAvoided = members.Optional("isAvoided")?.Flag();
        string? confirmedBy = members.Optional("confirmedBy")?.AnyText();
        members.Close();
        return place.Findings.Count == before ? new LessonUse(caseId!, project!, isAvoided, confirmedBy) : null;
    }
}
