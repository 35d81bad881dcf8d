using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a relationship policy, read with all findings.</summary>
internal static class RelationshipPolicyJson
{
    public static RelationshipPolicy? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        RelationshipSignColor?[] signs = [.. (members.Required("signs")?.Items() ?? []).Select(ReadSign)];
        int conflictMonths = members.Optional("conflictMonths")?.Whole(1, int.MaxValue) ?? RelationshipPolicies.Standard.ConflictMonths;
        int? answerMonths = members.Optional("answerMonths")?.Whole(1, int.MaxValue);
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new RelationshipPolicy(id!, version!, signs!, conflictMonths, answerMonths));
    }

    public static void Write(Utf8JsonWriter writer, RelationshipPolicy policy)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        writer.WriteStartArray("signs");
        foreach (RelationshipSignColor sign in policy.Signs)
        {
            writer.WriteStartObject();
            writer.WriteString("sign", sign.Sign.ToString());
            JsonParts.WriteIfThere(writer, "color", sign.Color?.ToString());
            writer.WriteBoolean("needsRepair", sign.NeedsRepair);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("conflictMonths", policy.ConflictMonths);
        if (policy.AnswerMonths is { } months)
        {
            writer.WriteNumber("answerMonths", months);
        }

        writer.WriteEndObject();
    }

    private static RelationshipSignColor? ReadSign(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        RelationshipSign? sign = JsonParts.ReadName(members.Required("sign"), RelationshipSignLabels.All);
        CustomerColor? color = JsonParts.ReadName(members.Optional("color"), CustomerColorLabels.All);
        bool needsRepair = members.Optional("needsRepair")?.Flag() ?? false;
        members.Close();
        return place.Findings.Count > before ? null : new RelationshipSignColor(sign!.Value, color, needsRepair);
    }
}
