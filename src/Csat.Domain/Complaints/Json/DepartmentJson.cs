using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of a row of the department table.</summary>
internal static class DepartmentJson
{
    public static DepartmentRow? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        ComplaintCategory? category = CodeParts.Read(members.Optional("category"), ComplaintCategoryLabels.All, ComplaintCategoryLabels.Code);
        ComplaintCause? cause = CodeParts.Read(members.Optional("cause"), ComplaintCauseLabels.All, ComplaintCauseLabels.Code);
        string? department = members.Required("department")?.Text();
        LocalizedText? name = JsonParts.ReadWords(members.Required("name"));
        NodaTime.Duration? within = JsonParts.ReadDuration(members.Required("contactWithin"));
        members.Close();
        return place.Findings.Count > before ? null : new DepartmentRow(department!, name!.Value, within!.Value, category, cause);
    }

    public static void Write(Utf8JsonWriter writer, DepartmentRow row)
    {
        writer.WriteStartObject();
        JsonParts.WriteIfThere(writer, "category", row.Category?.Code());
        JsonParts.WriteIfThere(writer, "cause", row.Cause?.Code());
        writer.WriteString("department", row.Department);
        JsonParts.Write(writer, "name", row.Name);
        writer.WriteString("contactWithin", PlainText.Of(row.ContactWithin));
        writer.WriteEndObject();
    }
}
