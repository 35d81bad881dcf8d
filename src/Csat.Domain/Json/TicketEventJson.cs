using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of an event: <c>type</c> says which, <c>at</c> when; then its own values.</summary>
internal static class TicketEventJson
{
    private static readonly string Types = string.Join(", ", TicketEventTypeLabels.All.Select(type => JsonParts.Camel(type.ToString())));

    public static TicketEvent? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        JsonPlace? typePlace = members.Required("type");
        string? text = typePlace?.Text();
        if (text is null)
        {
            return null;
        }

        int index = TicketEventTypeLabels.All.Select((type, i) => (type, i)).Where(item => JsonParts.Camel(item.type.ToString()) == text).Select(item => item.i).DefaultIfEmpty(-1).First();
        if (index < 0)
        {
            typePlace!.Value.Refuse(Types, Types);
            return null;
        }

        Instant at = JsonParts.ReadInstant(members.Required("at")) ?? default;
        var values = new TicketEventValues(members, at);
        Func<TicketEvent> make = Values(TicketEventTypeLabels.All[index], values);
        members.Close();
        return place.Findings.Count == before ? make() : null;
    }

    public static void Write(Utf8JsonWriter writer, TicketEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteString("type", JsonParts.Camel(happened.Type.ToString()));
        writer.WriteString("at", PlainText.Of(happened.At));
        WriteValues(writer, happened);
        writer.WriteEndObject();
    }

    /// <summary>Reads what an event of a type has; the event is made only when nothing was found.</summary>
    private static Func<TicketEvent> Values(TicketEventType type, TicketEventValues given)
    {
        Instant at = given.At;
        switch (type)
        {
            case TicketEventType.Submitted:
                (TicketKind kind, string id, string customer, string owner) = (given.Name("kind", TicketKindLabels.All), given.Text("id"), given.Text("customer"), given.Text("owner"));
                string? product = given.MaybeText("product");
                TicketSeverity severity = given.Severity("severity", kind);
                return () => new TicketSubmitted(at, kind, id, customer, owner, product, severity);
            case TicketEventType.Dispatched:
                (string toDepartment, string engineer, bool isCertified) = (given.Text("department"), given.Text("engineer"), given.Flag("isCertified"));
                return () => new TicketDispatched(at, toDepartment, engineer, isCertified);
            case TicketEventType.Contacted:
                (string? cause, Instant? promisedBy) = (given.MaybeText("cause"), given.MaybeInstant("promisedBy"));
                return () => new TicketContacted(at, cause, promisedBy);
            case TicketEventType.Planned:
                string plan = given.Text("plan");
                return () => new TicketPlanned(at, plan);
            case TicketEventType.AppointmentMade:
                (Instant start, Instant end) = given.Slot();
                return () => new TicketAppointmentMade(at, start, end);
            case TicketEventType.AppointmentRescheduled:
                (Instant newStart, Instant newEnd) = given.Slot();
                return () => new TicketAppointmentRescheduled(at, newStart, newEnd);
            case TicketEventType.EngineerArrived:
                bool earlyAgreed = given.MaybeFlag("earlyAgreed");
                return () => new TicketEngineerArrived(at, earlyAgreed);
            case TicketEventType.EmergencyPlanned:
                (string emergency, string itsDepartment, string other, bool certified) = (given.Text("plan"), given.Text("department"), given.Text("engineer"), given.Flag("isCertified"));
                return () => new TicketEmergencyPlanned(at, emergency, itsDepartment, other, certified);
            case TicketEventType.Checked:
                string check = given.Text("check");
                return () => new TicketChecked(at, check);
            case TicketEventType.CompletionDisproved:
                string disproof = given.Text("reason");
                return () => new TicketCompletionDisproved(at, disproof);
            case TicketEventType.CalledBack:
                CallbackAnswer answer = given.Name("answer", CallbackAnswerLabels.All);
                return () => new TicketCalledBack(at, answer);
            case TicketEventType.Reopened:
                string reason = given.Text("reason");
                return () => new TicketReopened(at, reason);
            case TicketEventType.Transferred:
                (string why, string? department) = (given.Text("reason"), given.MaybeText("department"));
                return () => new TicketTransferred(at, why, department);
            case TicketEventType.OwnerChanged:
                (string newOwner, string ownerReason) = (given.Text("owner"), given.Text("reason"));
                return () => new TicketOwnerChanged(at, newOwner, ownerReason);
            case TicketEventType.SeverityChanged:
                TicketSeverity changed = given.Name("severity", TicketSeverityLabels.All);
                return () => new TicketSeverityChanged(at, changed);
            case TicketEventType.AnalysisFiled:
                (string faultCause, string lessons, string prevention) = (given.Text("cause"), given.Text("lessons"), given.Text("prevention"));
                return () => new TicketAnalysisFiled(at, faultCause, lessons, prevention);
            case TicketEventType.CaseFiled:
                CaseRecord? record = given.Case("record");
                return () => new TicketCaseFiled(at, record!);
            case TicketEventType.Accepted:
                return () => new TicketAccepted(at);
            case TicketEventType.CustomerAbsent:
                bool leftNotice = given.Flag("leftNotice");
                return () => new TicketCustomerAbsent(at, leftNotice);
            case TicketEventType.CustomerCalled:
                return () => new TicketCustomerCalled(at);
            case TicketEventType.ServiceRestored:
                return () => new TicketServiceRestored(at);
            case TicketEventType.ResourcesRepaired:
                return () => new TicketResourcesRepaired(at);
            case TicketEventType.Finished:
                return () => new TicketFinished(at);
            case TicketEventType.Closed:
                return () => new TicketClosed(at);
            default:
                return () => new TicketClosedAdministratively(at);
        }
    }

    private static void WriteValues(Utf8JsonWriter writer, TicketEvent happened)
    {
        switch (happened)
        {
            case TicketSubmitted submitted:
                writer.WriteString("kind", submitted.Kind.ToString());
                writer.WriteString("id", submitted.Id);
                writer.WriteString("customer", submitted.Customer);
                writer.WriteString("owner", submitted.Owner);
                JsonParts.WriteIfThere(writer, "product", submitted.Product);
                JsonParts.WriteIfThere(writer, "severity", submitted.Severity == TicketSeverity.Ordinary ? null : submitted.Severity.ToString());
                break;
            case TicketCustomerAbsent absent:
                writer.WriteBoolean("leftNotice", absent.LeftNotice);
                break;
            case TicketDispatched sent:
                writer.WriteString("department", sent.Department);
                writer.WriteString("engineer", sent.Engineer);
                writer.WriteBoolean("isCertified", sent.IsCertified);
                break;
            case TicketContacted said:
                JsonParts.WriteIfThere(writer, "cause", said.Cause);
                JsonParts.WriteIfThere(writer, "promisedBy", said.PromisedBy is { } by ? PlainText.Of(by) : null);
                break;
            case TicketPlanned planned:
                writer.WriteString("plan", planned.Plan);
                break;
            case TicketAppointmentMade made:
                WriteSlot(writer, made.SlotStart, made.SlotEnd);
                break;
            case TicketAppointmentRescheduled moved:
                WriteSlot(writer, moved.SlotStart, moved.SlotEnd);
                break;
            case TicketEngineerArrived { EarlyAgreed: true }:
                writer.WriteBoolean("earlyAgreed", true);
                break;
            case TicketEmergencyPlanned plan:
                writer.WriteString("plan", plan.Plan);
                writer.WriteString("department", plan.Department);
                writer.WriteString("engineer", plan.Engineer);
                writer.WriteBoolean("isCertified", plan.IsCertified);
                break;
            case TicketChecked check:
                writer.WriteString("check", check.Check);
                break;
            case TicketCompletionDisproved disproved:
                writer.WriteString("reason", disproved.Reason);
                break;
            case TicketCalledBack called:
                writer.WriteString("answer", called.Answer.ToString());
                break;
            case TicketReopened reopened:
                writer.WriteString("reason", reopened.Reason);
                break;
            case TicketTransferred transferred:
                writer.WriteString("reason", transferred.Reason);
                JsonParts.WriteIfThere(writer, "department", transferred.Department);
                break;
            case TicketOwnerChanged change:
                writer.WriteString("owner", change.Owner);
                writer.WriteString("reason", change.Reason);
                break;
            case TicketSeverityChanged change:
                writer.WriteString("severity", change.Severity.ToString());
                break;
            case TicketAnalysisFiled report:
                writer.WriteString("cause", report.Cause);
                writer.WriteString("lessons", report.Lessons);
                writer.WriteString("prevention", report.Prevention);
                break;
            case TicketCaseFiled filed:
                WriteCase(writer, filed.Record);
                break;
        }
    }

    private static void WriteSlot(Utf8JsonWriter writer, Instant start, Instant end)
    {
        writer.WriteString("slotStart", PlainText.Of(start));
        writer.WriteString("slotEnd", PlainText.Of(end));
    }

    private static void WriteCase(Utf8JsonWriter writer, CaseRecord record)
    {
        writer.WriteStartObject("record");
        writer.WriteString("kind", record.Kind.ToString());
        writer.WriteNumber("number", record.Number);
        writer.WriteString("text", record.Text);
        JsonParts.WriteTexts(writer, "problems", record.Problems);
        writer.WriteEndObject();
    }
}
