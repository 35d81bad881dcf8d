using System.Globalization;
using NodaTime;

namespace Csat.Sla;

internal sealed partial class YearlyRule
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>The rule; <see langword="null"/> with findings.</summary>
    public static YearlyRule? Read(IcsLine line, IcsLog log)
    {
        int before = log.Count;
        var rule = new YearlyRule();
        var seen = new HashSet<string>();
        foreach (string part in line.Value.ToUpperInvariant().Split(';').Where(part => part.Length > 0))
        {
            string[] pair = part.Split('=');
            if (pair.Length != 2 || !seen.Add(pair[0]) || !rule.Take(pair[0], pair[1], line))
            {
                log.Add(line.Number, new(
                    $"RRULE part '{part}'; legal: FREQ=YEARLY once, with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS",
                    $"RRULE 的“{part}”；只支持 FREQ=YEARLY 及 INTERVAL、COUNT、UNTIL、BYMONTH、BYMONTHDAY、BYDAY、BYSETPOS，各一次"));
            }
        }

        if (log.Count == before && (!seen.Contains("FREQ") || (seen.Contains("COUNT") && seen.Contains("UNTIL"))))
        {
            log.Add(line.Number, new(
                $"RRULE '{line.Value}'; legal: FREQ=YEARLY, and not both COUNT and UNTIL", $"RRULE“{line.Value}”；应有 FREQ=YEARLY，且 COUNT 与 UNTIL 不可并用"));
        }

        return log.Count == before ? rule : null;
    }

    private bool Take(string name, string value, IcsLine line)
    {
        switch (name)
        {
            case "FREQ":
                return value == "YEARLY";
            case "WKST":
                return Array.IndexOf(Weekdays, value) >= 0;
            case "INTERVAL":
                return Whole(value, 1, 9999, out _interval);
            case "COUNT":
                bool counted = Whole(value, 1, 9_999_999, out int count);
                _count = count;
                return counted;
            case "UNTIL":
                _until = IcsTime.Read(line, value, DateTimeZone.Utc, new IcsLog([]));
                return _until is not null;
            case "BYMONTH":
                return List(value, 12, false, out _months);
            case "BYMONTHDAY":
                return List(value, 31, true, out _monthDays);
            case "BYSETPOS":
                return List(value, 366, true, out _positions);
            case "BYDAY":
                string[] days = value.Split(',');
                _weekdays = [.. days.Select(Weekday).Where(day => day.Day != IsoDayOfWeek.None)];
                return _weekdays.Length == days.Length;
            default:
                return false;
        }
    }

    private static bool List(string text, int most, bool negative, out int[] numbers)
    {
        var list = new List<int>();
        foreach (string item in text.Split(','))
        {
            if (!Whole(item, negative ? -most : 1, most, out int number) || number == 0)
            {
                numbers = [];
                return false;
            }

            list.Add(number);
        }

        numbers = [.. list.Distinct()];
        return true;
    }

    /// <summary>Such as TH, 4TH, -1MO; none when it is nothing of the kind.</summary>
    private static (int Ordinal, IsoDayOfWeek Day) Weekday(string text)
    {
        int day = text.Length < 2 ? -1 : Array.IndexOf(Weekdays, text.Substring(text.Length - 2));
        string ordinal = text.Substring(0, Math.Max(0, text.Length - 2));
        int number = 0;
        return day >= 0 && (ordinal.Length == 0 || (Whole(ordinal, -53, 53, out number) && number != 0))
            ? (number, (IsoDayOfWeek)(day + 1))
            : (0, IsoDayOfWeek.None);
    }

    private static bool Whole(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
