using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>Reads a year's file in the form of the holiday-cn record: <c>year</c>, <c>days</c> of <c>name</c>, <c>date</c>, <c>isOffDay</c>.</summary>
internal static class HolidayCnReader
{
    public const string CalendarId = "china";

    /// <summary>The State Council's notices have moved days from 29 December on; from the 28th we don't trust a year's end before the next notice.</summary>
    private const int FirstProvisionalDayOfDecember = 28;

    private static readonly LocalizedText IsoDate = new("a date such as 2026-10-01", "日期，如 2026-10-01");

    public static LocalDate ProvisionalFrom(int year) => new(year, 12, FirstProvisionalDayOfDecember);

    /// <summary>The calendar; <see langword="null"/> with findings.</summary>
    public static HolidayCalendar? Read(string json, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json, findings);
        if (document is null)
        {
            return null;
        }

        JsonMembers file = new JsonPlace(document.RootElement, "$", findings).Members();
        int? year = file.Required("year")?.Whole(2, 9997);
        JsonPlace? list = file.Required("days");
        JsonPlace[] items = list?.Items() ?? [];
        HolidayDay?[] days = [.. items.Select(item => Day(item, year ?? 0))];
        if (findings.Count == 0 && days.Length == 0)
        {
            findings.Add(new Finding("$.days", new(
                FormattableString.Invariant($"the notice for {year} has no days, so it is not data: nothing is known about {year}"),
                FormattableString.Invariant($"{year} 年的通知没有任何日期，不能作为数据：{year} 年的安排未知"))));
        }

        if (findings.Count > 0 || year is not { } known)
        {
            return null;
        }

        var first = new LocalDate(known, 1, 1);
        var last = new LocalDate(known, 12, 31);
        new HolidayCheck("$.") { Findings = findings }.Days(days, first, last, i => FormattableString.Invariant($"days[{i}].date"));
        return findings.Count > 0
            ? null
            : new HolidayCalendar(CalendarId, FormattableString.Invariant($"{known}"), first, last, days!, [], ProvisionalFrom(known));
    }

    /// <summary>Foreign data: properties that it may gain are not looked at.</summary>
    private static HolidayDay? Day(JsonPlace item, int year)
    {
        JsonMembers members = item.Members();
        string? name = members.Required("name")?.Text();
        LocalDate date = default;
        bool dated = members.Required("date")?.TryRead(PlainText.TryParseDate, IsoDate, out date) ?? false;
        bool? off = members.Required("isOffDay")?.Flag();
        return dated && off is { } isOff && name is not null
            ? new HolidayDay(date, !isOff, HolidayNames.Of(name)) { NoticeYear = year, Source = HolidayNames.Notice(year) }
            : null;
    }
}
