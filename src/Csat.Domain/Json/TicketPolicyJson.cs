using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a ticket policy, read with all findings.</summary>
internal static class TicketPolicyJson
{
    public static TicketPolicy? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        TicketProcess?[] processes = [.. (members.Required("processes")?.Items() ?? []).Select(ReadProcess)];
        TicketCheck?[] checks = [.. (members.Required("checks")?.Items() ?? []).Select(ReadCheck)];
        var standard = TicketPolicies.Standard;
        int callbacks = members.Optional("failedCallbacksBeforeClose")?.Whole(1, int.MaxValue) ?? standard.FailedCallbacksBeforeClose;
        int calls = members.Optional("unansweredCallsBeforeEmergencyPlan")?.Whole(1, int.MaxValue) ?? standard.UnansweredCallsBeforeEmergencyPlan;
        NodaTime.Duration tolerance = JsonParts.ReadDuration(members.Optional("earlyArrivalTolerance")) ?? standard.EarlyArrivalTolerance;
        NodaTime.Duration? limit = JsonParts.ReadDuration(members.Optional("transferLimit"));
        bool mayChange = members.Optional("ownerMayChange")?.Flag() ?? false;
        members.Close();
        if (place.Findings.Count > before)
        {
            return null;
        }

        return JsonParts.Tried(place, () => new TicketPolicy(id!, version!, processes!, checks!)
        {
            FailedCallbacksBeforeClose = callbacks,
            UnansweredCallsBeforeEmergencyPlan = calls,
            EarlyArrivalTolerance = tolerance,
            TransferLimit = limit,
            OwnerMayChange = mayChange,
        });
    }

    public static void Write(Utf8JsonWriter writer, TicketPolicy policy)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        writer.WriteStartArray("processes");
        foreach (TicketProcess process in policy.Processes)
        {
            Write(writer, process);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("checks");
        foreach (TicketCheck check in policy.Checks)
        {
            Write(writer, check);
        }

        writer.WriteEndArray();
        writer.WriteNumber("failedCallbacksBeforeClose", policy.FailedCallbacksBeforeClose);
        writer.WriteNumber("unansweredCallsBeforeEmergencyPlan", policy.UnansweredCallsBeforeEmergencyPlan);
        writer.WriteString("earlyArrivalTolerance", PlainText.Of(policy.EarlyArrivalTolerance));
        JsonParts.WriteIfThere(writer, "transferLimit", policy.TransferLimit is { } limit ? PlainText.Of(limit) : null);
        writer.WriteBoolean("ownerMayChange", policy.OwnerMayChange);
        writer.WriteEndObject();
    }

    private static TicketProcess? ReadProcess(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        TicketKind? kind = JsonParts.ReadName(members.Required("kind"), TicketKindLabels.All);
        TicketStep?[] steps = [.. (members.Required("steps")?.Items() ?? []).Select(ReadStep)];
        bool cause = members.Optional("needsCause")?.Flag() ?? false;
        bool plan = members.Optional("needsPlan")?.Flag() ?? false;
        bool certified = members.Optional("needsCertifiedStaff")?.Flag() ?? false;
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new TicketProcess(kind!.Value, steps.Select(step => step!.Value))
        {
            NeedsCause = cause,
            NeedsPlan = plan,
            NeedsCertifiedStaff = certified,
        });
    }

    private static TicketStep? ReadStep(JsonPlace place)
    {
        string legal = string.Join(", ", TicketStateLabels.All.Select(state => JsonParts.Camel(state.ToString())));
        return place.TryRead(TryParse, new($"{legal}; with ? where it is optional", $"{legal}；可选步骤以 ? 结尾"), out TicketStep step) ? step : null;

        static bool TryParse(string text, out TicketStep step)
        {
            bool isOptional = text.Length > 0 && text[text.Length - 1] == '?';
            bool known = JsonParts.TryParseName(isOptional ? text.Substring(0, text.Length - 1) : text, TicketStateLabels.All, out TicketState state);
            step = new TicketStep(state, isOptional);
            return known;
        }
    }

    private static TicketCheck? ReadCheck(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        LocalizedText? name = JsonParts.ReadWords(members.Required("name"));
        RuleId? rule = JsonParts.ReadRule(members.Required("rule"), TicketRules.OfChecks);
        TicketKind?[] kinds = [.. (members.Required("kinds")?.Items() ?? []).Select(kind => JsonParts.ReadName(kind, TicketKindLabels.All))];
        string? product = members.Optional("product")?.Text();
        bool needsVisit = members.Optional("needsVisit")?.Flag() ?? false;
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new TicketCheck(id!, name!.Value, rule!.Value, kinds.Select(kind => kind!.Value), product, needsVisit));
    }

    private static void Write(Utf8JsonWriter writer, TicketProcess process)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", process.Kind.ToString());
        writer.WriteStartArray("steps");
        foreach (TicketStep step in process.Steps)
        {
            writer.WriteStringValue(JsonParts.Camel(step.State.ToString()) + (step.IsOptional ? "?" : string.Empty));
        }

        writer.WriteEndArray();
        writer.WriteBoolean("needsCause", process.NeedsCause);
        writer.WriteBoolean("needsPlan", process.NeedsPlan);
        writer.WriteBoolean("needsCertifiedStaff", process.NeedsCertifiedStaff);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TicketCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("id", check.Id);
        JsonParts.Write(writer, "name", check.Name);
        writer.WriteString("rule", check.Rule.ToString());
        JsonParts.WriteTexts(writer, "kinds", check.Kinds.Select(kind => kind.ToString()));
        JsonParts.WriteIfThere(writer, "product", check.Product);
        writer.WriteBoolean("needsVisit", check.NeedsVisit);
        writer.WriteEndObject();
    }
}
