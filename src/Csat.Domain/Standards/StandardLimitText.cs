using System.Globalization;
using System.Text;

namespace Csat.Domain;

/// <summary>The words that limits of standards are written with and read from.</summary>
internal static class StandardLimitText
{
    private const int Longest = 80;

    private static readonly (string Words, LimitDirection Direction)[] Directions =
    [
        ("atmost", LimitDirection.AtMost), ("不超过", LimitDirection.AtMost), ("≤", LimitDirection.AtMost), ("<=", LimitDirection.AtMost),
        ("atleast", LimitDirection.AtLeast), ("不低于", LimitDirection.AtLeast), ("≥", LimitDirection.AtLeast), (">=", LimitDirection.AtLeast),
    ];

    /// <summary>What can be read, for the refusal of something else.</summary>
    public static LocalizedText Legal { get; } = new(
        "a figure from 0 to 1000000000 with a unit (s, min, h, days, months, business h, business days, %, times, yuan), such as 'at most 24 h', 'at least 95 %' or '3 business days'",
        "0 至 1000000000 的数值加单位（秒、分钟、小时、天、个月、个工作小时、个工作日、%、次、元），如“不超过 24 小时”“不低于 95 %”“3 个工作日”");

    public static AliasTable<StandardUnit> Units { get; } = new(
    [
        .. StandardUnitLabels.All.SelectMany(unit => new[] { unit.Label().En, unit.Label().Zh }.Distinct().Select(name => new KeyValuePair<string, StandardUnit>(name, unit))),
        new("second", StandardUnit.Second), new("seconds", StandardUnit.Second), new("minute", StandardUnit.Minute), new("minutes", StandardUnit.Minute),
        new("hour", StandardUnit.Hour), new("hours", StandardUnit.Hour), new("day", StandardUnit.CalendarDay), new("calendar days", StandardUnit.CalendarDay),
        new("calendar day", StandardUnit.CalendarDay), new("日", StandardUnit.CalendarDay), new("个自然日", StandardUnit.CalendarDay), new("month", StandardUnit.Month),
        new("月", StandardUnit.Month), new("business hour", StandardUnit.BusinessHour), new("business hours", StandardUnit.BusinessHour),
        new("工作小时", StandardUnit.BusinessHour), new("business day", StandardUnit.BusinessDay), new("working day", StandardUnit.BusinessDay),
        new("working days", StandardUnit.BusinessDay), new("工作日", StandardUnit.BusinessDay), new("percent", StandardUnit.Percent), new("time", StandardUnit.Times),
    ]);

    public static LocalizedText Of(StandardLimit limit)
    {
        LocalizedText side = limit.Direction.Label();
        LocalizedText unit = limit.Unit.Label();
        string figure = limit.Amount.ToString("0.############################", CultureInfo.InvariantCulture);
        string singular = limit.Amount == 1 && unit.En.Length > 2 && unit.En[unit.En.Length - 1] == 's' ? unit.En.Substring(0, unit.En.Length - 1) : unit.En;
        return new($"{side.En} {figure} {singular}", $"{side.Zh} {figure} {unit.Zh}");
    }

    /// <summary>Half width, lower case, no white space; what is far too long is no limit.</summary>
    public static string Fold(string? text)
    {
        if (text is null || text.Length > Longest)
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (char raw in text)
        {
            char c = raw is >= '\uFF01' and <= '\uFF5E' ? (char)(raw - 0xFEE0) : raw;
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    public static LimitDirection? TakeDirection(ref string text)
    {
        foreach ((string words, LimitDirection direction) in Directions)
        {
            if (text.StartsWith(words, StringComparison.Ordinal))
            {
                text = text.Substring(words.Length);
                return direction;
            }
        }

        return null;
    }

    public static bool TryTakeAmount(ref string text, out decimal amount)
    {
        int end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        // More digits than a decimal holds would be rounded.
        string number = end <= 29 ? text.Substring(0, end) : string.Empty;
        bool isNumber = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
        text = text.Substring(end);
        return isNumber;
    }
}
