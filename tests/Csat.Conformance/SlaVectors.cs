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

    /// <summary>How many years a calendar reaches beyond those that its case names; further where the answer lies further.</summary>
    private static readonly int[] Reaches = [3, 60, 2000];

    private static readonly HashSet<string> Fields = ["zone", "weekly", "overrides", "holidays", "workdays", "closures"];

    /// <summary>Cases share calendars, and compiling one takes longer than its answers.</summary>
    private static readonly Dictionary<(string Calendar, int First, int Last), BusinessCalendar> Compiled = [];

    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.ExtendedIso, OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
    ];

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

        if (item.GetProperty("calendar").EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !Fields.Contains(name)) is { } unknown)
        {
            return new CaseOutcome.Skip($"calendar field '{unknown}'");
        }

        DeadlineRounding school = rounding == "close" ? DeadlineRounding.Close : DeadlineRounding.NextOpen;
        JsonElement expected = item.GetProperty("expected");
        return operation switch
        {
            "add" => Check(Answer(item, calendar => calendar.Add(Time(item, "from"), Seconds(item.GetProperty("seconds")), school)), expected),
            "subtract" => Check(Answer(item, calendar => calendar.Subtract(Time(item, "from"), Seconds(item.GetProperty("seconds")), school)), expected),
            "nextOpen" => Check(Answer(item, calendar => calendar.NextOpen(Time(item, "at"))), expected),
            "elapsed" => Check(Answer(item, calendar => calendar.Elapsed(Time(item, "from"), Time(item, "to"))), expected),
            "isOpen" => Check(Answer(item, calendar => calendar.IsOpen(Time(item, "at"))), expected),
            _ => new CaseOutcome.Skip($"op '{operation}'"),
        };
    }

    /// <summary>The answer of a calendar that reaches far enough for it.</summary>
    private static T Answer<T>(JsonElement item, Func<BusinessCalendar, T> ask)
    {
        for (int i = 0; ; i++)
        {
            try
            {
                return ask(Calendar(item, Reaches[i]));
            }
            catch (CalendarCoverageException) when (i + 1 < Reaches.Length)
            {
            }
        }
    }

    private static BusinessCalendar Calendar(JsonElement item, int reach)
    {
        int[] years = [.. Year().Matches(item.GetRawText()).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))];
        int first = Math.Max(1, years.Min() - reach);
        int last = Math.Min(9998, years.Max() + reach);
        JsonElement calendar = item.GetProperty("calendar");
        var key = (calendar.GetRawText(), first, last);
        return Compiled.TryGetValue(key, out BusinessCalendar? known) ? known : Compiled[key] = Compile(calendar, first, last);
    }

    private static BusinessCalendar Compile(JsonElement calendar, int first, int last)
    {
        BusinessCalendarBuilder builder = new BusinessCalendarBuilder("vector", calendar.GetProperty("zone").GetString()!)
            .Covering(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31))
            .Weekly(Weekly(calendar));
        HashSet<LocalDate> overridden = [];
        foreach (JsonProperty date in Members(calendar, "overrides"))
        {
            overridden.Add(Date(date.Name));
            builder.Override(Date(date.Name), Shifts(date.Value));
        }

        builder.Holidays(Items(calendar, "holidays").Select(date => Date(date.GetString()!)).Distinct());
        foreach (JsonProperty date in Members(calendar, "workdays"))
        {
            bool mondays = date.Value.ValueKind == JsonValueKind.Null;
            string[] shifts = mondays ? [] : Shifts(date.Value);
            if (mondays || shifts.Length > 0)
            {
                builder.Workday(Date(date.Name), shifts);
            }
            else if (overridden.Add(Date(date.Name)))
            {
                builder.Override(Date(date.Name), shifts); // a list without shifts closes the date
            }
        }

        foreach (JsonElement closure in Items(calendar, "closures"))
        {
            builder.Closure(Parse(closure[0].GetString()!), Parse(closure[1].GetString()!));
        }

        return builder.Build();
    }

    private static WeeklyHours Weekly(JsonElement calendar)
    {
        WeeklyHours week = WeeklyHours.Closed;
        foreach (JsonProperty member in Members(calendar, "weekly"))
        {
            (string Name, IsoDayOfWeek Day) day = Array.Find(Days, day => day.Name == member.Name);
            week = day.Name is null
                ? throw new InvalidDataException($"'{member.Name}' is no weekday; legal: {string.Join(", ", Days.Select(legal => legal.Name))}")
                : member.Value.ValueKind == JsonValueKind.Null ? week : week.With(day.Day, Shifts(member.Value));
        }

        return week;
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

    private static Instant Parse(string text) => Instants.Select(pattern => pattern.Parse(text)).FirstOrDefault(result => result.Success) is { } read
        ? read.Value.ToInstant()
        : throw new FormatException($"'{text}' is no instant; legal: 2024-01-05T16:00:00Z, with decimals or an offset");

    /// <summary>Seconds with their decimals, exactly.</summary>
    private static Duration Seconds(JsonElement value) => Duration.FromTicks((long)decimal.Round(value.GetDecimal() * NodaConstants.TicksPerSecond));

    [GeneratedRegex(@"""(\d{4})-\d\d-\d\d")]
    private static partial Regex Year();
}
