using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Plans for members.</summary>
internal sealed class MemberPlanJsonConverter : FindingsConverter<MemberPlan>
{
    protected override MemberPlan? Read(JsonPlace place) => MemberPlanJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, MemberPlan value) => MemberPlanJson.Write(writer, value);
}

/// <summary>The JSON of a plan for members, read with all findings. Blank texts are read: <see cref="MemberPlan.Lint"/> finds them, with their rule.</summary>
internal static class MemberPlanJson
{
    public static MemberPlan? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        int? year = members.Required("year")?.Whole(1, 9999);
        MemberActivity?[] activities = [.. (members.Required("activities")?.Items() ?? []).Select(ReadActivity)];
        members.Close();
        return place.Findings.Count == before ? new MemberPlan(year!.Value, Array.AsReadOnly<MemberActivity>([.. activities.OfType<MemberActivity>()])) : null;
    }

    public static void Write(Utf8JsonWriter writer, MemberPlan plan)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteNumber("year", plan.Year);
        writer.WriteStartArray("activities");
        foreach (MemberActivity activity in plan.Activities)
        {
            writer.WriteStartObject();
            writer.WriteString("theme", activity.Theme);
            writer.WriteString("on", PlainText.Of(activity.On));
            writer.WriteString("group", activity.Group);
            writer.WriteString("class", activity.Class);
            JsonParts.WriteIfThere(writer, "evaluation", activity.Evaluation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static MemberActivity? ReadActivity(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? theme = members.Required("theme")?.AnyText();
        LocalDate? on = JsonParts.ReadDate(members.Required("on"));
        string? group = members.Required("group")?.AnyText();
        string? kind = members.Required("class")?.AnyText();
        string? evaluation = members.Optional("evaluation")?.AnyText();
        members.Close();
        return place.Findings.Count == before ? new MemberActivity(theme!, on!.Value, group!, kind!, evaluation) : null;
    }
}
