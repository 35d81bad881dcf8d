using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Csat.Domain;

/// <summary>Numbers and dates as messages and files show them.</summary>
internal static class DomainText
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    public static string Of(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(YearMonth month) => MonthPattern.Format(month);

    public static bool TryParseDate(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);

    public static bool TryParseMonth(string text, out YearMonth month) => MonthPattern.Parse(text).TryGetValue(default, out month);
}
