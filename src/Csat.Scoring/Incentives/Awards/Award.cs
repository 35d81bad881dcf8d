using System.Globalization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Who gets one award, and why. Made by <see cref="AwardPolicy.Decide"/>.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Award
{
    /// <summary>Which award.</summary>
    public required AwardKind Kind { get; init; }

    /// <summary>The policy that was applied.</summary>
    public required AwardPolicy Policy { get; init; }

    /// <summary>Who gets it, by id (ordinal); empty where nobody meets the conditions.</summary>
    public required IReadOnlyList<string> Winners { get; init; }

    /// <summary>The winners' figure: the score, or the number of complaints; <see langword="null"/> without winners.</summary>
    public required double? Figure { get; init; }

    /// <summary>How many met the conditions.</summary>
    public required int Eligible { get; init; }

    /// <summary>Those of them who have the winners' figure too and don't get it by the rule for ties, by id.</summary>
    public required IReadOnlyList<string> TiedOut { get; init; }

    /// <summary>The other eligible people whose interval overlaps a winner's, by id: the facts don't show that they are worse. Service Star only.</summary>
    public required IReadOnlyList<string> Overlapping { get; init; }

    /// <summary>The winners against whom an accusation is open, by id: a veto would take the award away.</summary>
    public required IReadOnlyList<string> Provisional { get; init; }

    /// <summary>Who can't get it and why, by id.</summary>
    public required IReadOnlyList<AwardExclusion> Excluded { get; init; }

    /// <summary>Tells who gets it and why.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    /// <summary>Award and winners, such as <c>ServiceStar: agent-03</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {(Winners.Count == 0 ? "nobody" : Rows.Names(Winners).En)}";

    private IEnumerable<LocalizedText> Lines()
    {
        LocalizedText name = Kind.Label();
        LocalizedText condition = Kind == AwardKind.ServiceStar
            ? new($"best score on at least {PolicyCheck.Text(Policy.ServiceStarMinimumN)} cases", $"样本不少于 {PolicyCheck.Text(Policy.ServiceStarMinimumN)} 的最高得分")
            : new($"most justified complaints solved the first time, at least {PolicyCheck.Text(Policy.ComplaintTerminatorMinimum)}", $"首次即办结的有理投诉最多，且不少于 {PolicyCheck.Text(Policy.ComplaintTerminatorMinimum)} 件");
        yield return new($"{name.En} (INC-04): {condition.En}, no red line (INC-05).", $"{name.Zh}（INC-04）：{condition.Zh}，且无红线（INC-05）。");
        if (Figure is not { } figure)
        {
            yield return new("Nobody meets the conditions.", "无人符合条件。");
        }
        else
        {
            LocalizedText winners = Rows.Names(Winners);
            string shown = Kind == AwardKind.ServiceStar ? Rows.Points(figure) : PlainText.Of((decimal)figure);
            yield return new($"{winners.En} with {shown}, of {PolicyCheck.Text(Eligible)} eligible.", $"{winners.Zh}，{(Kind == AwardKind.ServiceStar ? shown + " 分" : shown + " 件")}，符合条件者共 {PolicyCheck.Text(Eligible)} 人。");
        }

        if (Winners.Count > 1 || TiedOut.Count > 0)
        {
            LocalizedText rule = Policy.Ties.Label();
            LocalizedText others = Rows.Names(TiedOut);
            yield return TiedOut.Count == 0
                ? new($"Ties: {rule.En}.", $"并列规则：{rule.Zh}。")
                : new($"Ties: {rule.En}; {others.En} had the same figure.", $"并列规则：{rule.Zh}；{others.Zh} 成绩相同。");
        }

        if (Overlapping.Count > 0)
        {
            LocalizedText names = Rows.Names(Overlapping);
            yield return new($"The intervals of {names.En} overlap a winner's: the facts don't show that they are worse.", $"{names.Zh} 的区间与获奖者重叠：现有数据分不出高下。");
        }

        if (Provisional.Count > 0)
        {
            LocalizedText names = Rows.Names(Provisional);
            yield return new($"Provisional for {names.En}: an accusation is open.", $"{names.Zh} 为暂定：尚有红线事件待定。");
        }

        foreach (IGrouping<AwardExclusionReason, AwardExclusion> group in Excluded.GroupBy(one => one.Reason).OrderBy(group => group.Key))
        {
            LocalizedText names = Rows.Names([.. group.Select(one => one.StaffId)]);
            yield return new($"Left out, {group.Key.Label().En}: {names.En}.", $"未参评（{group.Key.Label().Zh}）：{names.Zh}。");
        }
    }
}
