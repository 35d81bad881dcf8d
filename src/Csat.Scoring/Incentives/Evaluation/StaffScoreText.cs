using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Writes a person's score out in both languages; the work behind <see cref="StaffScore.Explain"/>.</summary>
internal sealed class StaffScoreText(StaffScore score, IncentiveMonth month)
{
    private const int MostNames = 20;

    private readonly IncentiveScheme _scheme = month.Scheme;

    public IEnumerable<LocalizedText> Lines()
    {
        yield return new(
            $"{score.StaffId} under scheme {_scheme}",
            $"{score.StaffId}，方案 {_scheme}");
        foreach (MeasureScore component in score.Components)
        {
            yield return Measure(component);
        }

        yield return Total();
        foreach (LocalizedText line in Decisions())
        {
            yield return line;
        }

        if (score.Score is not null)
        {
            yield return Rank();
            yield return Ties();
        }

        foreach (LocalizedText line in Reward())
        {
            yield return line;
        }

        decimal weight = _scheme.Measures.Where(measure => measure.IsSample).Sum(measure => measure.Weight);
        string minimum = Share(_scheme.MinimumSatisfactionWeight);
        yield return new(
            $"Satisfaction weighs {Share(weight)} of the score; at least {minimum} is required (INC-01).",
            $"满意度权重合计 {Share(weight)}，规定不低于 {minimum}（INC-01）。");
    }

