using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of the roll-out of the norm, read with all findings.</summary>
internal static class KpoRolloutJson
{
    public static KpoRollout? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        JsonPlace? staffPlace = members.Required("staff");
        JsonPlace[] people = staffPlace?.Items() ?? [];
        string?[] staff = [.. people.Select(person => person.Text())];
        JsonPlace? passedPlace = members.Optional("passed");
        int?[]? passed = passedPlace is { } given ? [.. given.Items().Select(phases => phases.Whole(0, KpoRollout.Phases))] : null;
        members.Close();
        if (place.Findings.Count > before)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < staff.Length; i++)
        {
            if (!seen.Add(staff[i]!))
            {
                people[i].Refuse("each name once", "不重复的姓名");
            }
        }

        if (staff.Length == 0)
        {
            staffPlace!.Value.Refuse("at least one name", "至少一个姓名");
        }

        if (passed is { } phasesOf && (phasesOf.Length != staff.Length || phasesOf.Max() - phasesOf.Min() > 1))
        {
            passedPlace!.Value.Refuse(
                FormattableString.Invariant($"a number for each of {staff.Length} people, none more than one above the lowest"),
                FormattableString.Invariant($"{staff.Length} 人各一个数，相差不超过 1"));
        }

        return place.Findings.Count == before ? new KpoRollout(staff!, passed is null ? null : [.. passed.Select(phases => phases!.Value)]) : null;
    }

    public static void Write(Utf8JsonWriter writer, KpoRollout rollout)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        JsonParts.WriteTexts(writer, "staff", rollout.Staff);
        writer.WriteStartArray("passed");
        foreach (int phases in rollout.Passed)
        {
            writer.WriteNumberValue(phases);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
