using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record Estimate
{
    private const double NetLimit = 100;

    /// <summary>The estimate in short: <c>71.4% (35.9%…91.8%), n = 7, Wilson 95%</c>.</summary>
    /// <returns>The text, in English and without regard to a culture. Figures have one decimal, means and event rates two; limits beyond the ends of a share or a net score are clipped.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The estimate in short for a reader: <c>71.4% (35.9%…91.8%), n = 7, Wilson 95%</c>.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> is the invariant one.</param>
    /// <returns>
    /// Chinese for Chinese cultures, English for all others, numbers as the culture writes them. Figures have one decimal, means and event rates two; limits
    /// beyond the ends of a share or a net score are clipped. Where there is no value or no interval the text says why.
    /// </returns>
    public string ToString(CultureInfo? culture)
    {
        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        string comma = LocalizedText.IsChinese(culture) ? "，" : ", ";
        string n = Size(culture) + (Invalid > 0 ? comma + Words("{0} invalid", "无效 {0} 份", Invalid, culture) : "");
        string method = Words(Method).In(culture) + " " + Percent(ConfidenceLevel, numbers) + "%" + Drawn(culture);
        (string open, string close) = LocalizedText.IsChinese(culture) ? ("（", "）") : (" (", ")");
        return (Value, Interval) switch
        {
            ({ } value, { } interval) =>
                Figure(value, culture) + open + Limit(interval.Lower, numbers) + "…" + Limit(interval.Upper, numbers) + close + comma + n + comma + method,
            ({ } value, null) => Figure(value, culture) + open + Reason.In(culture) + close + comma + n,
            _ => Reason.In(culture) + comma + n,
        };
    }

    private static LocalizedText Words(IntervalMethod method) => method switch
    {
        IntervalMethod.Wilson => new("Wilson", "Wilson 法"),
        IntervalMethod.AdjustedWald => new("adjusted Wald", "调整 Wald 法"),
        IntervalMethod.StudentT => new("Student t", "t 法"),
        IntervalMethod.ClopperPearson => new("Clopper-Pearson", "Clopper-Pearson 法"),
        IntervalMethod.AgrestiCoull => new("Agresti-Coull", "Agresti-Coull 法"),
        IntervalMethod.Jeffreys => new("Jeffreys", "Jeffreys 法"),
        IntervalMethod.TangoScore => new("Tango score", "Tango 得分法"),
        IntervalMethod.Garwood => new("Garwood", "Garwood 精确法"),
        IntervalMethod.Byar => new("Byar", "Byar 法"),
        IntervalMethod.Normal => new("normal", "正态法"),
        IntervalMethod.Logit => new("logit", "Logit 法"),
        IntervalMethod.Bootstrap => new("bootstrap", "自助法"),
        _ => new(method.ToString(), method.ToString()),
    };

    /// <summary>Why there is no value or no interval. A survey's parts can differ although its standard error is 0, and one of them can have a single answer.</summary>
    private LocalizedText Reason => (Status, Method) switch
    {
        (EstimateStatus.NoData, _) => new("no data", "无数据"),
        (EstimateStatus.Suppressed, _) when Unit == EstimateUnit.PerPopulation => new("suppressed, too few events", "事件过少，不予公布"),
        (EstimateStatus.Suppressed, _) => new("suppressed, too few answers", "样本过少，不予公布"),
        (EstimateStatus.NoVariation, IntervalMethod.Normal or IntervalMethod.Logit) => new("no interval: the standard error is 0", "标准误为 0，无区间"),
        (EstimateStatus.NoVariation, _) => new("no interval: all answers alike", "回答完全一致，无区间"),
        (EstimateStatus.Unbounded, _) when Unit == EstimateUnit.Measured => new("no interval: standard error unknown", "标准误未知，无区间"),
        (EstimateStatus.Unbounded, IntervalMethod.Bootstrap) when N > 1 => new("no interval: resamples without a value", "部分重抽样结果无定义，无区间"),
        (EstimateStatus.Unbounded, _) when N > 1 => new("no interval: a part with a single answer", "有一部分仅一份回答，无区间"),
        (EstimateStatus.Unbounded, _) => new("no interval: a single answer", "仅有一份回答，无区间"),
        _ => new("no interval", "无区间"),
    };

    /// <summary>What it takes to have the same resamples again.</summary>
    private string Drawn(CultureInfo? culture) => Resamples is { } resamples && Seed is { } seed
        ? string.Format(
            CultureInfo.InvariantCulture, LocalizedText.IsChinese(culture) ? "（重抽样 {0} 次，种子 {1}）" : " ({0} resamples, seed {1})", Whole(resamples, culture), seed)
        : "";

    private string Figure(double value, CultureInfo? culture) =>
        Rounded(value, culture ?? CultureInfo.InvariantCulture) + (Unit switch
        {
            EstimateUnit.Proportion => "%",
            EstimateUnit.PerPopulation => Words(" per {0}", "/{0}", Per ?? 1, culture),
            EstimateUnit.Measured => "",
            _ => LocalizedText.IsChinese(culture) ? " 分" : " points",
        });

    private string Limit(double limit, CultureInfo numbers) => Unit switch
    {
        EstimateUnit.Proportion => Rounded(Math.Min(Math.Max(limit, 0), 1), numbers) + "%",
        EstimateUnit.NpsPoints => Rounded(Math.Min(Math.Max(limit, -NetLimit), NetLimit), numbers),
        _ => Rounded(limit, numbers),
    };

    private string Size(CultureInfo? culture) => (Unit, Exposure) switch
    {
        (EstimateUnit.PerPopulation, { } exposure) => Words(N == 1 ? "{0} event in {1}" : "{0} events in {1}", "{1} 中 {0} 次", N, culture, exposure),
        (EstimateUnit.PerPopulation, null) => Words(N == 1 ? "{0} event" : "{0} events", "{0} 次", N, culture),
        _ => "n = " + Whole(N, culture),
    };

    private static string Words(string en, string zh, long count, CultureInfo? culture, double among = 0) => string.Format(
        CultureInfo.InvariantCulture, LocalizedText.IsChinese(culture) ? zh : en, Whole(count, culture), Whole(among, culture));

    /// <summary>A count with all its digits; grouped as the reader groups them.</summary>
    private static string Whole(IFormattable count, CultureInfo? culture) => culture is null
        ? count.ToString("0.##", CultureInfo.InvariantCulture)
        : count.ToString("#,0.##", culture);

    /// <summary>A level in percent: four decimals as long as they don't make it 0 or 100, all digits otherwise.</summary>
    internal static string Percent(double level, CultureInfo numbers)
    {
        double percent = level * 100;
        double shown = Math.Round(percent, 4);
        return shown > 0 && shown < 100 ? shown.ToString("0.####", numbers)
            : Math.Round(percent, 10) is > 0 and < 100 and var finer ? finer.ToString("0.##########", numbers)
            : percent.ToString("R", numbers);
    }

    private string Rounded(double value, CultureInfo numbers)
    {
        // Rounded before it is written, so that every runtime rounds alike, with the sign that print uses, as in comparisons.
        double rounded = Shown(value);
        return (rounded < 0 ? "−" : "") + Math.Abs(rounded).ToString(Decimals == 1 ? "0.0" : "0.00", numbers);
    }

    /// <summary>A figure as it is shown: shares in per cent, one decimal, means and event rates two.</summary>
    private double Shown(double value) => Math.Round(Unit == EstimateUnit.Proportion ? value * 100 : value, Decimals, MidpointRounding.AwayFromZero);

    private int Decimals => Unit is EstimateUnit.ScalePoints or EstimateUnit.PerPopulation or EstimateUnit.Measured ? 2 : 1;
}
