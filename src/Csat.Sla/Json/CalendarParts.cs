using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>The parts that calendars' JSON is made of, each read and written in one place.</summary>
internal static class CalendarParts
{
    private static readonly (string Name, IsoDayOfWeek Day)[] Week =
    [
        ("monday", IsoDayOfWeek.Monday), ("tuesday", IsoDayOfWeek.Tuesday), ("wednesday", IsoDayOfWeek.Wednesday), ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday), ("saturday", IsoDayOfWeek.Saturday), ("sunday", IsoDayOfWeek.Sunday),
    ];

    public static Shift? ReadShift(JsonPlace place)
    {
        if (place.AnyText() is not { } text)
        {
            return null;
        }

        if (!Shift.TryParse(text, out Shift? shift, out LocalizedText refusal))
        {
            place.Findings.Add(new Finding(place.Path, refusal));
        }

        return shift;
    }

    /// <summary>Sorted shifts of a day; <see langword="null"/> where there are none to read, or with findings.</summary>
    public static Shift[]? ReadShifts(JsonPlace? place)
    {
        if (place is not { } given)
        {
            return null;
        }

        int before = given.Findings.Count;
        Shift[] sorted = ShiftList.Sort([.. given.Items().Select(ReadShift).OfType<Shift>()], given.Path, given.Findings);
        return given.Findings.Count == before ? sorted : null;
    }

    public static WeeklyHours ReadWeek(JsonPlace place)
    {
        JsonMembers members = place.Members();
        WeeklyHours hours = WeeklyHours.Closed;
        foreach ((string name, IsoDayOfWeek day) in Week)
        {
            hours = ReadShifts(members.Optional(name)) is { } shifts ? hours.With(day, shifts) : hours;
        }

        members.Close();
        return hours;
    }

    public static void Write(Utf8JsonWriter writer, WeeklyHours hours)
    {
        writer.WriteStartObject();
        foreach ((string name, IsoDayOfWeek day) in Week.Where(day => hours[day.Day].Count > 0))
        {
            Write(writer, name, hours[day]);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Shift>? shifts)
    {
        if (shifts is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (Shift shift in shifts)
        {
            writer.WriteStringValue(shift.ToString());
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is { } given)
        {
            JsonParts.Write(writer, name, given);
        }
    }

    public static void Write(Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } given)
        {
            writer.WriteString(name, PlainText.Of(given));
        }
    }
}
