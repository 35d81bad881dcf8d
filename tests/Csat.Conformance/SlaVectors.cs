using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Csat.Sla;
using NodaTime;
using NodaTime.Text;

namespace Csat.Conformance;

/// <summary>The format <c>csat-sla-vectors/1</c>: business-time arithmetic on calendars written out in the case.</summary>
internal static partial class SlaVectors
{
    public const string Format = "csat-sla-vectors/1";

    /// <summary>How far a calendar reaches beyond the dates that its case names.</summary>
    private const int YearsBefore = 10;
    private const int YearsAfter = 40;

    private static readonly (string Name, IsoDayOfWeek Day)[] Days =
    [
        ("mon", IsoDayOfWeek.Monday), ("tue", IsoDayOfWeek.Tuesday), ("wed", IsoDayOfWeek.Wednesday), ("thu", IsoDayOfWeek.Thursday),
        ("fri", IsoDayOfWeek.Friday), ("sat", IsoDayOfWeek.Saturday), ("sun", IsoDayOfWeek.Sunday),
    ];

    public static CaseOutcome Run(JsonElement item)
    {
        string operation = item.GetProperty("op").GetString()!;
        string? rounding = item.TryGetProperty("deadlineRounding", out JsonElement named) ? named.GetString() : "close";
        if (rounding is not ("close" or "nextOpen"))
        {
            return new CaseOutcome.Skip($"deadlineRounding '{rounding}'");
        }

        DeadlineRounding school = rounding == "close" ? DeadlineRounding.Close : DeadlineRounding.NextOpen;
        BusinessCalendar calendar = Calendar(item);
        JsonElement expected = item.GetProperty("expected");
        return operation switch
        {
            "add" => Check(calendar.Add(Time(item, "from"), Seconds(item.GetProperty("seconds")), school), expected),
            "subtract" => Check(calendar.Subtract(Time(item, "from"), Seconds(item.GetProperty("seconds")), school), expected),
            "nextOpen" => Check(calendar.NextOpen(Time(item, "at")), expected),
            "elapsed" => Check(calendar.Elapsed(Time(item, "from"), Time(item, "to")), expected),
            "isOpen" => Check(calendar.IsOpen(Time(item, "at")), expected),
            _ => new CaseOutcome.Skip($"op '{operation}'"),
        };
    }

    private static BusinessCalendar Calendar(JsonElement item)
    {
        JsonElement calendar = item.GetProperty("calendar");
        int[] years = [.. Year().Matches(item.GetRawText()).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];
        var builder = new BusinessCalendarBuilder("vector", calendar.GetProperty("zone").GetString()!)
            .Covering(new LocalDate(years.Min() - YearsBefore, 1, 1), new LocalDate(years.Max() + YearsAfter, 12, 31));
        WeeklyHours week = WeeklyHours.Closed;
        foreach ((string name, IsoDayOfWeek day) in Days)
        {
            if (calendar.GetProperty("weekly").TryGetProperty(name, out JsonElement shifts))
            {
                week = week.With(day, Shifts(shifts));
            }
        }

        builder.Weekly(week);
        foreach (JsonProperty date in Members(calendar, "overrides"))
        {
            builder.Override(Date(date.Name), Shifts(date.Value));
        }

        foreach (JsonElement date in Items(calendar, "holidays"))
        {
            builder.Holiday(Date(date.GetString()!));
        }

        foreach (JsonProperty date in Members(calendar, "workdays"))
        {
            builder.Workday(Date(date.Name), date.Value.ValueKind == JsonValueKind.Null ? null : Shifts(date.Value).Select(Shift.Parse));
        }

        foreach (JsonElement closure in Items(calendar, "closures"))
        {
            builder.Closure(Parse(closure[0].GetString()!), Parse(closure[1].GetString()!));
        }

        return builder.Build();
    }

    private static IEnumerable<JsonElement> Items(JsonElement calendar, string name) =>
        calendar.TryGetProperty(name, out JsonElement list) && list.ValueKind != JsonValueKind.Null ? list.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement calendar, string name) =>
        calendar.TryGetProperty(name, out JsonElement map) && map.ValueKind != JsonValueKind.Null ? map.EnumerateObject() : [];

    private static string[] Shifts(JsonElement list) => [.. list.EnumerateArray().Select(shift => $"{shift[0].GetString()}-{shift[1].GetString()}")];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static CaseOutcome Check(Instant got, JsonElement expected) => Same(got == Parse(expected.GetString()!), expected, InstantPattern.ExtendedIso.Format(got));

    private static CaseOutcome Check(bool got, JsonElement expected) => Same(got == expected.GetBoolean(), expected, got ? "true" : "false");

    private static CaseOutcome Check(Duration got, JsonElement expected) =>
        Same(got == Seconds(expected), expected, got.TotalSeconds.ToString("R", CultureInfo.InvariantCulture));

    private static CaseOutcome Same(bool agrees, JsonElement expected, string got) =>
        agrees ? new CaseOutcome.Pass() : new CaseOutcome.Fail(expected.GetRawText(), got);

    private static Instant Time(JsonElement item, string name) => Parse(item.GetProperty(name).GetString()!);

    private static Instant Parse(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();

    /// <summary>Seconds with their decimals, exactly.</summary>
    private static Duration Seconds(JsonElement value) => Duration.FromTicks((long)(value.GetDecimal() * NodaConstants.TicksPerSecond));

    [GeneratedRegex(@"""(\d{4})-\d\d-\d\d")]
    private static partial Regex Year();
}
