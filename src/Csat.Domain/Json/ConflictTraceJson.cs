using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a trace, read with all findings. Blank texts and missing targets are read: <see cref="ConflictTrace.Lint"/> finds them, with their rules.</summary>
internal static class ConflictTraceJson
{
    public static ConflictTrace? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? conflict = members.Required("conflict")?.AnyText();
        string? problem = members.Required("problem")?.AnyText();
        ControlPoint?[] points = [.. (members.Required("points")?.Items() ?? []).Select(ReadPoint)];
        members.Close();
        return place.Findings.Count == before ? new ConflictTrace(conflict!, problem!, Array.AsReadOnly<ControlPoint>([.. points.OfType<ControlPoint>()])) : null;
    }

    public static void Write(Utf8JsonWriter writer, ConflictTrace trace)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("conflict", trace.Conflict);
        writer.WriteString("problem", trace.Problem);
        writer.WriteStartArray("points");
        foreach (ControlPoint point in trace.Points)
        {
            writer.WriteStartObject();
            Write(writer, point.Indicator);
            if (point.Target is { } target && FigureText.IsFinite(target))
            {
                writer.WriteNumber("target", target);
            }

            JsonParts.WriteIfThere(writer, "owner", point.Owner);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ControlIndicator indicator)
    {
        writer.WriteStartObject("indicator");
        writer.WriteString("id", indicator.Id);
        JsonParts.Write(writer, "name", indicator.Name);
        writer.WriteString("kind", indicator.Kind.ToString());
        writer.WriteString("direction", indicator.Direction.ToString());
        if (indicator.Unit != default)
        {
            JsonParts.Write(writer, "unit", indicator.Unit);
        }

        writer.WriteEndObject();
    }

    private static ControlPoint? ReadPoint(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        ControlIndicator? indicator = members.Required("indicator") is { } given ? ReadIndicator(given) : null;
        double? target = members.Optional("target")?.Real();
        string? owner = members.Optional("owner")?.AnyText();
        members.Close();
        return place.Findings.Count == before ? new ControlPoint(indicator!, target, owner) : null;
    }

    private static ControlIndicator? ReadIndicator(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.AnyText();
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        ControlKind? kind = JsonParts.ReadName(members.Required("kind"), ControlKindLabels.All);
        LimitDirection? direction = JsonParts.ReadName(members.Required("direction"), LimitDirectionLabels.All);
        LocalizedText? unit = JsonParts.ReadAnyWords(members.Optional("unit"));
        members.Close();
        return place.Findings.Count == before ? new ControlIndicator(id!, name!.Value, kind!.Value, direction!.Value, unit ?? default) : null;
    }
}
