using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record McNemarTest
{
    /// <summary>The comparison in English, without regard to a culture.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain();

    /// <summary>The comparison as a sentence: <c>+4.0 points (0.1 … 8.0), p = 0.039, 10 only later and 2 only earlier of 200</c>.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> is the invariant one.</param>
    /// <returns>Chinese for Chinese cultures, English for all others; where no difference can be shown, or nothing tested, the text says so.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        string Whole(long count) => count.ToString("N0", numbers);
        if (Difference is not { } difference || Interval is not { } interval)
        {
            return new LocalizedText("No data", "无数据").In(culture);
        }

        string signs = $"{Signed(difference, numbers)}";
        string limits = $"{Signed(interval.Lower, numbers)} … {Signed(interval.Upper, numbers)}";
        if (PValue is not { } p)
        {
            return new LocalizedText($"None of {Whole(N)} differs ({limits} points); no test", $"{Whole(N)} 条均无差异（{limits} 个百分点）；无法检验").In(culture);
        }

        string probability = PValueText.Of(p, ConfidenceLevel, numbers);
        LocalizedText verdict = IsShown ? default : new("; no difference can be shown", "；不能证明有差异");
        return new LocalizedText(
            $"{signs} points ({limits}), {probability}, {Whole(OnlyLater)} only later and {Whole(OnlyEarlier)} only earlier of {Whole(N)}{verdict.En}",
            $"{signs} 个百分点（{limits}），{probability}；{Whole(N)} 条中仅后者 {Whole(OnlyLater)} 条，仅前者 {Whole(OnlyEarlier)} 条{verdict.Zh}").In(culture);
    }

    /// <summary>Rounded before it is written, so that every runtime rounds alike, with the sign that print uses.</summary>
    private static string Signed(double share, CultureInfo numbers)
    {
        double points = Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        return (points < 0 ? "−" : points > 0 ? "+" : "") + Math.Abs(points).ToString("0.0", numbers);
    }
}
