using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record Comparison
{
    private const int MostDecimals = 8;

    /// <summary>The comparison as a sentence.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>
    /// Such as «Satisfaction rate fell from 76.0 % to 72.0 %: −4.0 points (−6.5 … −1.5), p = 0.0016, n = 2,400 and 2,400; relative −5.3 %»,
    /// or that no difference can be shown, or why there is no test. English names the confidence level unless it is 95 %.
    /// </returns>
    /// <remarks>
    /// Rounded in the text only: one decimal, means two, more where a difference that is shown would look like none; p to two digits, and to more
    /// where it is near the error probability. A net score's relative change isn't told: per cent of a balance mean nothing.
    /// </remarks>
    public string Explain(CultureInfo? culture = null) => LocalizedText.IsChinese(culture) ? Chinese(culture!) : English(culture ?? CultureInfo.InvariantCulture);

    /// <summary>The sentence in English, without regard to a culture.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain();

    private string English(CultureInfo culture)
    {
        (string name, string n) = (Name.En, $"n = {Whole(Earlier.N, culture)} and {Whole(Later.N, culture)}");
        if (Earlier.Value is not { } earlier || Later.Value is not { } later || Difference is not { } difference)
        {
            return $"{name} can't be compared: {(Status == EstimateStatus.Suppressed ? "suppressed, too few answers" : "no data")}, {n}";
        }

        (string from, string to) = (Score(earlier, culture, " %"), Score(later, culture, " %"));
        string points = Signed(difference, culture) + " points";
        string relative = Relative is { } change ? $"; relative {Percent(change, culture)} %" : "";
        if (PValue is not { } p || Interval is not { } interval)
        {
            return $"{name}: {from} and {to}, {points}; no test, {(Status == EstimateStatus.Unbounded ? "a single answer on a side" : Method == ComparisonMethod.Bootstrap ? "the answers of a side are all alike" : "the answers of each side are all alike")}, {n}{relative}";
        }

        string level = ConfidenceLevel == 0.95 ? "" : Level(culture) + " %: ";
        string figures = $"{points} ({level}{Limit(interval.Lower, culture)} … {Limit(interval.Upper, culture)}), {PValueText.Of(p, ConfidenceLevel, culture)}, {n}{relative}";
        return Conclusion switch
        {
            ComparisonConclusion.Rise => $"{name} rose from {from} to {to}: {figures}",
            ComparisonConclusion.Fall => $"{name} fell from {from} to {to}: {figures}",
            _ => $"{name}: no difference can be shown between {from} and {to}: {figures}",
        };
    }

    private string Chinese(CultureInfo culture)
    {
        (string name, string n) = (Name.Zh, $"n = {Whole(Earlier.N, culture)} 与 {Whole(Later.N, culture)}");
        if (Earlier.Value is not { } earlier || Later.Value is not { } later || Difference is not { } difference)
        {
            return $"{name}无法比较：{(Status == EstimateStatus.Suppressed ? "样本过少，不予公布" : "无数据")}，{n}";
        }

        (string from, string to) = (Score(earlier, culture, "%"), Score(later, culture, "%"));
        string points = Signed(difference, culture) + (Unit == EstimateUnit.Proportion ? " 个百分点" : " 分");
        string relative = Relative is { } change ? $"；相对变化 {Percent(change, culture)}%" : "";
        if (PValue is not { } p || Interval is not { } interval)
        {
            return $"{name}由 {from} 变为 {to}，{points}；无法检验：{(Status == EstimateStatus.Unbounded ? "有一方仅一份回答" : Method == ComparisonMethod.Bootstrap ? "有一方的回答完全一致" : "双方各自的回答完全一致")}，{n}{relative}";
        }

        string figures = $"{points}（{Level(culture)}% 置信区间 {Limit(interval.Lower, culture)}…{Limit(interval.Upper, culture)}），{PValueText.Of(p, ConfidenceLevel, culture)}，{n}{relative}";
        return Conclusion switch
        {
            ComparisonConclusion.Rise => $"{name}由 {from} 升至 {to}：{figures}",
            ComparisonConclusion.Fall => $"{name}由 {from} 降至 {to}：{figures}",
            _ => $"{name}由 {from} 变为 {to}，差异不显著，不足以认定有变化：{figures}",
        };
    }

    /// <summary>The relative change where it says something: a net score's zero is where its two ends balance, not where there is nothing.</summary>
    private double? Relative => Unit == EstimateUnit.NpsPoints ? null : RelativeChange;

    private static string Whole(long n, CultureInfo culture) => n.ToString("N0", culture);

    private string Level(CultureInfo culture) => Estimate.Percent(ConfidenceLevel, culture);

    private string Score(double value, CultureInfo culture, string percent) =>
        Plain(value, culture, Factor, Decimals) + (Unit == EstimateUnit.Proportion ? percent : "");

    private double Factor => Unit == EstimateUnit.Proportion ? 100 : 1;

    /// <summary>One, means two; where a difference is shown as many as it takes to see it, and that the limit next to 0 isn't 0.</summary>
    private int Decimals
    {
        get
        {
            int decimals = Unit == EstimateUnit.ScalePoints ? 2 : 1;
            if (Conclusion is ComparisonConclusion.Rise or ComparisonConclusion.Fall
                && (Earlier.Value, Later.Value, Difference, Interval) is ({ } earlier, { } later, { } difference, { } interval))
            {
                double nearest = Math.Min(Math.Abs(difference), Math.Min(Math.Abs(interval.Lower), Math.Abs(interval.Upper)));
                while (decimals < MostDecimals && (IsShownAs0(nearest, Factor, decimals) || Rounded(earlier, Factor, decimals) == Rounded(later, Factor, decimals)))
                {
                    decimals++;
                }
            }

            return decimals;
        }
    }

    /// <summary>One; where a difference is shown as many as it takes to see that its relative change isn't 0.</summary>
    private string Percent(double change, CultureInfo culture)
    {
        int decimals = 1;
        while (decimals < MostDecimals && Conclusion is ComparisonConclusion.Rise or ComparisonConclusion.Fall && IsShownAs0(change, 100, decimals))
        {
            decimals++;
        }

        return Signed(change, culture, 100, decimals);
    }

    private static bool IsShownAs0(double value, double factor, int decimals) => Rounded(value, factor, decimals) == 0;

    private static double Rounded(double value, double factor, int decimals) => Math.Round(value * factor, decimals, MidpointRounding.AwayFromZero);

    private string Signed(double value, CultureInfo culture) => Signed(value, culture, Factor, Decimals);

    /// <summary>The difference of two net scores is shown within its range.</summary>
    private string Limit(double limit, CultureInfo culture) =>
        Signed(Unit == EstimateUnit.NpsPoints ? Math.Min(200, Math.Max(-200, limit)) : limit, culture);

    /// <summary>Rounded before it is written, so that every runtime rounds alike, with the sign that print uses.</summary>
    private static string Plain(double value, CultureInfo culture, double factor, int decimals)
    {
        double shown = Rounded(value, factor, decimals);
        string digits = Math.Abs(shown).ToString("0." + new string('0', decimals), culture);
        return shown < 0 ? "−" + digits : digits;
    }

    private static string Signed(double value, CultureInfo culture, double factor, int decimals)
    {
        string plain = Plain(value, culture, factor, decimals);
        return Rounded(value, factor, decimals) > 0 ? "+" + plain : plain;
    }
}
