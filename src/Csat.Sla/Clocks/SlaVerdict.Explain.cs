using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial record SlaVerdict
{
    private const int ShownPieces = 4;

    /// <summary>Proves the verdict: start, limit, deadline, what happened when, and which open time was counted.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>
    /// Two or three sentences: Chinese for Chinese cultures, English for all others. Times are in the calendar's zone, to the
    /// second, with decimals where they have any.
    /// </returns>
    public string Explain(CultureInfo? culture) => LocalizedText.IsChinese(culture) ? ExplainZh() : ExplainEn();

    private string ExplainEn()
    {
        string open = CountsClosedDays ? $" of open time of calendar '{CalendarId}'" : string.Empty;
        string grade = HasGradeLimit ? $" for grade {Grade!.DisplayName.En}" : string.Empty;
        string rules = RuleIds.Count == 0 ? string.Empty : "; " + string.Join(", ", RuleIds);
        return $"{Kind.DisplayName.En}: {Status switch { SlaStatus.Met => "met", SlaStatus.Breached => "breached", _ => "running" }}. "
            + $"Started {Local(StartedAt)}, limit {Limit}{open}{grade}, due {Local(Due!.Value)}; {HappenedEn()}."
            + Counted(" Counted until due: ", ", ", ".", "… {0} pieces …")
            + $" ({_target.Calendar.Zone.Id}; policy {PolicyId} {PolicyVersion}{rules})";
    }

    private string ExplainZh()
    {
        string open = CountsClosedDays ? $"（日历“{CalendarId}”的工作时间）" : string.Empty;
        string grade = HasGradeLimit ? $"{Grade!.DisplayName.Zh}等级" : string.Empty;
        string rules = RuleIds.Count == 0 ? string.Empty : "；规则 " + string.Join("、", RuleIds);
        return $"{Kind.DisplayName.Zh}：{Status switch { SlaStatus.Met => "达标", SlaStatus.Breached => "超时", _ => "进行中" }}。"
            + $"{Local(StartedAt)} 起计，{grade}时限 {Limit.Words.Zh}{open}，截止 {Local(Due!.Value)}；{HappenedZh()}。"
            + Counted("截止前计入：", "、", "。", "……共 {0} 段……")
            + $"（{_target.Calendar.Zone.Id}；策略 {PolicyId} {PolicyVersion}{rules}）";
    }

    private string HappenedEn() => StoppedAt switch
    {
        { } stop when stop < StartedAt => $"done {Local(stop)}, {Size(StartedAt - stop).En} before the start: "
            + "the time stamps contradict each other, and what was done counts as met",
        { } stop when stop == Due => $"done {Local(stop)}, exactly when due, which is in time",
        { } stop when Status == SlaStatus.Met => $"done {Local(stop)}, {Size(Due!.Value - stop).En} before it was due{OpenTime.En}",
        { } stop => $"done {Local(stop)}, {Size(stop - Due!.Value).En} late{OpenTime.En}",
        null when Status == SlaStatus.Breached => $"not done at {Local(At)}, {Size(At - Due!.Value).En} overdue{OpenTime.En}",
        null when At < StartedAt => $"not started yet at {Local(At)}",
        _ => $"not done at {Local(At)}, {Size(Remaining!.Value).En} left",
    };

    private string HappenedZh() => StoppedAt switch
    {
        { } stop when stop < StartedAt => $"完成时间 {Local(stop)} 比起计时间早 {Size(StartedAt - stop).Zh}，时间戳相互矛盾，既已完成，按达标计",
        { } stop when stop == Due => $"于 {Local(stop)} 完成，恰在截止时刻，计为达标",
        { } stop when Status == SlaStatus.Met => $"于 {Local(stop)} 完成，提前 {Size(Due!.Value - stop).Zh}{OpenTime.Zh}",
        { } stop => $"于 {Local(stop)} 完成，超时 {Size(stop - Due!.Value).Zh}{OpenTime.Zh}",
        null when Status == SlaStatus.Breached => $"到 {Local(At)} 仍未完成，已超时 {Size(At - Due!.Value).Zh}{OpenTime.Zh}",
        null when At < StartedAt => $"到 {Local(At)} 尚未起计",
        _ => $"到 {Local(At)} 尚未完成，剩余 {Size(Remaining!.Value).Zh}",
    };

    /// <summary>How much of a difference by the clock is open time, where the limit counts that.</summary>
    private LocalizedText OpenTime
    {
        get
        {
            LocalizedText open = Size(Remaining!.Value < Duration.Zero ? -Remaining.Value : Remaining.Value);
            return CountsClosedDays ? new($" by the clock, {open.En} of it open time", $"（其中工作时间 {open.Zh}）") : new(string.Empty, string.Empty);
        }
    }

    private static LocalizedText Size(Duration duration) => DurationText.Of(duration);

    private bool HasGradeLimit => Grade is not null && _target.Limit.IsNamed(Grade);

    private bool CountsClosedDays => Limit.CountsOpenTime && !_target.Calendar.NeverCloses;

    private string Local(Instant instant) => InstantText.Of(instant, _target.Calendar.Zone);

    /// <summary>The open pieces that add up to the limit: the first and the last, where there are many.</summary>
    private string Counted(string before, string separator, string after, string many)
    {
        if (!CountsClosedDays)
        {
            return string.Empty;
        }

        List<string> pieces = [.. _target.Calendar.OpenPieces(StartedAt, Due!.Value)
            .Select(piece => InstantText.Of(piece.Start, piece.End, _target.Calendar.Zone))];
        if (pieces.Count == 0)
        {
            return string.Empty;
        }

        if (pieces.Count > ShownPieces)
        {
            string count = string.Format(CultureInfo.InvariantCulture, many, pieces.Count);
            pieces = [.. pieces.Take(ShownPieces / 2), count, .. pieces.Skip(pieces.Count - (ShownPieces / 2))];
        }

        return before + string.Join(separator, pieces) + after;
    }
}
