using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of a policy: a member for each axis.</summary>
internal static class PolicyJson
{
    public static ComplaintPolicy Read(JsonPlace place)
    {
        ComplaintPolicy standard = ComplaintPolicy.Default;
        JsonMembers members = place.Members();
        ComplaintPolicy policy = standard with
        {
            CategoryThreshold = Threshold(members, "category") ?? standard.CategoryThreshold,
            ClaimedLevelThreshold = Threshold(members, "claimedLevel") ?? standard.ClaimedLevelThreshold,
            SeverityThreshold = Threshold(members, "severity") ?? standard.SeverityThreshold,
            EscalationRiskThreshold = Threshold(members, "escalationRisk") ?? standard.EscalationRiskThreshold,
        };
        if (members.Optional("intent") is { } intent)
        {
            JsonMembers parts = intent.Members();
            policy = policy with
            {
                IntentMargin = Number(parts, "margin") ?? standard.IntentMargin,
                IntentThreshold = Number(parts, "threshold") ?? standard.IntentThreshold,
                FromCause = Number(parts, "fromCause") ?? standard.FromCause,
                FromEscalation = Number(parts, "fromEscalation") ?? standard.FromEscalation,
            };
            parts.Close();
        }

        if (members.Optional("cause") is { } cause)
        {
            JsonMembers parts = cause.Members();
            policy = policy with
            {
                CauseThreshold = Number(parts, "threshold") ?? standard.CauseThreshold,
                CauseSpread = Number(parts, "spread") ?? standard.CauseSpread,
            };
            parts.Close();
        }

        if (members.Optional("expert") is { } expert)
        {
            JsonMembers parts = expert.Members();
            policy = policy with { ExpertPreviousContacts = parts.Optional("previousContacts")?.Whole(1, ComplaintFacts.MaximumContacts) ?? standard.ExpertPreviousContacts };
            parts.Close();
        }

        members.Close();
        return policy;
    }

    public static void Write(Utf8JsonWriter writer, ComplaintPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("intent");
        writer.WriteNumber("margin", policy.IntentMargin);
        writer.WriteNumber("threshold", policy.IntentThreshold);
        writer.WriteNumber("fromCause", policy.FromCause);
        writer.WriteNumber("fromEscalation", policy.FromEscalation);
        writer.WriteEndObject();
        writer.WriteStartObject("cause");
        writer.WriteNumber("threshold", policy.CauseThreshold);
        writer.WriteNumber("spread", policy.CauseSpread);
        writer.WriteEndObject();
        WriteThreshold(writer, "category", policy.CategoryThreshold);
        WriteThreshold(writer, "claimedLevel", policy.ClaimedLevelThreshold);
        WriteThreshold(writer, "severity", policy.SeverityThreshold);
        WriteThreshold(writer, "escalationRisk", policy.EscalationRiskThreshold);
        writer.WriteStartObject("expert");
        writer.WriteNumber("previousContacts", policy.ExpertPreviousContacts);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static decimal? Threshold(JsonMembers members, string axis)
    {
        if (members.Optional(axis) is not { } place)
        {
            return null;
        }

        JsonMembers parts = place.Members();
        decimal? threshold = Number(parts, "threshold");
        parts.Close();
        return threshold;
    }

    private static decimal? Number(JsonMembers members, string name) => members.Optional(name)?.NumberFrom(0, 10);

    private static void WriteThreshold(Utf8JsonWriter writer, string axis, decimal threshold)
    {
        writer.WriteStartObject(axis);
        writer.WriteNumber("threshold", threshold);
        writer.WriteEndObject();
    }
}
