using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of recovery cases and their events, read with all findings.</summary>
internal static class RecoveryJson
{
    private static readonly Sentiment[] Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive];

    public static RecoveryCase? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        string? customer = members.Required("customer")?.Text();
        RecoveryOrigin? origin = JsonParts.ReadName(members.Required("origin"), RecoveryOriginLabels.All);
        string? reason = (origin == RecoveryOrigin.NeutralAnswer ? members.Optional("reason") : members.Required("reason"))?.Text();
        Instant? openedAt = JsonParts.ReadInstant(members.Required("openedAt"));
        RecoveryEvent?[] events = [.. members.OptionalItems("events").Select(ReadEvent)];
        members.Close();
        return place.Findings.Count > before ? null : RecoveryCase.Replay(id!, customer!, origin!.Value, reason, openedAt!.Value, events!);
    }

    public static RecoveryEvent? ReadEvent(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        RecoveryEventType? type = JsonParts.ReadName(members.Required("type"), RecoveryEventTypeLabels.All);
        Instant? at = JsonParts.ReadInstant(members.Required("at"));
        bool isContact = type == RecoveryEventType.Contacted;
        bool isClose = type == RecoveryEventType.Closed;
        string? text = type is null || isContact || isClose ? null : members.Required("text")?.Text();
        RepairWay? way = isContact ? JsonParts.ReadName(members.Required("way"), RepairWayLabels.All) : null;
        bool? wasReached = isContact ? members.Required("wasReached")?.Flag() : null;
        RecoveryOutcome? outcome = isClose ? JsonParts.ReadName(members.Required("outcome"), RecoveryOutcomeLabels.All) : null;
        Sentiment? answer = isClose ? JsonParts.ReadName(members.Optional("answer"), Sentiments) : null;
        members.Close();
        return place.Findings.Count > before ? null : type switch
        {
            RecoveryEventType.Assigned => RecoveryEvent.Assigned(at!.Value, text!),
            RecoveryEventType.Contacted => RecoveryEvent.Contacted(at!.Value, way!.Value, wasReached!.Value),
            RecoveryEventType.Remedied => RecoveryEvent.Remedied(at!.Value, text!),
            RecoveryEventType.Closed => RecoveryEvent.Closed(at!.Value, outcome!.Value, answer),
            _ => RecoveryEvent.Reopened(at!.Value, text!),
        };
    }

    public static void Write(Utf8JsonWriter writer, RecoveryCase recovery)
    {
        writer.WriteStartObject();
        writer.WriteString("id", recovery.Id);
        writer.WriteString("customer", recovery.Customer);
        writer.WriteString("origin", recovery.Origin.ToString());
        JsonParts.WriteIfThere(writer, "reason", recovery.Reason);
        writer.WriteString("openedAt", PlainText.Of(recovery.OpenedAt));
        writer.WriteStartArray("events");
        foreach (RecoveryEntry entry in recovery.History)
        {
            Write(writer, entry.Event);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RecoveryEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteString("type", happened.Type.ToString());
        writer.WriteString("at", PlainText.Of(happened.At));
        JsonParts.WriteIfThere(writer, "text", happened.Text);
        JsonParts.WriteIfThere(writer, "way", happened.Way?.ToString());
        if (happened.WasReached is { } reached)
        {
            writer.WriteBoolean("wasReached", reached);
        }

        JsonParts.WriteIfThere(writer, "outcome", happened.Outcome?.ToString());
        JsonParts.WriteIfThere(writer, "answer", happened.Answer?.ToString());
        writer.WriteEndObject();
    }
}
