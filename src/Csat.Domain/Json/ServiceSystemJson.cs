using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Service systems.</summary>
internal sealed class ServiceSystemJsonConverter : FindingsConverter<ServiceSystem>
{
    protected override ServiceSystem? Read(JsonPlace place) => ServiceSystemJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, ServiceSystem value) => ServiceSystemJson.Write(writer, value);
}

/// <summary>Revisions of service systems.</summary>
internal sealed class SystemRevisionJsonConverter : FindingsConverter<SystemRevision>
{
    protected override SystemRevision? Read(JsonPlace place) => ServiceSystemJson.ReadRevision(place);

    protected override void Write(Utf8JsonWriter writer, SystemRevision value) => ServiceSystemJson.Write(writer, value);
}

/// <summary>The JSON of a service system, read with all findings. Blank texts are read: <see cref="ServiceSystem.Lint"/> finds them, with their rule.</summary>
internal static class ServiceSystemJson
{
    public static ServiceSystem? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? name = members.Required("name")?.AnyText();
        LocalDate? since = JsonParts.ReadDate(members.Required("since"));
        SystemRevision?[] revisions = [.. (members.Required("revisions")?.Items() ?? []).Select(ReadRevision)];
        members.Close();
        return place.Findings.Count == before ? new ServiceSystem(name!, since!.Value, Array.AsReadOnly<SystemRevision>([.. revisions.OfType<SystemRevision>()])) : null;
    }

    public static SystemRevision? ReadRevision(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? version = members.Required("version")?.AnyText();
        LocalDate? revisedOn = JsonParts.ReadDate(members.Required("revisedOn"));
        string? changes = members.Required("changes")?.AnyText();
        string? generalManager = members.Optional("generalManager")?.AnyText();
        LocalDate? approvedOn = JsonParts.ReadDate(members.Optional("approvedOn"));
        members.Close();
        return place.Findings.Count == before ? new SystemRevision(version!, revisedOn!.Value, changes!, generalManager, approvedOn) : null;
    }

    public static void Write(Utf8JsonWriter writer, ServiceSystem system)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("name", system.Name);
        writer.WriteString("since", PlainText.Of(system.Since));
        writer.WriteStartArray("revisions");
        foreach (SystemRevision revision in system.Revisions)
        {
            Write(writer, revision);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SystemRevision revision)
    {
        writer.WriteStartObject();
        writer.WriteString("version", revision.Version);
        writer.WriteString("revisedOn", PlainText.Of(revision.RevisedOn));
        writer.WriteString("changes", revision.Changes);
        JsonParts.WriteIfThere(writer, "generalManager", revision.GeneralManager);
        JsonParts.WriteIfThere(writer, "approvedOn", revision.ApprovedOn is { } approvedOn ? PlainText.Of(approvedOn) : null);
        writer.WriteEndObject();
    }
}