    /// <summary>A share in percent with one decimal.</summary>
    public static string Percent(double share) => ((decimal)share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>Points with two decimals.</summary>
    public static string Points(double points) => ((decimal)points).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number as it is, invariant.</summary>
    public static string Plain(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static string Share(decimal weight) => (weight * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Achieved(double achievement) => ((decimal)achievement).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Counts(double n) => ((decimal)n).ToString("0.##", CultureInfo.InvariantCulture);

    private static LocalizedText Measure(MeasureScore part)
    {
        LocalizedText name = part.Measure.Label;
        LocalizedText observed = Observed(part);
        if (part.Weight == 0 && part.Measure.Weight > 0)
        {
            return new(
                $"{name.En}: {observed.En}; its weight of {Share(part.Measure.Weight)} is spread over the other measures.",
                $"{name.Zh}：{observed.Zh}；其权重 {Share(part.Measure.Weight)} 按比例分摊到其他指标。");
        }

        if (part is not { UsedValue: { } value, Achievement: { } achievement, AchievementInterval: { } range, Points: { } points })
        {
            LocalizedText who = part.Measure.Scope == MeasureScope.Linked ? new("the linked units have no case", "关联单位无样本") : new("nobody in the team has a case", "全员均无样本");
            return new(
                $"{name.En}: {observed.En}; {who.En}, so there is no value and no points; weight {Share(part.Weight)}.",
                $"{name.Zh}：{observed.Zh}；{who.Zh}，因此没有取值、不计分；权重 {Share(part.Weight)}。");
        }

        LocalizedText used = Used(part, value);
        IncentiveMeasure measure = part.Measure;
        bool lower = measure.Direction == MeasureDirection.LowerIsBetter;
        LocalizedText threshold = Value(measure, measure.Threshold);
        LocalizedText target = Value(measure, measure.Target);
        LocalizedText stretch = Value(measure, measure.Stretch);
        LocalizedText between = range.Lower == range.Upper ? new(string.Empty, string.Empty)
            : new($" ({Achieved(range.Lower)} to {Achieved(range.Upper)})", $"（{Achieved(range.Lower)}~{Achieved(range.Upper)}）");
        LocalizedText mixed = Mixed(part);
        LocalizedText weight = part.Weight == measure.Weight ? new($"weight {Share(part.Weight)}", $"权重 {Share(part.Weight)}")
            : new($"weight {Share(measure.Weight)}, with what is spread {Share(part.Weight)}", $"权重 {Share(measure.Weight)}，加分摊后 {Share(part.Weight)}");
        return new(
            $"{name.En}: {observed.En}; {used.En}; threshold {threshold.En}, target {target.En}, "
            + $"stretch {stretch.En}{(lower ? ", lower is better" : string.Empty)}: achievement {mixed.En}{Achieved(achievement)}{between.En}; "
            + $"{weight.En}: {Points(points)} points.",
            $"{name.Zh}：{observed.Zh}；{used.Zh}；门槛值 {threshold.Zh}、目标值 {target.Zh}、"
            + $"挑战值 {stretch.Zh}{(lower ? "（越低越好）" : string.Empty)}，达成度 {mixed.Zh}{Achieved(achievement)}{between.Zh}；"
            + $"{weight.Zh}，得 {Points(points)} 分。");
    }

    /// <summary>How own and team's achievement make one: <c>70% × 110.0 + 30% × 92.0 = </c>.</summary>
    private static LocalizedText Mixed(MeasureScore part)
    {
        if (part is not { TeamAchievement: { } team, OwnAchievement: { } own })
        {
            return new(string.Empty, string.Empty);
        }

        (string mine, string theirs) = (Share(part.IndividualShare), Share(1 - part.IndividualShare));
        return new(
            $"{mine} own × {Achieved(own)} + {theirs} team × {Achieved(team)} = ",
            $"本人 {mine} × {Achieved(own)} + 团队 {theirs} × {Achieved(team)} = ");
    }

    /// <summary>A share in percent, a mean in the measure's unit.</summary>
    private static LocalizedText Value(IncentiveMeasure measure, double value)
    {
        if (measure.Kind == MeasureKind.Proportion)
        {
            return new(Percent(value), Percent(value));
        }

        string number = ((decimal)value).ToString("0.00", CultureInfo.InvariantCulture);
        return new(
            string.IsNullOrWhiteSpace(measure.Unit.En) ? number : $"{number} {measure.Unit.En}",
            string.IsNullOrWhiteSpace(measure.Unit.Zh) ? number : $"{number} {measure.Unit.Zh}");
    }

    private static LocalizedText Observed(MeasureScore part)
    {
        switch (part.Fact)
        {
            case ProportionFact { N: > 0 } own:
                return new($"{Plain(own.Successes)} of {Plain(own.N)} = {Percent(own.Share)}", $"实测 {Plain(own.Successes)}/{Plain(own.N)} = {Percent(own.Share)}");
            case MeanFact { N: > 0 } own:
                LocalizedText mean = Value(part.Measure, own.Value);
                return new($"{mean.En}, the mean of {Plain(own.N)}", $"实测均值 {mean.Zh}（{Plain(own.N)} 个样本）");
            default:
                return new("no cases", "无样本");
        }
    }

    private static LocalizedText Used(MeasureScore part, double value)
    {
        LocalizedText sure = Sure(part);
        LocalizedText used = Value(part.Measure, value);
        LocalizedText mean = Mean(part);
        string pooled = part.Team is ProportionFact team ? Plain(team.Successes) + "/" + Plain(team.N) : "n = " + Plain(part.Team.N);
        switch (part.ValueSource)
        {
            case MeasureValueSource.Shrunk:
                string n = Plain(part.Fact!.N);
                LocalizedText x = part.Fact is ProportionFact own ? new(Plain(own.Successes), Plain(own.Successes)) : Sum((MeanFact)part.Fact, part.Measure);
                string m = Counts(part.ShrinkageStrength!.Value);
                return new(
                    $"used {used.En}, shrunk to the team's {mean.En} ({pooled}): ({x.En} + {m} × {mean.En}) / ({n} + {m}){sure.En}",
                    $"取值 {used.Zh}，向团队均值 {mean.Zh}（{pooled}）收缩：({x.Zh} + {m} × {mean.Zh}) ÷ ({n} + {m}){sure.Zh}");
            case MeasureValueSource.Team when part.Measure.Scope == MeasureScope.Team:
                return new($"used {used.En}, the team's value ({pooled}), as the scheme wants it{sure.En}", $"取值 {used.Zh}，按方案采用团队值（{pooled}）{sure.Zh}");
            case MeasureValueSource.Team:
                string minimum = Plain(part.Measure.MinimumN);
                bool none = part.Observed.N == 0;
                return new(
                    $"used {used.En}, the team's value ({pooled}), because there are {(none ? "no own cases" : $"fewer than {minimum} own cases")}{sure.En}",
                    $"取值 {used.Zh}，因{(none ? "本人无样本" : $"本人样本少于 {minimum}")}而采用团队值（{pooled}）{sure.Zh}");
            case MeasureValueSource.Linked:
                return new($"the linked units' value{sure.En}", $"采用关联单位的值{sure.Zh}");
            default:
                return part.EffectiveN is null && part.UsedInterval is { Width: 0 }
                    ? new("own value used, a complete count", "采用本人值（全量统计）")
                    : new($"own value used{sure.En}", $"采用本人值{sure.Zh}");
        }
    }

    /// <summary>How sure a value is, as the end of a sentence.</summary>
    private static LocalizedText Sure(MeasureScore part)
    {
        if (part.UsedInterval is not { } interval)
        {
            return new(", of which it isn't known how sure it is: no standard error was given", "，未提供标准误，无从判断其可靠程度");
        }

        LocalizedText low = Value(part.Measure, interval.Lower);
        LocalizedText high = Value(part.Measure, interval.Upper);
        return part.EffectiveN is { } count
            ? new($", {low.En} to {high.En} on {Counts(count)} answers", $"，按 {Counts(count)} 个样本计算的区间为 {low.Zh}~{high.Zh}")
            : interval.Width > 0 ? new($", {low.En} to {high.En}", $"，区间为 {low.Zh}~{high.Zh}")
            : new(string.Empty, string.Empty);
    }

    private static LocalizedText Mean(MeasureScore part) => part.Team switch
    {
        { N: 0 } => default,
        ProportionFact team => Value(part.Measure, team.Share),
        _ => Value(part.Measure, ((MeanFact)part.Team).Value),
    };

    private static LocalizedText Sum(MeanFact own, IncentiveMeasure measure)
    {
        LocalizedText mean = Value(measure, own.Value);
        return new($"{Plain(own.N)} × {mean.En}", $"{Plain(own.N)} × {mean.Zh}");
    }

    private LocalizedText Total()
    {
        if (score is not { BaseScore: { } total, BaseLower: { } lower, BaseUpper: { } upper })
        {
            MeasureScore[] missing = [.. score.Components.Where(part => part.Weight > 0 && part.Points is null)];
            return new(
                $"No score: nobody has a case for {string.Join(", ", missing.Select(part => part.Measure.Label.En))}. What is undefined is not zero.",
                $"无得分：{string.Join("、", missing.Select(part => part.Measure.Label.Zh))}无人有样本。没有定义不等于零分。");
        }

        string sum = string.Join(" + ", score.Components.Where(part => part.Points is not null).Select(part => Points(part.Points!.Value)));
        string level = Estimate.Percent(_scheme.ConfidenceLevel, CultureInfo.InvariantCulture) + "%";
        return new(
            $"Score: {sum} = {Points(total)}, between {Points(lower)} and {Points(upper)} ({level} interval).",
            $"得分：{sum} = {Points(total)}，区间 {Points(lower)}~{Points(upper)}（置信水平 {level}）。");
    }

    private LocalizedText Rank()
    {
        int better = score.Rank!.Value - 1;
        string rank = Plain(score.Rank.Value);
        string all = Plain(month.Scores.Count);
        return new(
            $"Rank {rank} of {all}: 1 + {Plain(better)} whose lower limit is above this upper limit of {Points(score.Upper!.Value)}.",
            $"排名：第 {rank} 名（共 {all} 人），即 1 + {Plain(better)} 名下限高于本人上限 {Points(score.Upper.Value)} 的人员。");
    }

    private LocalizedText Ties()
    {
        IReadOnlyList<string> tied = score.TiedWith;
        if (tied.Count == 0)
        {
            return new("Tied with nobody: no other interval overlaps this one.", "无并列：没有其他人的区间与本人区间重叠。");
        }

        int more = Math.Max(0, tied.Count - MostNames);
        string[] names = [.. tied.Take(MostNames)];
        return new(
            $"Tied with {string.Join(", ", names)}{(more > 0 ? $" and {Plain(more)} more" : string.Empty)}: the intervals overlap, so the facts "
            + "don't show who is better; the order of the list is no verdict.",
            $"与 {string.Join("、", names)}{(more > 0 ? $" 及另外 {Plain(more)} 人并列" : " 并列")}：区间重叠，现有数据分不出高下，列表先后不代表优劣。");
    }

    private IEnumerable<LocalizedText> Decisions()
    {
        if (score is { Complaints: { Total: > 0 } complaints, BaseScore: { } before, Score: { } after })
        {
            string points = complaints.Total.ToString("0.00", CultureInfo.InvariantCulture);
            yield return new(
                $"Complaints: {Points(before)} − {points} = {Points(after)}, not below 0 (CMP-06, CMP-07).",
                $"投诉扣分：{Points(before)} − {points} = {Points(after)}，不低于 0（CMP-06、CMP-07）。");
        }

        foreach (RedLineVerdict verdict in score.RedLines)
        {
            yield return new(verdict.Explain(CultureInfo.InvariantCulture), verdict.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        }

        if (score.Status == StaffScoreStatus.Vetoed)
        {
            yield return new("A red line is confirmed: the period's score is 0.00 (INC-05).", "红线已确认：本期得分为 0.00（INC-05）。");
        }

        if (score.ImprovementPlan is { } plan)
        {
            yield return new(plan.Explain(CultureInfo.InvariantCulture), plan.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        }

        if (score.OrderRewards is { } orders)
        {
            LocalizedText money = orders.Policy.Currency.SignedText(orders.Total);
            yield return new(
                $"Single orders: {money.En} for {Plain(orders.Orders.Count)} (INC-06, INC-07).",
                $"单台奖惩：共 {Plain(orders.Orders.Count)} 单，{money.Zh}（INC-06、INC-07）。");
        }
    }

    private IEnumerable<LocalizedText> Reward()
    {
        if (_scheme.Rewards.Count == 0 || score.Score is not { } reached)
        {
            yield break;
        }

        LocalizedText sure = score.RewardIsSure == true ? new(string.Empty, string.Empty)
            : new(" The interval reaches into another tier: chance alone may have decided.", "区间跨越了另一档次，可能仅由偶然决定。");
        if (score.Reward is not { } tier)
        {
            RewardTier last = _scheme.Rewards[_scheme.Rewards.Count - 1];
            yield return new(
                $"Reward: none, the lowest standard is {Achieved(last.Standard)} points (INC-02).{sure.En}",
                $"奖励：无，最低标准为 {Achieved(last.Standard)} 分（INC-02）。{sure.Zh}");
            yield break;
        }

        LocalizedText kind = tier.Kind.Label();
        LocalizedText money = tier.Amount > 0 ? _scheme.Currency.Text(tier.Amount) : default;
        yield return new(
            $"Reward: {tier.Label.En}, {kind.En}{(tier.Amount > 0 ? " " + money.En : string.Empty)}: {Points(reached)} reach the standard of {Achieved(tier.Standard)} points (INC-02).{sure.En}",
            $"奖励：{tier.Label.Zh}，{kind.Zh}{(tier.Amount > 0 ? " " + money.Zh : string.Empty)}；得分 {Points(reached)} 达到标准 {Achieved(tier.Standard)} 分（INC-02）。{sure.Zh}");
    }
}
