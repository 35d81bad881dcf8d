using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

/// <summary>Writes a policy as <see cref="PolicyReader"/> reads it; what has its default is left out.</summary>
internal static class PolicyWriter
{
    public static void Write(Utf8JsonWriter writer, SlaPolicy policy)
    {
        SchemaVersion.Start(writer);
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        if (policy.FailedContactsBeforeClose != SlaPolicy.DefaultFailedContacts)
        {
            writer.WriteNumber("failedContactsBeforeClose", policy.FailedContactsBeforeClose);
        }

        writer.WriteStartArray("targets");
        foreach (SlaTarget target in policy.Targets)
        {
            Write(writer, target);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SlaTarget target)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind");
        PolicyParts.WriteKind(writer, target.Kind);
        if (target.StartsOn is { } starter)
        {
            writer.WritePropertyName("startsOn");
            PolicyParts.WriteKind(writer, starter);
        }

        writer.WriteString("limit", target.Limit.Default.ToString());
        ServiceGrade[] named = [.. ServiceGrade.All.Where(target.Limit.IsNamed)];
        if (named.Length > 0)
        {
            writer.WriteStartObject("limitByGrade");
            foreach (ServiceGrade grade in named)
            {
                writer.WriteString(grade.Code, target.Limit[grade].ToString());
            }

            writer.WriteEndObject();
        }

        if (target.MeanLimit is { } mean)
        {
            writer.WriteString("meanLimit", PlainText.Of(mean));
        }

        if (!ReferenceEquals(target.Calendar, BusinessCalendars.AroundTheClock))
        {
            writer.WritePropertyName("calendar");
            PolicyParts.WriteReference(writer, target.Calendar.Id, target.Calendar.Version);
        }

        if (target.Rounding != DeadlineRounding.Close)
        {
            writer.WriteString("rounding", target.Rounding.ToString());
        }

        Write(writer, "requestKinds", target.RequestKinds);
        Write(writer, "products", target.Products);
        Write(writer, "channels", target.Channels);
        Write(writer, "areas", target.Areas);
        Write(writer, "grades", target.Grades.Select(grade => grade.Code));
        Write(writer, target.Pauses);
        if (target.Escalations.Count > 0)
        {
            writer.WriteStartArray("escalations");
            foreach (SlaEscalation escalation in target.Escalations)
            {
                Write(writer, escalation);
            }

            writer.WriteEndArray();
        }

        Write(writer, target.OverdueBands);
        Write(writer, "ruleIds", target.RuleIds.Select(rule => rule.ToString()));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PauseMask mask)
    {
        if (mask.Reasons.Count == 0)
        {
            if (!mask.TakesOthers)
            {
                writer.WriteString("pauses", "none");
            }

            return;
        }

        writer.WriteStartObject("pauses");
        writer.WriteStartArray(mask.TakesOthers ? "except" : "only");
        foreach (PauseReason reason in mask.Reasons)
        {
            PolicyParts.WriteReason(writer, reason);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SlaEscalation escalation)
    {
        writer.WriteStartObject();
        writer.WriteNumber("level", escalation.Level);
        writer.WriteString("point", escalation.Point.ToString());
        if (escalation.Point is EscalationPoint.BeforeDue or EscalationPoint.AfterDue)
        {
            writer.WriteString("time", PlainText.Of(escalation.Time));
        }

        if (escalation.Point == EscalationPoint.AtPercent)
        {
            writer.WriteNumber("percent", escalation.Percent);
        }

        if (escalation.ByTheWallClock)
        {
            writer.WriteBoolean("byTheWallClock", true);
        }

        Write(writer, "roles", escalation.Roles);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OverdueBands bands)
    {
        if (bands.Equals(OverdueBands.ByTheHour))
        {
            return;
        }

        writer.WriteStartObject("overdueBands");
        if (bands.Width is { } width)
        {
            writer.WriteString("every", PlainText.Of(width));
        }

        Write(writer, "at", bands.Bounds.Select(PlainText.Of));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in all)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
