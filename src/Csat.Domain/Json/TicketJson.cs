using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a ticket: its policy's name and its events.</summary>
internal static class TicketJson
{
    public static Ticket? Read(JsonPlace place, TicketPolicy[] known)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        TicketPolicy? policy = ReadPolicy(members.Required("policy"), known);
        TicketEvent?[] events = [.. (members.Required("events")?.Items() ?? []).Select(TicketEventJson.Read)];
        members.Close();
        if (place.Findings.Count > before)
        {
            return null;
        }

        Ticket? ticket = Ticket.Replay(events!, policy).Ticket;
        if (ticket is null)
        {
            place.Findings.Add(new Finding(place.Path + ".events", new("no event submits the ticket; legal: one of the type submitted", "没有申报事件；须有一个 submitted 类型的事件"), TicketRules.Loop));
        }

        return ticket;
    }

    public static void Write(Utf8JsonWriter writer, Ticket ticket)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteStartObject("policy");
        writer.WriteString("id", ticket.Policy.Id);
        writer.WriteString("version", ticket.Policy.Version);
        writer.WriteEndObject();
        writer.WriteStartArray("events");
        foreach (TicketEntry entry in ticket.History)
        {
            TicketEventJson.Write(writer, entry.Event);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static TicketPolicy? ReadPolicy(JsonPlace? place, TicketPolicy[] known)
    {
        if (place is not { } given)
        {
            return null;
        }

        JsonMembers members = given.Members();
        string? id = members.Required("id")?.Text();
        JsonPlace? versionPlace = members.Required("version");
        string? version = versionPlace?.Text();
        members.Close();
        TicketPolicy? named = Array.Find(known, policy => policy.Id == id && policy.Version == version);
        if (id is not null && version is not null && named is null)
        {
            string legal = string.Join(", ", (IEnumerable<TicketPolicy>)known);
            given.Findings.Add(new Finding(given.Path, new(
                $"no policy '{Throw.Shown(id.AsSpan())}' in version '{Throw.Shown(version.AsSpan())}'; given: {legal}", $"没有版本“{Throw.Shown(version.AsSpan())}”的策略“{Throw.Shown(id.AsSpan())}”；已给出：{legal}")));
        }

        return named;
    }
}
