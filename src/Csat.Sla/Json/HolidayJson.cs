using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>A holiday calendar in JSON; neighbouring days of which the same is said are one entry with a last date.</summary>
internal static class HolidayJson
{
    private const int LongestStretch = 366;

    public static HolidayCalendar? Read(JsonPlace place)
    {
        List<Finding> findings = place.Findings;
        int before = findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.ReadIfThere(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        LocalDate? first = JsonParts.ReadDate(members.Required("firstDate"));
        LocalDate? last = JsonParts.ReadDate(members.Required("lastDate"));
        LocalDate? provisionalFrom = JsonParts.ReadDate(members.Optional("provisionalFrom"));
        var days = new List<(string Path, HolidayDay Day)>();
        foreach (JsonPlace item in members.OptionalItems("days"))
        {
            days.AddRange(ReadDays(item).Select(day => (item.Path, day)));
        }

        JsonPlace[] cuts = members.OptionalItems("closures");
        HolidayClosure?[] closures = [.. cuts.Select(ReadClosure)];
        members.Close();
        var check = new HolidayCheck(place.Path + ".") { Findings = findings };
        if (first is { } from && last is { } until && check.Coverage(from, until, provisionalFrom))
        {
            check.Days([.. days.Select(day => day.Day)], from, until, i => days[i].Path.Substring(place.Path.Length + 1));
        }

        if (findings.Count == before)
        {
            check.Closures(closures, i => FormattableString.Invariant($"closures[{i}]"));
        }

        return findings.Count == before
            ? new HolidayCalendar(id!, version!, first!.Value, last!.Value, days.Select(day => day.Day), closures!, provisionalFrom)
            : null;
    }

    public static void Write(Utf8JsonWriter writer, HolidayCalendar calendar)
    {
        SchemaVersion.Start(writer);
        writer.WriteString("id", calendar.Id);
        writer.WriteString("version", calendar.Version);
        CalendarParts.Write(writer, "firstDate", calendar.FirstDate);
        CalendarParts.Write(writer, "lastDate", calendar.LastDate);
        CalendarParts.Write(writer, "provisionalFrom", calendar.ProvisionalFrom);
        writer.WriteStartArray("days");
        for (int i = 0, next; i < calendar.Days.Count; i = next)
        {
            HolidayDay day = calendar.Days[i];
            for (next = i + 1; next < calendar.Days.Count && next - i < LongestStretch && calendar.Days[next] == day with { Date = day.Date.PlusDays(next - i) }; next++)
            {
            }

            Write(writer, day, calendar.Days[next - 1].Date);
        }

        writer.WriteEndArray();
        if (calendar.Closures.Count > 0)
        {
            writer.WriteStartArray("closures");
            foreach (HolidayClosure closure in calendar.Closures)
            {
                writer.WriteStartObject();
                writer.WriteString("from", PlainText.Of(closure.From));
                writer.WriteString("until", PlainText.Of(closure.Until));
                CalendarParts.Write(writer, "name", closure.Name);
                CalendarParts.Write(writer, "source", closure.Source);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, HolidayDay day, LocalDate last)
    {
        writer.WriteStartObject();
        CalendarParts.Write(writer, "date", day.Date);
        CalendarParts.Write(writer, "lastDate", last > day.Date ? last : null);
        writer.WriteBoolean("isWorkday", day.IsWorkday);
        CalendarParts.Write(writer, "name", day.Name);
        if (day.NoticeYear is { } year)
        {
            writer.WriteNumber("noticeYear", year);
        }

        CalendarParts.Write(writer, "source", day.Source);
        writer.WriteEndObject();
    }

    private static IEnumerable<HolidayDay> ReadDays(JsonPlace item)
    {
        JsonMembers members = item.Members();
        LocalDate? date = JsonParts.ReadDate(members.Required("date"));
        JsonPlace? lastPlace = members.Optional("lastDate");
        LocalDate? last = JsonParts.ReadDate(lastPlace);
        bool? works = members.Required("isWorkday")?.Flag();
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        int? year = members.Optional("noticeYear")?.Whole(1, 9998);
        LocalizedText? source = JsonParts.ReadAnyWords(members.Optional("source"));
        members.Close();
        if (date is not { } first || works is not { } isWorkday || name is not { } called)
        {
            return [];
        }

        LocalDate end = last ?? first;
        if (end < first || Period.DaysBetween(first, end) >= LongestStretch)
        {
            lastPlace!.Value.Refuse($"a date from {PlainText.Of(first)} on, for at most {LongestStretch} days", $"不早于 {PlainText.Of(first)} 的日期，至多 {LongestStretch} 天");
            return [];
        }

        return Enumerable.Range(0, Period.DaysBetween(first, end) + 1)
            .Select(offset => new HolidayDay(first.PlusDays(offset), isWorkday, called) { NoticeYear = year, Source = source });
    }

    private static HolidayClosure? ReadClosure(JsonPlace item)
    {
        JsonMembers members = item.Members();
        Instant? from = JsonParts.ReadInstant(members.Required("from"));
        Instant? until = JsonParts.ReadInstant(members.Required("until"));
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        LocalizedText? source = JsonParts.ReadAnyWords(members.Optional("source"));
        members.Close();
        return from is { } start && until is { } end && name is { } called ? new HolidayClosure(start, end, called) { Source = source } : null;
    }
}
