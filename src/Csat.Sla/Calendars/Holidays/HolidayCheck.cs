using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

/// <summary>Finds what is wrong with the facts of a holiday calendar, whatever text or code they come from.</summary>
/// <param name="root">What stands before every path, such as <c>$.</c>.</param>
internal sealed class HolidayCheck(string root)
{
    private static readonly LocalDate Earliest = new(1, 1, 1);
    private static readonly LocalDate Latest = new(9998, 12, 31);

    public List<Finding> Findings { get; init; } = [];

    public void Names(string id, string version)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Add("id", new("the id is blank; legal: a text such as 'china'", "id 为空白；应为文本，如“china”"));
        }

        if (string.IsNullOrWhiteSpace(version))
        {
            Add("version", new("the version is blank; legal: a text such as '2026'", "version 为空白；应为文本，如“2026”"));
        }
    }

    /// <summary>Whether the covered dates are legal.</summary>
    public bool Coverage(LocalDate first, LocalDate last, LocalDate? provisionalFrom)
    {
        if (first > last || first < Earliest || last > Latest)
        {
            Add("firstDate", new(
                $"{PlainText.Of(first)} to {PlainText.Of(last)}; legal: a first date not after the last, both from {PlainText.Of(Earliest)} to {PlainText.Of(Latest)}",
                $"{PlainText.Of(first)} 至 {PlainText.Of(last)}；首日不得晚于末日，且应在 {PlainText.Of(Earliest)} 至 {PlainText.Of(Latest)} 之间"));
            return false;
        }

        if (provisionalFrom < first || provisionalFrom > last)
        {
            Add("provisionalFrom", new(
                $"{PlainText.Of(provisionalFrom.Value)}; legal: a covered date, {PlainText.Of(first)} to {PlainText.Of(last)}",
                $"{PlainText.Of(provisionalFrom.Value)}；应在覆盖的 {PlainText.Of(first)} 至 {PlainText.Of(last)} 之内"));
        }

        return true;
    }

    public void Days(IReadOnlyList<HolidayDay?> days, LocalDate first, LocalDate last, Func<int, string> path)
    {
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < days.Count; i++)
        {
            if (days[i] is not { } day)
            {
                Add(path(i), new("a day is null", "有日期项为空"));
            }
            else if (!seen.Add(day.Date))
            {
                Add(path(i), new($"{PlainText.Of(day.Date)} is given twice; legal: once", $"{PlainText.Of(day.Date)} 重复；同一日期只能出现一次"));
            }
            else if (Period.DaysBetween(day.Date, first) > HolidayCalendar.Reach || Period.DaysBetween(last, day.Date) > HolidayCalendar.Reach)
            {
                Add(path(i), new(
                    $"{PlainText.Of(day.Date)} is far outside the covered dates {PlainText.Of(first)} to {PlainText.Of(last)}; legal: at most {HolidayCalendar.Reach} days beyond them",
                    $"{PlainText.Of(day.Date)} 远在覆盖的 {PlainText.Of(first)} 至 {PlainText.Of(last)} 之外；最多可超出 {HolidayCalendar.Reach} 天"));
            }
        }
    }

    public void Closures(IReadOnlyList<HolidayClosure?> closures, Func<int, string> path)
    {
        for (int i = 0; i < closures.Count; i++)
        {
            if (closures[i] is not { } closure)
            {
                Add(path(i), new("a closure is null", "有停业时段为空"));
            }
            else if (closure.Until <= closure.From)
            {
                string given = InstantText.Of(closure.From, DateTimeZone.Utc);
                string end = InstantText.Of(closure.Until, DateTimeZone.Utc);
                Add(path(i), new($"{given} to {end} (UTC); legal: an end after the start", $"{given} 至 {end}（UTC）；结束必须晚于开始"));
            }
        }
    }

    public void Add(string path, LocalizedText message) => Findings.Add(new Finding(root + path, message));
}
