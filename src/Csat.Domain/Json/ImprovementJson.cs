using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of improvement items, plans and loops, read with all findings.</summary>
internal static class ImprovementJson
{
    public static ImprovementItem? ReadItem(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = Text(members, "id");
        string? problem = Text(members, "problem");
        string? measure = Text(members, "measure");
        string? department = Text(members, "department");
        // What is there and wrong has its finding already; something legal stands in for it, so that it isn't called missing too.
        JsonPlace? deadlinePlace = members.Optional("deadline");
        LocalDate? deadline = JsonParts.ReadDate(deadlinePlace) ?? (deadlinePlace is null ? null : default(LocalDate));
        JsonPlace? standardPlace = members.Optional("standard");
        ImprovementStandard? standard = standardPlace is { } given ? ReadStandard(given) ?? new("?", LimitDirection.AtLeast, 0) : null;
        members.Close();
        if (!place.IsObject)
        {
            return null;
        }

        ImprovementItem.TryCreate(id, problem, measure, department, deadline, standard, out ImprovementItem? item, out IReadOnlyList<Finding> findings);
        place.Findings.AddRange(findings.Select(finding => finding with { Path = place.Path + "." + finding.Path }));
        return place.Findings.Count == before ? item : null;
    }

    public static ImprovementPlan? ReadPlan(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? basis = Text(members, "basis");
        string? supervisor = Text(members, "supervisor");
        ImprovementItem?[] items = [.. (members.Required("items")?.Items() ?? []).Select(ReadItem)];
        members.Close();
        // An item that couldn't be read, and a list that isn't there, have their findings already.
        bool isList = place.IsObject && members.Has("items");
        place.Findings.AddRange(
            from finding in place.IsObject ? ImprovementPlan.Wrong(basis, supervisor, items, saysMissing: false) : []
            where finding.Path != "items" || isList
            select finding with { Path = place.Path + "." + finding.Path });
        return place.Findings.Count == before ? new ImprovementPlan(basis, supervisor, items!) : null;
    }

    public static ImprovementLoop? ReadLoop(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        ImprovementItem? item = members.Required("item") is { } itemPlace ? ReadItem(itemPlace) : null;
        JsonPlace? openedPlace = members.Required("openedOn");
        LocalDate? openedOn = JsonParts.ReadDate(openedPlace);
        ImprovementEvent?[] events = [.. (members.Required("events")?.Items() ?? []).Select(ImprovementEventJson.Read)];
        members.Close();
        if (item is not null && openedOn > item.Deadline)
        {
            openedPlace!.Value.Refuse("the deadline or earlier", "不晚于完成日期");
        }

        return place.Findings.Count == before ? ImprovementLoop.Open(item!, openedOn!.Value).ApplyAll(events!) : null;
    }

    public static void Write(Utf8JsonWriter writer, ImprovementItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteString("problem", item.Problem);
        writer.WriteString("measure", item.Measure);
        writer.WriteString("department", item.Department);
        writer.WriteString("deadline", PlainText.Of(item.Deadline));
        writer.WriteStartObject("standard");
        writer.WriteString("indicator", item.Standard.Indicator);
        writer.WriteString("direction", item.Standard.Direction.ToString());
        writer.WriteNumber("target", item.Standard.Target);
        JsonParts.WriteIfThere(writer, "unit", item.Standard.Unit.Length == 0 ? null : item.Standard.Unit);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ImprovementPlan plan)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("basis", plan.Basis);
        writer.WriteString("supervisor", plan.Supervisor);
        writer.WriteStartArray("items");
        foreach (ImprovementItem item in plan.Items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ImprovementLoop loop)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WritePropertyName("item");
        Write(writer, loop.Item);
        writer.WriteString("openedOn", PlainText.Of(loop.OpenedOn));
        writer.WriteStartArray("events");
        foreach (ImprovementEntry entry in loop.History)
        {
            ImprovementEventJson.Write(writer, entry.Event);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A text that may be missing: the type itself says so, with its rule. A wrong one has its finding already.</summary>
    private static string? Text(JsonMembers members, string name) => members.Optional(name) is { } place ? place.Text() ?? "?" : null;

    private static ImprovementStandard? ReadStandard(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? indicator = members.Required("indicator")?.Text();
        LimitDirection? direction = JsonParts.ReadName(members.Required("direction"), LimitDirectionLabels.All);
        double? target = members.Required("target")?.Real();
        string unit = members.Optional("unit")?.Text() ?? string.Empty;
        members.Close();
        return place.Findings.Count == before ? new ImprovementStandard(indicator!, direction!.Value, target!.Value, unit) : null;
    }
}
