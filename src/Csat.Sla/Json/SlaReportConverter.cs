using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Kinds: a code, or an object for one of a caller's own.</summary>
internal sealed class SlaTargetKindConverter : FindingsConverter<SlaTargetKind>
{
    protected override SlaTargetKind? Read(JsonPlace place) => PolicyParts.ReadKind(place);

    protected override void Write(Utf8JsonWriter writer, SlaTargetKind value) => PolicyParts.WriteKind(writer, value);
}

/// <summary>Reports are written; they are made again from the clock, not read.</summary>
internal sealed class SlaReportConverter : JsonConverter<SlaReport>
{
    public override SlaReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A report can't be read; legal: save the clock with SlaClock.ToJson and ask it again.");

    public override void Write(Utf8JsonWriter writer, SlaReport value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("policy");
        PolicyParts.WriteReference(writer, value.PolicyId, value.PolicyVersion);
        ClockWriter.Write(writer, value.Request);
        writer.WriteString("at", PlainText.Of(value.At));
        writer.WriteString("closing", value.Closing.ToString());
        writer.WriteNumber("failedContacts", value.FailedContacts);
        writer.WriteStartArray("verdicts");
        foreach (SlaVerdict verdict in value.Verdicts)
        {
            SlaVerdictConverter.Write(writer, verdict);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>Verdicts are written, with the pieces that prove them; they are made again from the clock, not read.</summary>
internal sealed class SlaVerdictConverter : JsonConverter<SlaVerdict>
{
    public override SlaVerdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A verdict can't be read; legal: save the clock with SlaClock.ToJson and ask it again.");

    public override void Write(Utf8JsonWriter writer, SlaVerdict value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, SlaVerdict verdict)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind");
        PolicyParts.WriteKind(writer, verdict.Kind);
        writer.WriteString("status", verdict.Status.ToString());
        writer.WriteBoolean("isOpen", verdict.IsOpen);
        writer.WriteString("limit", verdict.Limit.ToString());
        writer.WriteString("grade", verdict.Grade?.Code);
        Write(writer, "startedAt", verdict.StartedAt);
        Write(writer, "stoppedAt", verdict.StoppedAt);
        Write(writer, "at", verdict.At);
        Write(writer, "due", verdict.Due);
        Write(writer, "dueIfResumedNow", verdict.DueIfResumedNow);
        Write(writer, "breachedAt", verdict.BreachedAt);
        Write(writer, "elapsed", verdict.Elapsed);
        Write(writer, "remaining", verdict.Remaining);
        writer.WriteString("overdueBand", verdict.OverdueBand?.ToString());
        writer.WriteBoolean("isProvisional", verdict.IsProvisional);
        writer.WriteString("calendarId", verdict.CalendarId);
        writer.WriteStartArray("ruleIds");
        foreach (RuleId rule in verdict.RuleIds)
        {
            writer.WriteStringValue(rule.ToString());
        }

        writer.WriteEndArray();
        Write(writer, "nextEscalationAt", verdict.NextEscalation?.At);
        Write(writer, "timeline", verdict.Timeline);
        Write(writer, "proof", verdict.Proof);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<SlaPiece> pieces)
    {
        writer.WriteStartArray(name);
        foreach (SlaPiece piece in pieces)
        {
            writer.WriteStartObject();
            Write(writer, "start", piece.Start);
            Write(writer, "end", piece.End);
            writer.WriteBoolean("isCounted", piece.IsCounted);
            writer.WriteString("reason", piece.Reason.ToString());
            writer.WriteString("pauseReason", piece.PauseReason?.Code);
            CalendarParts.Write(writer, "name", piece.Name);
            CalendarParts.Write(writer, "source", piece.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Instant? at) => writer.WriteString(name, at is { } known ? PlainText.Of(known) : null);

    private static void Write(Utf8JsonWriter writer, string name, Duration? time) => writer.WriteString(name, time is { } known ? PlainText.Of(known) : null);
}
