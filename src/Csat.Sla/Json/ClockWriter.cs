using System.Text.Json;
using Csat.Json;

namespace Csat.Sla;

/// <summary>Writes a clock as <see cref="ClockReader"/> reads it.</summary>
internal static class ClockWriter
{
    public static void Write(Utf8JsonWriter writer, SlaClock clock)
    {
        SchemaVersion.Start(writer);
        writer.WritePropertyName("policy");
        PolicyParts.WriteReference(writer, clock.Policy.Id, clock.Policy.Version);
        writer.WriteStartArray("calendars");
        foreach ((string id, string version) in clock.Events.OfType<SlaPolicyChanged>().Select(change => change.Policy).Prepend(clock.Policy)
            .SelectMany(policy => policy.Targets).Select(target => (target.Calendar.Id, target.Calendar.Version)).Distinct())
        {
            PolicyParts.WriteReference(writer, id, version);
        }

        writer.WriteEndArray();
        Write(writer, clock.Request);
        writer.WriteStartArray("events");
        foreach (SlaEvent happened in clock.Events)
        {
            writer.WriteStartObject();
            Write(writer, happened);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SlaRequest request)
    {
        writer.WriteStartObject("request");
        Maybe("requestKind", request.RequestKind);
        Maybe("product", request.Product);
        Maybe("channel", request.Channel);
        Maybe("area", request.Area);
        Maybe("grade", request.Grade?.Code);
        writer.WriteEndObject();

        void Maybe(string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, SlaEvent happened)
    {
        string type = happened.GetType().Name.Substring("Sla".Length);
        writer.WriteString("type", char.ToLowerInvariant(type[0]) + type.Substring(1));
        writer.WriteString("at", PlainText.Of(happened.At));
        switch (happened)
        {
            case SlaStopped stopped:
                writer.WritePropertyName("kind");
                PolicyParts.WriteKind(writer, stopped.Kind);
                break;
            case SlaPaused paused:
                Reason(paused.Reason);
                break;
            case SlaResumed resumed:
                Reason(resumed.Reason);
                break;
            case SlaPausedBetween between:
                Reason(between.Reason);
                writer.WriteString("until", PlainText.Of(between.Until));
                break;
            case SlaCalledBack called:
                writer.WriteString("outcome", called.Outcome.ToString());
                break;
            case SlaGradeChanged change:
                writer.WriteString("grade", change.Grade?.Code);
                writer.WriteString("effect", change.Effect.ToString());
                break;
            case SlaPolicyChanged change:
                writer.WritePropertyName("policy");
                PolicyParts.WriteReference(writer, change.Policy.Id, change.Policy.Version);
                writer.WriteString("effect", change.Effect.ToString());
                break;
            case SlaAppointmentMade made:
                writer.WriteString("slotStart", PlainText.Of(made.SlotStart));
                writer.WriteString("slotEnd", PlainText.Of(made.SlotEnd));
                break;
            case SlaAppointmentRescheduled moved:
                writer.WriteString("slotStart", PlainText.Of(moved.SlotStart));
                writer.WriteString("slotEnd", PlainText.Of(moved.SlotEnd));
                break;
        }

        void Reason(PauseReason? reason)
        {
            if (reason is not null)
            {
                writer.WritePropertyName("reason");
                PolicyParts.WriteReason(writer, reason);
            }
        }
    }
}
