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
    /// <returns>Chinese for Chinese cultures, English for all others; where no difference can be shown the text says so.</returns>
    public string Explain(CultureInfo? culture)
    {
        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        string Whole(IFormattable value) => value.ToString("#,0.##", numbers);
        string Limit(double? value) => value is { } number ? number.ToString("0.00", numbers) : "∞";
        var counts = new LocalizedText(
            $"{Whole(Events)} events in {Whole(Exposure)} against {Whole(BaseEvents)} in {Whole(BaseExposure)}",
            $"{Whole(Exposure)} 中 {Whole(Events)} 次，对比 {Whole(BaseExposure)} 中 {Whole(BaseEvents)} 次");
        if (Lower is null || PValue is not { } p)
        {
            return (Status == EstimateStatus.NoData
                ? new LocalizedText($"No events on either side: {counts.En}", $"双方均无事件：{counts.Zh}")
                : new LocalizedText($"Suppressed, too few events: {counts.En}", $"事件过少，不予公布：{counts.Zh}")).In(culture);
        }

        string probability = p < 0.0001 ? "p < " + 0.0001.ToString("0.0000", numbers) : "p = " + p.ToString(p < 0.01 ? "0.0000" : "0.000", numbers);
        var ratio = Ratio is { } known
            ? new LocalizedText($"{Limit(known)} times as often", $"发生频率为对比方的 {Limit(known)} 倍")
            : new LocalizedText("No events to compare with", "对比方无事件");
        var verdict = IsShown ? default : new LocalizedText("; no difference can be shown", "；不能证明有差异");
        return new LocalizedText(
            $"{ratio.En} ({Limit(Lower)} … {Limit(Upper)}), {probability}, {counts.En}{verdict.En}",
            $"{ratio.Zh}（{Limit(Lower)} … {Limit(Upper)}），{probability}；{counts.Zh}{verdict.Zh}").In(culture);
    }
}
