using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A score beside its target. Made by <see cref="ScoreTarget.Judge"/>; in JSON it is written only.</summary>
public sealed record TargetCheck
{
    private const int MostDecimals = 8;

    internal TargetCheck(ScoreTarget target, Estimate score)
    {
        (Target, Score) = (target, score);
        if (score.Value is not { } value)
        {
            return;
        }

        Margin = target.Direction == MeasureDirection.HigherIsBetter ? value - target.Value : target.Value - value;
        Verdict = Margin >= 0 ? TargetVerdict.Met : TargetVerdict.Missed;
        if (score.Interval is { } interval)
        {
            (double worst, double best) = target.Direction == MeasureDirection.HigherIsBetter ? (interval.Lower, interval.Upper) : (-interval.Upper, -interval.Lower);
            double reach = target.Direction == MeasureDirection.HigherIsBetter ? target.Value : -target.Value;
            IsShown = Verdict == TargetVerdict.Met ? worst >= reach : best < reach;
        }
    }

    /// <summary>The target.</summary>
    public ScoreTarget Target { get; }

    /// <summary>The score that was judged.</summary>
    public Estimate Score { get; }

    /// <summary>On which side of the target the score is, by its value alone.</summary>
    public TargetVerdict Verdict { get; }

    /// <summary>By how much the score is better than its target, in the target's unit, negative where it is worse; <see langword="null"/> without a value.</summary>
    public double? Margin { get; }

    /// <summary>
    /// Whether the whole interval of the score is on the verdict's side, so that chance is hardly the reason; <see langword="null"/> where the score has no interval.
    /// </summary>
    public bool? IsShown { get; }

    /// <summary>The verdict as a sentence.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>Such as «KPI-05 Hotline answer rate: 91.0% (89.1%…92.6%), n = 1,000, Wilson 95%; target at least 90.0%: met, but chance can't be ruled out (+1.0 points)».</returns>
    /// <remarks>The margin is told so that more is always better, with as many decimals as it takes to see that it isn't 0.</remarks>
    public string Explain(CultureInfo? culture = null)
    {
        bool chinese = LocalizedText.IsChinese(culture);
        string rule = Target.RuleId is { } id ? id + " " : "";
        bool atLeast = Target.Direction == MeasureDirection.HigherIsBetter;
        return chinese
            ? $"{rule}{Target.Name.Zh}：{Score.ToString(culture)}；目标{(atLeast ? "不低于" : "不高于")} {Goal(culture)}：{Judged.Zh}{Distance(culture)}"
            : $"{rule}{Target.Name.En}: {Score.ToString(culture)}; target {(atLeast ? "at least" : "at most")} {Goal(culture)}: {Judged.En}{Distance(culture)}";
    }

    /// <summary>The sentence in English, without regard to a culture.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain();

    private LocalizedText Judged => (Verdict, IsShown) switch
    {
        (TargetVerdict.NotJudged, _) => new("not judged", "不予判定"),
        (TargetVerdict.Met, true) => new("met", "达标"),
        (TargetVerdict.Met, false) => new("met, but chance can't be ruled out", "达标，但不能排除偶然因素"),
        (TargetVerdict.Met, null) => new("met by the value alone", "按数值达标"),
        (TargetVerdict.Missed, true) => new("missed", "未达标"),
        (TargetVerdict.Missed, false) => new("missed, but chance can't be ruled out", "未达标，但不能排除偶然因素"),
        _ => new("missed by the value alone", "按数值未达标"),
    };

    private double Factor => Target.Unit == EstimateUnit.Proportion ? 100 : 1;

    private int LeastDecimals => Target.Unit is EstimateUnit.ScalePoints or EstimateUnit.PerPopulation ? 2 : 1;

    /// <summary>The target with all its decimals.</summary>
    private string Goal(CultureInfo? culture)
    {
        double exact = Target.Value * Factor;
        int decimals = LeastDecimals;
        while (decimals < MostDecimals && Math.Abs(Rounded(exact, decimals) - exact) > 1e-9 * Math.Abs(exact))
        {
            decimals++;
        }

        return Written(exact, decimals, culture) + (Target.Unit == EstimateUnit.Proportion ? "%" : "");
    }

    /// <summary>By how much, with as many decimals as it takes to see that it isn't 0.</summary>
    private string Distance(CultureInfo? culture)
    {
        if (Margin is not { } margin)
        {
            return "";
        }

        double exact = margin * Factor;
        int decimals = LeastDecimals;
        while (decimals < MostDecimals && exact != 0 && Rounded(exact, decimals) == 0)
        {
            decimals++;
        }

        string figure = (Rounded(exact, decimals) > 0 ? "+" : "") + Written(exact, decimals, culture);
        return LocalizedText.IsChinese(culture)
            ? $"（{figure}{(Target.Unit == EstimateUnit.Proportion ? " 个百分点" : "")}）"
            : $" ({figure}{(Target.Unit == EstimateUnit.Proportion ? " points" : "")})";
    }

    private static string Written(double exact, int decimals, CultureInfo? culture)
    {
        double shown = Rounded(exact, decimals);
        return (shown < 0 ? "−" : "") + Math.Abs(shown).ToString("0." + new string('0', decimals), culture ?? CultureInfo.InvariantCulture);
    }

    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
