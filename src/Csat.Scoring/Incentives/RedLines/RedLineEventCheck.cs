using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

/// <summary>Lists what is wrong with an accusation; the work behind <see cref="RedLinePolicy.Assess"/>.</summary>
internal static class RedLineEventCheck
{
    public static void Check(PolicyCheck check, string path, RedLineEvent row, Dictionary<string, RedLine> lines, HashSet<string> seen)
    {
        check.OwnName(path + ".eventId", row.EventId, seen);
        check.Words(path + ".staffId", row.StaffId);
        check.Words(path + ".accusedBy", row.AccusedBy);
        string legal = string.Join(", ", lines.Keys);
        check.That(row.Code is not null && lines.ContainsKey(row.Code), path + ".code",
            $"there is no red line '{row.Code}'; legal: {legal}", $"没有红线“{row.Code}”；应为 {legal}");
        for (int i = 0; i < row.Evidence.Count; i++)
        {
            check.Words(Rows.At(path + ".evidence", i), row.Evidence[i]);
        }

        LocalDate? last = Day(check, path + ".occurredOn", row.OccurredOn, null);
        last = Day(check, path + ".reportedOn", row.ReportedOn, last);
        if (row.Decision is { } decision)
        {
            check.Words(path + ".decision.by", decision.By);
            last = Day(check, path + ".decision.on", decision.On, last);
        }

        if (row.Appeal is { } appeal)
        {
            check.That(row.Decision is not null, path + ".appeal", "an appeal without a decision; legal: a decision before it", "没有裁定却有申诉；须先有裁定");
            last = Day(check, path + ".appeal.filedOn", appeal.FiledOn, last);
            if (appeal.Ruling is { } ruling)
            {
                check.Words(path + ".appeal.ruling.by", ruling.By);
                Day(check, path + ".appeal.ruling.on", ruling.On, last);
            }
        }
    }

    private static LocalDate? Day(PolicyCheck check, string path, LocalDate day, LocalDate? last)
    {
        if (!Rows.IsDay(check, path, day))
        {
            return last;
        }

        check.That(last is not { } before || day >= before, path,
            $"{PlainText.Of(day)} lies before the step that it follows, {PlainText.Of(last ?? day)}", $"{PlainText.Of(day)} 早于前一步骤的日期 {PlainText.Of(last ?? day)}");
        return day;
    }
}
