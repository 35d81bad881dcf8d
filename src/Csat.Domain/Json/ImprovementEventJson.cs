using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of an improvement's event: <c>type</c> says which, <c>on</c> the day; then its own values.</summary>
internal static class ImprovementEventJson
{
    private static readonly string Types = string.Join(", ", ImprovementEventTypeLabels.All.Select(type => JsonParts.Camel(type.ToString())));

    public static ImprovementEvent? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        if (members.Required("type") is not { } typePlace || typePlace.Text() is not { } name)
        {
            return null;
        }

        ImprovementEventType? type = ImprovementEventTypeLabels.All.Cast<ImprovementEventType?>().FirstOrDefault(known => JsonParts.Camel(known.ToString()!) == name);
        if (type is null)
        {
            typePlace.Refuse(Types, Types);
            return null;
        }

        LocalDate on = JsonParts.ReadDate(members.Required("on")) ?? default;
        Func<ImprovementEvent> make = Values(type.Value, on, members);
        members.Close();
        return place.Findings.Count == before ? make() : null;
    }

    public static void Write(Utf8JsonWriter writer, ImprovementEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteString("type", JsonParts.Camel(happened.Type.ToString()));
        writer.WriteString("on", PlainText.Of(happened.On));
        switch (happened)
        {
            case ImprovementHeard heard:
                writer.WriteString("leader", heard.Leader);
                writer.WriteBoolean("isApproved", heard.IsApproved);
                break;
            case ImprovementReviewed reviewed:
                JsonParts.WriteTexts(writer, "parties", reviewed.Parties);
                writer.WriteBoolean("isApproved", reviewed.IsApproved);
                break;
            case ImprovementCarriedOut done:
                writer.WriteString("evidence", done.Evidence);
                break;
            case ImprovementVerified verified:
                WriteResult(writer, verified.Result);
                break;
            case ImprovementReplanned replanned:
                writer.WriteString("measure", replanned.Measure);
                writer.WriteString("deadline", PlainText.Of(replanned.Deadline));
                break;
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads what an event of a type has; the event is made only when nothing was found.</summary>
    private static Func<ImprovementEvent> Values(ImprovementEventType type, LocalDate on, JsonMembers members)
    {
        switch (type)
        {
            case ImprovementEventType.Heard:
                (string? leader, bool? isHeard) = (members.Required("leader")?.Text(), members.Required("isApproved")?.Flag());
                return () => new ImprovementHeard(on, leader!, isHeard!.Value);
            case ImprovementEventType.Reviewed:
                string?[] parties = [.. (members.Required("parties")?.Items() ?? []).Select(party => party.Text())];
                bool? isReviewed = members.Required("isApproved")?.Flag();
                return () => new ImprovementReviewed(on, parties!, isReviewed!.Value);
            case ImprovementEventType.CarriedOut:
                string? evidence = members.Required("evidence")?.Text();
                return () => new ImprovementCarriedOut(on, evidence!);
            case ImprovementEventType.Verified:
                ImprovementResult? result = members.Required("result") is { } place ? ReadResult(place) : null;
                return () => new ImprovementVerified(on, result!);
            case ImprovementEventType.Replanned:
                (string? measure, LocalDate? deadline) = (members.Required("measure")?.Text(), JsonParts.ReadDate(members.Required("deadline")));
                return () => new ImprovementReplanned(on, measure!, deadline!.Value);
            default:
                return () => new ImprovementClosed(on);
        }
    }

    private static ImprovementResult? ReadResult(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        VerificationWay? way = JsonParts.ReadName(members.Required("way"), VerificationWayLabels.All);
        double? after = members.Required("after")?.Real();
        long? answers = members.Required("answers")?.Count();
        double? was = members.Optional("before")?.Real();
        (JsonPlace? lowPlace, JsonPlace? highPlace) = (members.Optional("differenceLow"), members.Optional("differenceHigh"));
        (double? low, double? high) = (lowPlace?.Real(), highPlace?.Real());
        members.Close();
        if (lowPlace is null != highPlace is null)
        {
            (lowPlace ?? highPlace)!.Value.Refuse("both ends of the interval or none", "区间两端同时给出，或都不给");
        }

        if (high < low)
        {
            highPlace!.Value.Refuse("differenceLow or more", "不小于 differenceLow 的数");
        }

        return place.Findings.Count == before ? new ImprovementResult(way!.Value, after!.Value, answers!.Value, was, low, high) : null;
    }

    private static void WriteResult(Utf8JsonWriter writer, ImprovementResult result)
    {
        writer.WriteStartObject("result");
        writer.WriteString("way", result.Way.ToString());
        writer.WriteNumber("after", result.After);
        writer.WriteNumber("answers", result.Answers);
        if (result.Before is { } before)
        {
            writer.WriteNumber("before", before);
        }

        if (result.DifferenceLow is { } low && result.DifferenceHigh is { } high)
        {
            writer.WriteNumber("differenceLow", low);
            writer.WriteNumber("differenceHigh", high);
        }

        writer.WriteEndObject();
    }
}
