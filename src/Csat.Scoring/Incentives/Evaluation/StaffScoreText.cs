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
        if (score.Status == StaffScoreStatus.Scored)
        {
            yield return Rank();
            yield return Ties();
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

    private LocalizedText Measure(MeasureScore part)
    {
        LocalizedText name = part.Measure.Label;
        LocalizedText observed = Observed(part);
        if (part is not { UsedValue: { } value, Achievement: { } achievement, AchievementInterval: { } range, Points: { } points })
        {
            return new(
                $"{name.En}: {observed.En}; nobody in the team has a case, so there is no value and no points; weight {Share(part.Weight)}.",
                $"{name.Zh}：{observed.Zh}；全员均无样本，因此没有取值、不计分；权重 {Share(part.Weight)}。");
        }

        LocalizedText used = Used(part, value);
        IncentiveMeasure measure = part.Measure;
        bool lower = measure.Direction == MeasureDirection.LowerIsBetter;
        LocalizedText between = part.EffectiveN is null ? new(string.Empty, string.Empty)
            : new($" ({Achieved(range.Lower)} to {Achieved(range.Upper)})", $"（{Achieved(range.Lower)}~{Achieved(range.Upper)}）");
        return new(
            $"{name.En}: {observed.En}; {used.En}; threshold {Percent(measure.Threshold)}, target {Percent(measure.Target)}, "
            + $"stretch {Percent(measure.Stretch)}{(lower ? ", lower is better" : string.Empty)}: achievement {Achieved(achievement)}{between.En}; "
            + $"weight {Share(part.Weight)}: {Points(points)} points.",
            $"{name.Zh}：{observed.Zh}；{used.Zh}；门槛值 {Percent(measure.Threshold)}、目标值 {Percent(measure.Target)}、"
            + $"挑战值 {Percent(measure.Stretch)}{(lower ? "（越低越好）" : string.Empty)}，达成度 {Achieved(achievement)}{between.Zh}；"
            + $"权重 {Share(part.Weight)}，得 {Points(points)} 分。");
    }

    private static LocalizedText Observed(MeasureScore part) => part is { Fact: ProportionFact { N: > 0 } own }
        ? new($"{Plain(own.Successes)} of {Plain(own.N)} = {Percent(own.Share)}", $"实测 {Plain(own.Successes)}/{Plain(own.N)} = {Percent(own.Share)}")
        : new("no cases", "无样本");

    private LocalizedText Used(MeasureScore part, double value)
    {
        string k = part.EffectiveN is { } count ? Counts(count) : string.Empty;
        (string low, string high) = part.UsedInterval is { } interval ? (Percent(interval.Lower), Percent(interval.Upper)) : (string.Empty, string.Empty);
        LocalizedText sure = part.EffectiveN is null ? default : new($", {low} to {high} on {k} answers", $"，按 {k} 个样本计算的区间为 {low}~{high}");
        var team = (ProportionFact)part.Team;
        string mean = Percent(team.Share);
        string pooled = Plain(team.Successes) + "/" + Plain(team.N);
        switch (part.ValueSource)
        {
            case MeasureValueSource.Shrunk:
                var own = (ProportionFact)part.Fact!;
                string m = Counts(_scheme.ShrinkageStrength);
                string x = Plain(own.Successes);
                string n = Plain(own.N);
                return new(
                    $"used {Percent(value)}, shrunk to the team's {mean} ({pooled}): ({x} + {m} × {mean}) / ({n} + {m}){sure.En}",
                    $"取值 {Percent(value)}，向团队均值 {mean}（{pooled}）收缩：({x} + {m} × {mean}) ÷ ({n} + {m}){sure.Zh}");
            case MeasureValueSource.Team:
                string minimum = Plain(part.Measure.MinimumN);
                bool none = part.Observed.N == 0;
                return new(
                    $"used {mean}, the team's value ({pooled}), because there are {(none ? "no own cases" : $"fewer than {minimum} own cases")}{sure.En}",
                    $"取值 {mean}，因{(none ? "本人无样本" : $"本人样本少于 {minimum}")}而采用团队值（{pooled}）{sure.Zh}");
            default:
                return part.EffectiveN is null
                    ? new("own value used, a complete count", "采用本人值（全量统计）")
                    : new($"own value used{sure.En}", $"采用本人值{sure.Zh}");
        }
    }

    private LocalizedText Total()
    {
        if (score is not { Score: { } total, Lower: { } lower, Upper: { } upper })
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
}
