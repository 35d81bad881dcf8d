using System.Globalization;
using System.Text.Json;
using Csat.Sla;
using NodaTime;

namespace Csat.Conformance;

/// <summary>The format <c>csat-workday-bits/1</c>: for each year one character a day, 1 for a workday in China. A year is a case.</summary>
internal static class WorkdayBits
{
    public const string Format = "csat-workday-bits/1";

    private const int MostDatesShown = 10;

    public static CaseOutcome Run(string name, JsonElement value)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9998)
        {
            return new CaseOutcome.Fail("a year", $"'{name}'");
        }

        int days = CalendarSystem.Iso.GetDaysInYear(year);
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } bits || bits.Any(bit => bit is not ('0' or '1')))
        {
            return new CaseOutcome.Fail($"{days} characters 0 or 1", value.ValueKind == JsonValueKind.String ? "other characters" : $"a JSON {value.ValueKind}");
        }

        if (bits.Length != days)
        {
            return new CaseOutcome.Fail($"{days} characters for {year}", $"{bits.Length}");
        }

        BusinessCalendar china = BusinessCalendars.China;
        LocalDate first = new(year, 1, 1);
        if (Noon(china, first) < china.CoveredFrom || Noon(china, first.PlusDays(days - 1)) >= china.CoveredUntil)
        {
            return new CaseOutcome.Skip($"{year}: the bundled data are for {china.CoveredFrom.InZone(china.Zone).Year} to {china.CoveredUntil.InZone(china.Zone).Year - 1}");
        }

        LocalDate[] differing = [.. Enumerable.Range(0, days).Where(day => china.IsOpen(Noon(china, first.PlusDays(day))) != (bits[day] == '1')).Select(first.PlusDays)];
        return differing.Length == 0 ? new CaseOutcome.Pass() : new CaseOutcome.Fail(Shown(differing, bits, true), Shown(differing, bits, false));
    }

    private static Instant Noon(BusinessCalendar calendar, LocalDate date) => date.At(new LocalTime(12, 0)).InZoneStrictly(calendar.Zone).ToInstant();

    private static string Shown(LocalDate[] dates, string bits, bool expected)
    {
        IEnumerable<string> shown = dates.Take(MostDatesShown).Select(date =>
            $"{date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {(bits[date.DayOfYear - 1] == '1' == expected ? "a workday" : "a day off")}");
        return string.Join(", ", shown) + (dates.Length > MostDatesShown ? $" and {dates.Length - MostDatesShown} more" : "");
    }
}
