using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="ChargedComplaint"/>, its classes by code; a refusal lists everything that is wrong.</summary>
internal sealed class ChargedComplaintConverter : FindingsConverter<ChargedComplaint>
{
    protected override ChargedComplaint? Read(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string? complaint = members.Required("complaintId")?.Text();
        string? staff = members.Required("staffId")?.Text();
        ComplaintSeverity? severity = CodedJson.Read(
            members.Required("severity"), [ComplaintSeverity.Minor, ComplaintSeverity.Major, ComplaintSeverity.Critical], ComplaintSeverityLabels.Code);
        bool? isJustified = members.Optional("isJustified")?.Flag();
        ComplaintSequence? sequence = CodedJson.Read(members.Optional("sequence"), [ComplaintSequence.First, ComplaintSequence.Repeat], ComplaintSequenceLabels.Code);
        ComplaintScope? scope = CodedJson.Read(members.Optional("scope"), [ComplaintScope.Local, ComplaintScope.OverLevel], ComplaintScopeLabels.Code);
        members.Close();
        return complaint is not null && staff is not null && severity is { } given
            ? new ChargedComplaint(complaint, staff, given, isJustified, sequence ?? ComplaintSequence.First, scope ?? ComplaintScope.Local)
            : null;
    }

    protected override void Write(Utf8JsonWriter writer, ChargedComplaint value)
    {
        writer.WriteStartObject();
        writer.WriteString("complaintId", value.ComplaintId);
        writer.WriteString("staffId", value.StaffId);
        writer.WriteString("severity", value.Severity.Code());
        if (value.IsJustified is { } isJustified)
        {
            writer.WriteBoolean("isJustified", isJustified);
        }

        writer.WriteString("sequence", value.Sequence.Code());
        writer.WriteString("scope", value.Scope.Code());
        writer.WriteEndObject();
    }
}
