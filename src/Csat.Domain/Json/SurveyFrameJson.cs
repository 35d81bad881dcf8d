using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a survey frame, read with all findings.</summary>
internal static class SurveyFrameJson
{
    public static SurveyFrame? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        string?[] provinces = [.. (members.Required("provinces")?.Items() ?? []).Select(item => item.Text())];
        Touchpoint?[]? channels = members.Optional("channels")?.Items().Select(item => JsonParts.ReadName(item, TouchpointLabels.All)).ToArray();
        string?[] services = [.. (members.Required("services")?.Items() ?? []).Select(item => item.Text())];
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new SurveyFrame(id!, version!, provinces!, channels?.Select(channel => channel!.Value), services!));
    }

    public static void Write(Utf8JsonWriter writer, SurveyFrame frame)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", frame.Id);
        writer.WriteString("version", frame.Version);
        JsonParts.WriteTexts(writer, "provinces", frame.Provinces);
        JsonParts.WriteTexts(writer, "channels", frame.Channels.Select(channel => channel.ToString()));
        JsonParts.WriteTexts(writer, "services", frame.Services);
        writer.WriteEndObject();
    }
}
