using System.Globalization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Reads a clock: the request, what happened to it, and the names of the policies and calendars that it was judged by.</summary>
internal sealed class ClockReader(IReadOnlyList<SlaPolicy> policies)
{
    private const string Types = "started, stopped, paused, resumed, pausedBetween, reopened, calledBack, gradeChanged, policyChanged, "
        + "appointmentMade, appointmentRescheduled, customerAbsent";

    /// <summary>The clock; <see langword="null"/> with findings.</summary>
    public SlaClock? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.ReadIfThere(members);
        SlaPolicy? policy = Policy(members.Required("policy"));
        JsonPlace[] calendars = members.OptionalItems("calendars");
        JsonPlace? requestPlace = members.Optional("request");
        SlaRequest request = requestPlace is { } given ? Request(given) : SlaRequest.Unknown;
        SlaEvent?[] events = [.. (members.Required("events")?.Items() ?? []).Select(Event)];
        members.Close();
        SlaPolicy[] judging = [.. events.OfType<SlaPolicyChanged>().Select(change => change.Policy).Concat(policy is null ? [] : [policy])];
        BusinessCalendar[] counting = [.. (policy is null ? policies : judging).SelectMany(judge => judge.Targets).Select(target => target.Calendar)];
        foreach (JsonPlace calendar in calendars)
        {
            PolicyParts.ReadReference(calendar, "calendar", "日历", counting, known => (known.Id, known.Version));
        }

        IReadOnlyList<Finding> contradictions = Contradictions(events);
        place.Findings.AddRange(contradictions.Select(Moved));
        if (policy is not null)
        {
            place.Findings.AddRange(policy.Check(request).Select(finding => finding with { Path = place.Path + ".request." + finding.Path }));
            if (contradictions.Count == 0 && Array.TrueForAll(events, happened => happened is not null))
            {
                place.Findings.AddRange(SlaClock.Changes(policy, request, events!).Select(Moved));
            }
        }

        return place.Findings.Count == before ? new SlaClock(policy!, request, events!) : null;

        Finding Moved(Finding finding) => finding with { Path = place.Path + "." + finding.Path };
    }

    /// <summary>
    /// What contradicts itself among the events that can be read, at their places in the file. That no event starts the clock is
    /// told only when all could be read: one of the others may be the start.
    /// </summary>
    private static IReadOnlyList<Finding> Contradictions(SlaEvent?[] events)
    {
        int[] places = [.. Enumerable.Range(0, events.Length).Where(i => events[i] is not null)];
        return
        [
            .. SlaClock.Validate(places.Select(i => events[i]!))
                .Where(finding => finding.Path != "events" || places.Length == events.Length)
                .Select(finding => finding with { Path = PlaceOf(finding.Path) }),
        ];

        string PlaceOf(string path)
        {
            const string Before = "events[";
            return path.StartsWith(Before, StringComparison.Ordinal)
                && int.TryParse(path.Substring(Before.Length).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                ? FormattableString.Invariant($"events[{places[index]}]")
                : path;
        }
    }

    private SlaPolicy? Policy(JsonPlace? place) => PolicyParts.ReadReference(place, "policy", "策略", policies, known => (known.Id, known.Version));

    private static SlaRequest Request(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var request = new SlaRequest
        {
            RequestKind = members.Optional("requestKind")?.AnyText(),
            Product = members.Optional("product")?.AnyText(),
            Channel = members.Optional("channel")?.AnyText(),
            Area = members.Optional("area")?.AnyText(),
            Grade = PolicyParts.ReadGrade(members.Optional("grade")),
        };
        members.Close();
        return request;
    }

    private SlaEvent? Event(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        JsonPlace? typePlace = members.Required("type");
        string? type = typePlace?.Text();
        Instant at = JsonParts.ReadInstant(members.Required("at")) ?? default;
        SlaEvent? read = type switch
        {
            "started" => SlaEvent.Started(at),
            "stopped" => PolicyParts.ReadKind(members.Required("kind")) is { } kind ? SlaEvent.Stopped(kind, at) : null,
            "paused" => PolicyParts.ReadReason(members.Required("reason")) is { } reason ? SlaEvent.Paused(reason, at) : null,
            "resumed" => SlaEvent.Resumed(at, PolicyParts.ReadReason(members.Optional("reason"))),
            "pausedBetween" => Between(members, at),
            "reopened" => SlaEvent.Reopened(at),
            "calledBack" => PolicyParts.ReadName(
                members.Required("outcome"), CallbackOutcome.Satisfied, CallbackOutcome.Dissatisfied, CallbackOutcome.NoAnswer) is { } outcome
                ? SlaEvent.CalledBack(outcome, at) : null,
            "gradeChanged" => SlaEvent.GradeChanged(PolicyParts.ReadGrade(members.Optional("grade")), at, Effect(members)),
            "policyChanged" => Policy(members.Required("policy")) is { } policy ? SlaEvent.PolicyChanged(policy, at, Effect(members)) : null,
            "appointmentMade" => Slot(members) is { } slot ? SlaEvent.AppointmentMade(slot.Start, slot.End, at) : null,
            "appointmentRescheduled" => Slot(members) is { } slot ? SlaEvent.AppointmentRescheduled(slot.Start, slot.End, at) : null,
            "customerAbsent" => SlaEvent.CustomerAbsent(at),
            _ => null,
        };
        if (type is not null && !Types.Split([", "], StringSplitOptions.None).Contains(type))
        {
            typePlace!.Value.Refuse(Types, Types);
            return null;
        }

        members.Close();
        return place.Findings.Count == before ? read : null;
    }

    private static SlaPausedBetween? Between(JsonMembers members, Instant from)
    {
        PauseReason? reason = PolicyParts.ReadReason(members.Required("reason"));
        Instant? until = JsonParts.ReadInstant(members.Required("until"));
        return reason is not null && until is { } end ? SlaEvent.PausedBetween(reason, from, end) : null;
    }

    private static (Instant Start, Instant End)? Slot(JsonMembers members)
    {
        Instant? start = JsonParts.ReadInstant(members.Required("slotStart"));
        Instant? end = JsonParts.ReadInstant(members.Required("slotEnd"));
        return start is { } from && end is { } until ? (from, until) : null;
    }

    private static ChangeEffect Effect(JsonMembers members) =>
        PolicyParts.ReadName(members.Optional("effect"), ChangeEffect.Retroactive, ChangeEffect.FromNow) ?? ChangeEffect.Retroactive;
}
