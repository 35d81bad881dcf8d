using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Projects of complex services: their JSON, read with all findings.</summary>
internal sealed class ComplexServiceProjectJsonConverter : FindingsConverter<ComplexServiceProject>
{
    protected override ComplexServiceProject? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.ReadIfThere(members);
        string? service = members.Required("service")?.Text();
        string? manager = members.Required("manager")?.Text();
        LocalDate? last = JsonParts.ReadDate(members.Required("startedOn"));
        LocalDate? startedOn = last;
        int? noticeDays = members.Optional("noticeDays") is { } given ? given.Whole(1, ComplexServiceProject.MostNoticeDays) : ComplexServices.UsualNoticeDays;
        var noticedOn = new List<LocalDate>();
        foreach (JsonPlace notice in members.OptionalItems("noticedOn"))
        {
            if (NotBefore(notice, ref last) is { } day)
            {
                noticedOn.Add(day);
            }
        }

        LocalDate? deliveredOn = members.Optional("deliveredOn") is { } delivery ? NotBefore(delivery, ref last) : null;
        members.Close();
        return place.Findings.Count == before ? new ComplexServiceProject(service!, manager!, startedOn!.Value, noticeDays!.Value, noticedOn, deliveredOn) : null;
    }

    protected override void Write(Utf8JsonWriter writer, ComplexServiceProject value)
    {
        SchemaVersion.Start(writer);
        writer.WriteString("service", value.Service);
        writer.WriteString("manager", value.Manager);
        writer.WriteString("startedOn", PlainText.Of(value.StartedOn));
        writer.WriteNumber("noticeDays", value.NoticeDays);
        JsonParts.WriteTexts(writer, "noticedOn", value.NoticedOn.Select(PlainText.Of));
        JsonParts.WriteIfThere(writer, "deliveredOn", value.DeliveredOn is { } deliveredOn ? PlainText.Of(deliveredOn) : null);
        writer.WriteEndObject();
    }

    private static LocalDate? NotBefore(JsonPlace place, ref LocalDate? last)
    {
        if (JsonParts.ReadDate(place) is not { } day)
        {
            return null;
        }

        if (day < last)
        {
            place.Refuse(PlainText.Of(last.Value) + " or later", PlainText.Of(last.Value) + " 或之后的日期");
            return null;
        }

        last = day;
        return day;
    }
}
