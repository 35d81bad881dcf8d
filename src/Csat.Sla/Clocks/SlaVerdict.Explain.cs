using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial record SlaVerdict
{
    private const int ShownPieces = 4;

    /// <summary>Proves the verdict: start, limit, deadline, what happened when, and which time was counted.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>
    /// A few sentences: Chinese for Chinese cultures, English for all others. Times are in the calendar's zone, to the second,
    /// with decimals where they have any.
    /// </returns>
    public string Explain(CultureInfo? culture) => new LocalizedText(ExplainEn(), ExplainZh()).In(culture);

    private string ExplainEn()
    {
        string open = !CountsClosedDays ? string.Empty : Limit.Length is null ? $" of calendar '{CalendarId}'" : $" of open time of calendar '{CalendarId}'";
        string grade = HasGradeLimit ? $" for grade {Grade!.DisplayName.En}" : string.Empty;
        string rules = RuleIds.Count == 0 ? string.Empty : "; " + string.Join(", ", RuleIds);
        string limit = Limit.HasDeadline ? $"limit {Limit}{open}{grade}" + DueWords.En : Limit + grade;
        string started = StartedAt is { } start
            ? $"Started {Local(start)}, {limit}; {Happened().En}."
            : $"Not started: {_facts.Target.StartsOn!.DisplayName.En.ToLowerInvariant()} starts it, which hasn't happened at {Local(At)}.";
        return $"{Kind.DisplayName.En}: {StatusWords.En}. " + started
            + Sentence(" ", Earlier.En) + Counted(" Counted until due: ", ", ", ".", "… {0} pieces …") + Sentence(" ", Provisional.En)
            + $" ({_facts.Target.Calendar.Zone.Id}; policy {PolicyId} {PolicyVersion}{rules})";
    }

    private string ExplainZh()
    {
        string open = !CountsClosedDays ? string.Empty : Limit.Length is null ? $"（日历“{CalendarId}”）" : $"（日历“{CalendarId}”的工作时间）";
        string grade = HasGradeLimit ? $"{Grade!.DisplayName.Zh}等级" : string.Empty;
        string rules = RuleIds.Count == 0 ? string.Empty : "；规则 " + string.Join("、", RuleIds);
        string limit = Limit.HasDeadline ? $"{grade}时限 {Limit.Words.Zh}{open}" + DueWords.Zh : grade + Limit.Words.Zh;
        string started = StartedAt is { } start
            ? $"{Local(start)} 起计，{limit}；{Happened().Zh}。"
            : $"尚未起计：自{_facts.Target.StartsOn!.DisplayName.Zh}起计，截至 {Local(At)} 尚未发生。";
        return $"{Kind.DisplayName.Zh}：{StatusWords.Zh}。" + started
            + Earlier.Zh + Counted("截止前计入：", "、", "。", "……共 {0} 段……") + Provisional.Zh
            + $"（{_facts.Target.Calendar.Zone.Id}；策略 {PolicyId} {PolicyVersion}{rules}）";
    }

    private LocalizedText StatusWords => Status switch
    {
        SlaStatus.Met => new("met", "达标"),
        SlaStatus.Breached => new("breached", "超时"),
        SlaStatus.Paused => new("paused", "暂停计时"),
        SlaStatus.NoDeadline => new("no deadline", "无期限"),
        SlaStatus.NotCovered => new("can't be told", "无法判定"),
        _ => new("running", "进行中"),
    };

    /// <summary>When it is due, as far as that can be told, and from when on the limit counts where that isn't the start.</summary>
    private LocalizedText DueWords
    {
        get
        {
            BusinessCalendar calendar = _facts.Target.Calendar;
            LocalizedText due = Due is { } known ? new($", due {Local(known)}", $"，截止 {Local(known)}")
                : DueIfResumedNow is { } resumed
                    ? new($", due {Local(resumed)} if it goes on now", $"，若此刻恢复计时则截止 {Local(resumed)}")
                : Limit.CountsOpenTime && StartedAt < calendar.CoveredFrom
                    ? new($", before the data of calendar '{CalendarId}' begin at {Local(calendar.CoveredFrom)}", $"，早于日历“{CalendarId}”数据的起点 {Local(calendar.CoveredFrom)}")
                : new(
                    $", due after the data of calendar '{CalendarId}' end at {Local(calendar.CoveredUntil)}",
                    $"，截止时间在日历“{CalendarId}”数据的终点 {Local(calendar.CoveredUntil)} 之后，尚无法确定");
            return LimitFrom == StartedAt
                ? due
                : new($", counted from {Local(LimitFrom!.Value)}" + due.En, $"，自 {Local(LimitFrom!.Value)} 起算" + due.Zh);
        }
    }

    /// <summary>What happened, or how much is left.</summary>
    private LocalizedText Happened()
    {
        if (StoppedAt is { } stop)
        {
            LocalizedText done = new($"done {Local(stop)}", $"于 {Local(stop)} 完成");
            return stop < StartedAt
                ? new(
                    $"{done.En}, {Size(StartedAt - stop).En} before the start: the time stamps contradict each other, and what was done counts as met",
                    $"完成时间 {Local(stop)} 比起计时间早 {Size(StartedAt - stop).Zh}，时间戳相互矛盾，既已完成，按达标计")
                : Due is not { } due ? done
                : stop == due ? new($"{done.En}, exactly when due, which is in time", $"{done.Zh}，恰在截止时刻，计为达标")
                : stop < due ? new($"{done.En}, {Size(due - stop).En} before it was due{OpenTimeOf(due - stop).En}", $"{done.Zh}，提前 {Size(due - stop).Zh}{OpenTimeOf(due - stop).Zh}")
                : new($"{done.En}, {Size(stop - due).En} late{OpenTimeOf(stop - due).En}", $"{done.Zh}，超时 {Size(stop - due).Zh}{OpenTimeOf(stop - due).Zh}");
        }

        if (At < StartedAt)
        {
            return new($"not started yet at {Local(At)}", $"截至 {Local(At)} 尚未起计");
        }

        if (At - Due is { } over && over > Duration.Zero)
        {
            return new(
                $"not done at {Local(At)}, {Size(over).En} overdue{OpenTimeOf(over).En}", $"截至 {Local(At)} 仍未完成，已超时 {Size(over).Zh}{OpenTimeOf(over).Zh}");
        }

        LocalizedText open = new($"not done at {Local(At)}", $"截至 {Local(At)} 尚未完成");
        LocalizedText waiting = _reading.Status == SlaStatus.Paused ? Waiting : default;
        return Remaining is { } rest
            ? new($"{open.En}{waiting.En}, {Size(rest).En} left", $"{open.Zh}{waiting.Zh}，剩余 {Size(rest).Zh}")
            : new(open.En + waiting.En, open.Zh + waiting.Zh);
    }

    /// <summary>Since when it is paused, and for what.</summary>
    private LocalizedText Waiting
    {
        get
        {
            SlaPause last = _facts.Uncounted.Stretches.Last(pause => pause.From <= _facts.Now);
            LocalizedText reason = last.Reason?.DisplayName ?? default;
            return new($", paused since {Local(Ticks(last.From))}: {reason.En}", $"，自 {Local(Ticks(last.From))} 起暂停（{reason.Zh}）");
        }
    }

    private LocalizedText Earlier => _facts.BrokenAt is { } broken
        ? new($"The promise was broken before, at {Local(Ticks(broken))}.", $"此前的承诺已于 {Local(Ticks(broken))} 超时。")
        : default;

    private LocalizedText Provisional => IsProvisional
        ? new($"The data of calendar '{CalendarId}' are provisional there.", $"日历“{CalendarId}”的相关数据为暂定。")
        : default;

    /// <summary>How much of a difference by the clock is open time, where the limit counts that.</summary>
    private LocalizedText OpenTimeOf(Duration physical)
    {
        if (!CountsClosedDays || Remaining is not { } rest)
        {
            return default;
        }

        Duration open = rest < Duration.Zero ? -rest : rest;
        return open == physical
            ? default
            : new($" by the clock, {Size(open).En} of it open time", $"（其中工作时间 {Size(open).Zh}）");
    }

    private static LocalizedText Size(Duration? duration) => DurationText.Of(duration!.Value);

    private static string Sentence(string before, string text) => text.Length == 0 ? text : before + text;

    private bool HasGradeLimit => Grade is not null && _facts.Target.Limit.IsNamed(Grade);

    private bool CountsClosedDays => Limit.CountsOpenTime && Limit.HasDeadline && !_facts.Target.Calendar.NeverCloses;

    private string Local(Instant instant) => InstantText.Of(instant, _facts.Target.Calendar.Zone);

    /// <summary>The pieces that add up to the limit: the first and the last, where there are many. Nothing where all time counts.</summary>
    private string Counted(string before, string separator, string after, string many)
    {
        IReadOnlyList<SlaPiece> proof = Proof;
        if (!CountsClosedDays && proof.All(piece => piece.IsCounted))
        {
            return string.Empty;
        }

        List<string> pieces = [.. proof.Where(piece => piece.IsCounted).Select(Between)];
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

    private string Between(SlaPiece piece) => InstantText.Of(piece.Start, piece.End, _facts.Target.Calendar.Zone);
}
