using System.Text.Json;
using Csat.Json;

namespace Csat.Sla;

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
