using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The members of an event's JSON. What is missing or wrong is a finding, and something legal stands in for it.</summary>
internal readonly struct TicketEventValues(JsonMembers members, Instant at)
{
    public Instant At => at;

    public string Text(string name) => members.Required(name)?.Text() ?? "?";

    public string? MaybeText(string name) => members.Optional(name)?.Text();

    public bool Flag(string name) => members.Required(name)?.Flag() ?? false;

    public bool MaybeFlag(string name) => members.Optional(name)?.Flag() ?? false;

    public Instant? MaybeInstant(string name) => JsonParts.ReadInstant(members.Optional(name));

    public T Name<T>(string name, IReadOnlyList<T> values)
        where T : struct, Enum => JsonParts.ReadName(members.Required(name), values) ?? values[0];

    public TicketSeverity Severity(string name, TicketKind kind)
    {
        JsonPlace? place = members.Optional(name);
        TicketSeverity severity = JsonParts.ReadName(place, TicketSeverityLabels.All) ?? TicketSeverity.Ordinary;
        if (severity != TicketSeverity.Ordinary && kind != TicketKind.Fault)
        {
            place!.Value.Refuse("Ordinary, for everything that is no fault", " Ordinary：只有故障可为其他级别");
        }

        return severity;
    }

    public (Instant Start, Instant End) Slot()
    {
        JsonPlace? startPlace = members.Required("slotStart");
        JsonPlace? endPlace = members.Required("slotEnd");
        (Instant? start, Instant? end) = (JsonParts.ReadInstant(startPlace), JsonParts.ReadInstant(endPlace));
        if (start < at)
        {
            startPlace!.Value.Refuse("the time of the event or later", "事件时间或之后");
        }

        if (end < start)
        {
            endPlace!.Value.Refuse("the start of the slot or later", "时段开始或之后");
        }

        return (start ?? at, end ?? start ?? at);
    }

    public CaseRecord? Case(string name)
    {
        if (members.Required(name) is not { } place)
        {
            return null;
        }

        int before = place.Findings.Count;
        JsonMembers own = place.Members();
        CaseRecordKind? kind = JsonParts.ReadName(own.Required("kind"), CaseRecordKindLabels.All);
        int? number = own.Required("number")?.Whole(1, int.MaxValue);
        string? text = own.Required("text")?.Text();
        string?[] problems = [.. (own.Required("problems")?.Items() ?? []).Select(problem => problem.Text())];
        own.Close();
        return place.Findings.Count == before ? new CaseRecord(kind!.Value, number!.Value, text!, problems!) : null;
    }
}
