using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of a survey response, read with all findings.</summary>
internal static class SurveyResponseJson
{
    public static SurveyResponse? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? customer = members.Required("customer")?.Text();
        Touchpoint? touchpoint = JsonParts.ReadName(members.Required("touchpoint"), TouchpointLabels.All);
        SurveyChannel? channel = JsonParts.ReadName(members.Required("channel"), SurveyChannelLabels.All);
        RatingScale? scale = members.Required("scale") is { } given ? CodeMapJson.ReadScale(given) : null;
        SurveyAnswer? answer = JsonParts.ReadName(members.Required("answer"), SurveyAnswerLabels.All);
        string? level = answer == SurveyAnswer.Answered ? members.Required("level")?.Text() : null;
        Instant? askedAt = JsonParts.ReadInstant(members.Required("askedAt"));
        Instant? answeredAt = answer is SurveyAnswer.NoAnswer or null ? null : JsonParts.ReadInstant(members.Required("answeredAt"));
        LifecycleStage? stage = JsonParts.ReadName(members.Optional("stage"), LifecycleStageLabels.All);
        string? verbatim = members.Optional("verbatim")?.Text();
        string? reason = members.Optional("reason")?.Text();
        bool isPrimed = members.Optional("isPrimed")?.Flag() ?? false;
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () =>
            SurveyResponse.Of(customer!, touchpoint!.Value, channel!.Value, scale!, answer!.Value, level, askedAt!.Value, answeredAt, nameof(place)) with
            {
                Stage = stage,
                Verbatim = verbatim,
                Reason = reason,
                IsPrimed = isPrimed,
            });
    }

    public static void Write(Utf8JsonWriter writer, SurveyResponse response)
    {
        writer.WriteStartObject();
        writer.WriteString("customer", response.Customer);
        writer.WriteString("touchpoint", response.Touchpoint.ToString());
        writer.WriteString("channel", response.Channel.ToString());
        writer.WritePropertyName("scale");
        CodeMapJson.WriteScale(writer, response.Scale);
        writer.WriteString("answer", response.Answer.ToString());
        JsonParts.WriteIfThere(writer, "level", response.Level?.Code);
        writer.WriteString("askedAt", PlainText.Of(response.AskedAt));
        JsonParts.WriteIfThere(writer, "answeredAt", response.AnsweredAt is { } at ? PlainText.Of(at) : null);
        JsonParts.WriteIfThere(writer, "stage", response.Stage?.ToString());
        JsonParts.WriteIfThere(writer, "verbatim", response.Verbatim);
        JsonParts.WriteIfThere(writer, "reason", response.Reason);
        writer.WriteBoolean("isPrimed", response.IsPrimed);
        writer.WriteEndObject();
    }
}
