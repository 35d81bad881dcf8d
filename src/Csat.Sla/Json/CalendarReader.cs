using System.Diagnostics.CodeAnalysis;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Reads a business calendar: built of hours and dates, combined of two, or always open.</summary>
internal static class CalendarReader
{
    private static readonly LocalizedText IanaZone = new("an IANA zone such as Asia/Shanghai or Etc/UTC", "IANA 时区，如 Asia/Shanghai 或 Etc/UTC");

    private static readonly (string Name, CalendarOperator Operator)[] Operators =
        [("union", CalendarOperator.Union), ("intersect", CalendarOperator.Intersect), ("except", CalendarOperator.Except)];

    public static string NameOf(CalendarOperator how) => Array.Find(Operators, pair => pair.Operator == how).Name;

    /// <summary>The calendar; <see langword="null"/> with findings.</summary>
    public static BusinessCalendar? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.ReadIfThere(members);
        string? id = members.Required("id")?.Text();
        string version = members.Optional("version") is { } given ? given.Text() ?? "1" : "1";
        BusinessCalendar? calendar =
            members.Has("operator") ? Combined(members, place, id, version)
            : members.Has("alwaysOpen") ? AlwaysOpen(members, id, version)
            : new BuiltReader(members, place, id, version).Read();
        return place.Findings.Count == before ? calendar : null;
    }

    private static bool TryParseZone(string text, [NotNullWhen(true)] out DateTimeZone? zone) =>
        (zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)) is not null;

    private static BusinessCalendar? AlwaysOpen(JsonMembers members, string? id, string version)
    {
        JsonPlace flag = members.Required("alwaysOpen")!.Value;
        if (flag.Flag() == false)
        {
            flag.Refuse("true, or the property left out", "true，或不写该属性");
        }

        DateTimeZone? zone = null;
        members.Optional("zone")?.TryRead(TryParseZone, IanaZone, out zone);
        members.Close();
        return id is null ? null : BusinessCalendars.AlwaysOpen(id, version, zone ?? DateTimeZone.Utc);
    }

    private static BusinessCalendar? Combined(JsonMembers members, JsonPlace place, string? id, string version)
    {
        JsonPlace named = members.Required("operator")!.Value;
        CalendarOperator how = default;
        string legal = string.Join(", ", Operators.Select(pair => pair.Name));
        named.TryRead(TryParseOperator, new LocalizedText(legal, legal), out how);
        BusinessCalendar? left = members.Required("left") is { } leftPlace ? Read(leftPlace) : null;
        BusinessCalendar? right = members.Required("right") is { } rightPlace ? Read(rightPlace) : null;
        members.Close();
        if (left is null || right is null || id is null)
        {
            return null;
        }

        if (left.CoveredFrom >= right.CoveredUntil || right.CoveredFrom >= left.CoveredUntil)
        {
            place.Findings.Add(new Finding(place.Path, new(
                $"'{left.Id}' and '{right.Id}' cover no common time; legal: calendars that cover some of the same time",
                $"“{left.Id}”与“{right.Id}”没有共同覆盖的时间；应为覆盖时间有重叠的日历")));
            return null;
        }

        return CalendarCompiler.Compile(new CombinedDefinition
        {
            Id = id,
            Version = version,
            Zone = left.Zone,
            Operator = how,
            Left = left,
            Right = right,
        });
    }

    private static bool TryParseOperator(string text, out CalendarOperator how)
    {
        int index = Array.FindIndex(Operators, pair => pair.Name == text);
        how = index < 0 ? default : Operators[index].Operator;
        return index >= 0;
    }

    /// <summary>Reads a built calendar. What the builder finds is told with the place in the JSON that it comes from.</summary>
    private sealed class BuiltReader(JsonMembers members, JsonPlace place, string? id, string version)
    {
        private readonly List<Finding> _findings = place.Findings;
        private readonly Dictionary<string, string> _places = [];
        private readonly HashSet<string> _taken = [];

        public BusinessCalendar? Read()
        {
            DateTimeZone? zone = null;
            members.Required("zone")?.TryRead(TryParseZone, IanaZone, out zone);
            BusinessCalendarBuilder builder = new BusinessCalendarBuilder(id ?? "unnamed", zone ?? DateTimeZone.Utc).Version(version);
            Coverage(builder);
            if (members.Required("weekly") is { } week)
            {
                builder.Weekly(CalendarParts.ReadWeek(week));
            }

            Dates("holidays", (date, item, name, source) => builder.Holiday(date, name, source));
            Dates("workdays", (date, item, name, source) => builder.Workday(date, CalendarParts.ReadShifts(item.Optional("shifts")), name, source));
            Dates("overrides", (date, item, name, source) => builder.Override(date, CalendarParts.ReadShifts(item.Required("shifts")) ?? [], name, source));
            Closures(builder);
            foreach (JsonPlace item in members.OptionalItems("holidayCalendars"))
            {
                TakeUp(builder, item);
            }

            members.Close();
            _findings.AddRange(builder.Validate().Select(finding => finding with { Path = PlaceOf(finding.Path) }));
            return _findings.Count == 0 ? builder.Build() : null;
        }

        private void Coverage(BusinessCalendarBuilder builder)
        {
            JsonPlace? firstPlace = members.Optional("firstDate");
            JsonPlace? lastPlace = members.Optional("lastDate");
            LocalDate? first = JsonParts.ReadDate(firstPlace);
            LocalDate? last = JsonParts.ReadDate(lastPlace);
            LocalDate? provisional = JsonParts.ReadDate(members.Optional("provisionalUntil"));
            if (firstPlace is null != lastPlace is null)
            {
                string missing = firstPlace is null ? "firstDate" : "lastDate";
                _findings.Add(new Finding(place.Path + "." + missing, new("missing; legal: both firstDate and lastDate, or none", "缺少该属性；firstDate 与 lastDate 应同时给出，或都不给")));
            }

            if (first is { } from && last is { } until)
            {
                builder.Covering(from, until);
            }

            if (provisional is { } end)
            {
                builder.CoveringProvisionally(end);
            }
        }

        private void Dates(string list, Action<LocalDate, JsonMembers, LocalizedText?, LocalizedText?> take)
        {
            foreach (JsonPlace item in members.OptionalItems(list))
            {
                JsonMembers entry = item.Members();
                JsonPlace? datePlace = entry.Required("date");
                LocalizedText? name = JsonParts.ReadAnyWords(entry.Optional("name"));
                LocalizedText? source = JsonParts.ReadAnyWords(entry.Optional("source"));
                if (JsonParts.ReadDate(datePlace) is { } date)
                {
                    _places[list + "." + PlainText.Of(date)] = datePlace!.Value.Path;
                    take(date, entry, name, source);
                }
                else
                {
                    entry.Optional("shifts");
                }

                entry.Close();
            }
        }

        private void Closures(BusinessCalendarBuilder builder)
        {
            int taken = 0;
            foreach (JsonPlace item in members.OptionalItems("closures"))
            {
                JsonMembers entry = item.Members();
                Instant? from = JsonParts.ReadInstant(entry.Required("from"));
                Instant? until = JsonParts.ReadInstant(entry.Required("until"));
                LocalizedText? name = JsonParts.ReadAnyWords(entry.Optional("name"));
                LocalizedText? source = JsonParts.ReadAnyWords(entry.Optional("source"));
                entry.Close();
                if (from is { } start && until is { } end)
                {
                    _places[FormattableString.Invariant($"closures[{taken++}]")] = item.Path;
                    builder.Closure(start, end, name, source);
                }
            }
        }

        /// <summary>Holiday calendars of one id are one calendar, so a second one is a finding.</summary>
        private void TakeUp(BusinessCalendarBuilder builder, JsonPlace item)
        {
            if (HolidayJson.Read(item) is not { } calendar)
            {
                return;
            }

            if (!_taken.Add(calendar.Id))
            {
                _findings.Add(new Finding(item.Path + ".id", new(
                    $"'{calendar.Id}' is given twice; legal: once", $"“{calendar.Id}”重复；只能出现一次")));
                return;
            }

            builder.Holidays(calendar);
        }

        private string PlaceOf(string path) =>
            _places.TryGetValue(path, out string? known) ? known
            : path == "coverage" ? place.Path + (members.Has("firstDate") ? ".firstDate" : ".holidayCalendars")
            : path == "coverage.provisional" ? place.Path + ".provisionalUntil"
            : place.Path + "." + path;
    }
}
