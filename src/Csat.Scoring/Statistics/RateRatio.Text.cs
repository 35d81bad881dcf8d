using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record RateRatio
{
    /// <summary>The comparison in English, without regard to a culture.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain(null);

    /// <summary>The comparison as a sentence: <c>1.40 times as often (1.10 … 1.78), p = 0.0055, 168 events in 200,000 against 120 in 200,000</c>.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> is the invariant one.</param>
    /// <returns>
    /// Chinese for Chinese cultures, English for all others; where no difference can be shown the text says so. English names the confidence
    /// level unless it is 95 %.
    /// </returns>
    public string Explain(CultureInfo? culture)
    {
        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        string Whole(IFormattable? value) => value?.ToString("#,0.##", numbers) ?? "";
        if (Status == EstimateStatus.Suppressed)
        {
            return new LocalizedText(
                $"Suppressed, too few events: {Whole(Events)} and {Whole(BaseEvents)}", $"事件过少，不予公布：{Whole(Events)} 次与 {Whole(BaseEvents)} 次").In(culture);
        }

        var counts = new LocalizedText(
            $"{Whole(Events)} {(Events == 1 ? "event" : "events")} in {Whole(Exposure)} against {Whole(BaseEvents)} in {Whole(BaseExposure)}",
            $"{Whole(Exposure)} 中 {Whole(Events)} 次，对比 {Whole(BaseExposure)} 中 {Whole(BaseEvents)} 次");
        if (Lower is null || PValue is not { } p)
        {
            return new LocalizedText($"No events on either side: {counts.En}", $"双方均无事件：{counts.Zh}").In(culture);
        }

        string format = "0." + new string('0', Decimals);
        string Limit(double? value) => value is { } number ? Rounded(number, Decimals).ToString(format, numbers) : "∞";
        string level = Estimate.Percent(ConfidenceLevel, numbers);
        string probability = PValueText.Of(p, ConfidenceLevel, numbers);
        var ratio = Ratio is { } known
            ? new LocalizedText($"{Limit(known)} times as often", $"发生频率为对比方的 {Limit(known)} 倍")
            : new LocalizedText("No events to compare with", "对比方无事件");
        var verdict = IsShown ? default : new LocalizedText("; no difference can be shown", "；不能证明有差异");
        return new LocalizedText(
            $"{ratio.En} ({(ConfidenceLevel == 0.95 ? "" : level + " %: ")}{Limit(Lower)} … {Limit(Upper)}), {probability}, {counts.En}{verdict.En}",
            $"{ratio.Zh}（{level}% 置信区间 {Limit(Lower)}…{Limit(Upper)}），{probability}；{counts.Zh}{verdict.Zh}").In(culture);
    }

    /// <summary>Two, or as many more as it takes that a ratio isn't written as 0 and a limit beside 1 not as 1 when a difference is shown.</summary>
    private int Decimals
    {
        get
        {
            const int most = 8;
            int decimals = 2;
            while (decimals < most
                && ((Ratio > 0 && Rounded(Ratio.Value, decimals) == 0)
                    || (IsShown && (Rounded(Lower ?? 0, decimals) == 1 || (Upper is { } upper && Rounded(upper, decimals) == 1)))))
            {
                decimals++;
            }

            return decimals;
        }
    }

    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
