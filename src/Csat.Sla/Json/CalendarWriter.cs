using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Writes what a business calendar was compiled from.</summary>
internal static class CalendarWriter
{
    public static void Write(Utf8JsonWriter writer, BusinessCalendar calendar)
    {
        CalendarDefinition definition = calendar.Definition;
        SchemaVersion.Start(writer);
        writer.WriteString("id", definition.Id);
        writer.WriteString("version", definition.Version);
        switch (definition)
        {
            case BuiltDefinition built:
                WriteBuilt(writer, built);
                break;
            case CombinedDefinition combined:
                writer.WriteString("operator", CalendarReader.NameOf(combined.Operator));
                writer.WritePropertyName("left");
                Write(writer, combined.Left);
                writer.WritePropertyName("right");
                Write(writer, combined.Right);
                break;
            default:
                writer.WriteBoolean("alwaysOpen", true);
                if (definition.Zone != DateTimeZone.Utc)
                {
                    WriteZone(writer, definition);
                }

                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteZone(Utf8JsonWriter writer, CalendarDefinition definition)
    {
        if (!Equals(DateTimeZoneProviders.Tzdb.GetZoneOrNull(definition.Zone.Id), definition.Zone))
        {
            throw new InvalidOperationException(
                $"Calendar '{definition.Id}' has a zone of its own, '{definition.Zone.Id}', that JSON can't name; legal: zones of the IANA database.");
        }

        writer.WriteString("zone", definition.Zone.Id);
    }

    private static void WriteBuilt(Utf8JsonWriter writer, BuiltDefinition built)
    {
        WriteZone(writer, built);
        CalendarParts.Write(writer, "firstDate", built.First);
        CalendarParts.Write(writer, "lastDate", built.KnownLast);
        CalendarParts.Write(writer, "provisionalUntil", built.Last > built.KnownLast ? built.Last : null);
        writer.WritePropertyName("weekly");
        CalendarParts.Write(writer, built.Weekly);
        WriteDates(writer, "holidays", built, CalendarReason.Holiday);
        WriteDates(writer, "workdays", built, CalendarReason.MakeUpWorkday);
        WriteDates(writer, "overrides", built, CalendarReason.Override);
        WriteList(writer, "closures", built.Closures.Where(closure => !closure.IsImported), closure =>
        {
            writer.WriteStartObject();
            writer.WriteString("from", PlainText.Of(closure.From));
            writer.WriteString("until", PlainText.Of(closure.Until));
            CalendarParts.Write(writer, "name", closure.Name);
            CalendarParts.Write(writer, "source", closure.Source);
            writer.WriteEndObject();
        });
        WriteList(writer, "holidayCalendars", built.HolidayCalendars, calendar => HolidayJson.Write(writer, calendar));
    }

    private static void WriteDates(Utf8JsonWriter writer, string name, BuiltDefinition built, CalendarReason reason) =>
        WriteList(writer, name, built.Dates.Where(entry => entry.Reason == reason && !entry.IsImported), entry =>
        {
            writer.WriteStartObject();
            CalendarParts.Write(writer, "date", entry.Date);
            CalendarParts.Write(writer, "shifts", reason == CalendarReason.Holiday ? null : entry.Shifts);
            CalendarParts.Write(writer, "name", entry.Name);
            CalendarParts.Write(writer, "source", entry.Source);
            writer.WriteEndObject();
        });

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        T[] list = [.. items];
        if (list.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        Array.ForEach(list, write);
        writer.WriteEndArray();
    }
}
