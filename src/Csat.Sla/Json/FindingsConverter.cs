using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

/// <summary>A converter whose refusal lists everything that is wrong, with the ways to it.</summary>
internal abstract class FindingsConverter<T> : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var findings = new List<Finding>();
        T? value = Read(new JsonPlace(document.RootElement, "$", findings));
        return findings.Count == 0 && value is not null ? value : throw new JsonException(string.Join("; ", findings) + ".");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    protected abstract T? Read(JsonPlace place);

    protected abstract void Write(Utf8JsonWriter writer, T value);
}

/// <summary>Calendars, combined ones too.</summary>
internal sealed class BusinessCalendarConverter : FindingsConverter<BusinessCalendar>
{
    protected override BusinessCalendar? Read(JsonPlace place) => CalendarReader.Read(place);

    protected override void Write(Utf8JsonWriter writer, BusinessCalendar value) => CalendarWriter.Write(writer, value);
}

/// <summary>Holiday calendars.</summary>
internal sealed class HolidayCalendarConverter : FindingsConverter<HolidayCalendar>
{
    protected override HolidayCalendar? Read(JsonPlace place) => HolidayJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, HolidayCalendar value) => HolidayJson.Write(writer, value);
}

/// <summary>Weekly hours, as an object of weekdays.</summary>
internal sealed class WeeklyHoursConverter : FindingsConverter<WeeklyHours>
{
    protected override WeeklyHours? Read(JsonPlace place) => CalendarParts.ReadWeek(place);

    protected override void Write(Utf8JsonWriter writer, WeeklyHours value) => CalendarParts.Write(writer, value);
}

/// <summary>Shifts, as texts.</summary>
internal sealed class ShiftConverter : FindingsConverter<Shift>
{
    protected override Shift? Read(JsonPlace place) => CalendarParts.ReadShift(place);

    protected override void Write(Utf8JsonWriter writer, Shift value) => writer.WriteStringValue(value.ToString());
}
