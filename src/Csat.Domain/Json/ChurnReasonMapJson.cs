using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a map of churn reasons, read with all findings.</summary>
internal static class ChurnReasonMapJson
{
    public static ChurnReasonMap? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        var reasons = new List<KeyValuePair<string, ChurnReason>>();
        if (members.Required("reasons") is { } given)
        {
            JsonMembers names = given.Members();
            foreach (string name in names.Names.ToArray())
            {
                if (ReadReason(names.Required(name)!.Value) is { } reason)
                {
                    reasons.Add(new(name, reason));
                }
            }
        }

        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new ChurnReasonMap(id!, version!, reasons));
    }

    public static void Write(Utf8JsonWriter writer, ChurnReasonMap map)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", map.Id);
        writer.WriteString("version", map.Version);
        writer.WriteStartObject("reasons");
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ChurnReason> reason in map.Reasons.Where(reason => written.Add(reason.Key)))
        {
            writer.WriteStartObject(reason.Key);
            writer.WriteString("type", reason.Value.Type.ToString());
            JsonParts.WriteIfThere(writer, "cause", reason.Value.Cause?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static ChurnReason? ReadReason(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        ChurnType? type = JsonParts.ReadName(members.Required("type"), ChurnTypeLabels.All);
        ChurnCause? cause = JsonParts.ReadName(members.Optional("cause"), ChurnCauseLabels.All);
        members.Close();
        return place.Findings.Count > before ? null : new ChurnReason(type!.Value, cause);
    }
}
