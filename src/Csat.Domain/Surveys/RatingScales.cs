using System.Globalization;
using static Csat.Domain.Sentiment;

namespace Csat.Domain;

/// <summary>The scales that operators use, ready to count.</summary>
public static class RatingScales
{
    /// <summary>The callback's three points: dissatisfied, satisfied, very satisfied (codes <c>D</c>, <c>S</c>, <c>VS</c>).</summary>
    /// <remarks>Rule CB-05, source: China Telecom, public-customer installation and maintenance service measures, 2010-12, art. 54.</remarks>
    public static RatingScale Callback3 { get; } = new(
        "callback-3", new("Callback, three points", "回访三级"), RatingScaleKind.Satisfaction,
        [
            new("D", 1, Negative, new("Dissatisfied", "不满意")),
            new("S", 2, Positive, new("Satisfied", "满意")),
            new("VS", 3, Positive, new("Very satisfied", "非常满意")),
        ]);

    /// <summary>The completion SMS: A very satisfied, B satisfied, C dissatisfied, D very dissatisfied. There is no neutral letter.</summary>
    /// <remarks>Rule CB-07, source: Kuaiyidian (appliance after-sales), service KPIs and satisfaction improvement, 2012.</remarks>
    public static RatingScale SmsAbcd { get; } = new(
        "sms-abcd", new("SMS reply, A to D", "短信回复 A–D"), RatingScaleKind.Satisfaction,
        [
            new("D", 1, Negative, new("Very dissatisfied", "非常不满意")),
            new("C", 2, Negative, new("Dissatisfied", "不满意")),
            new("B", 3, Positive, new("Satisfied", "满意")),
            new("A", 4, Positive, new("Very satisfied", "非常满意")),
        ]);

    /// <summary>Five levels with a neutral middle, from very dissatisfied to very satisfied (codes <c>VD</c>, <c>D</c>, <c>N</c>, <c>S</c>, <c>VS</c>).</summary>
    /// <remarks>Rule CB-08: how the middle counts is a policy that the caller names.</remarks>
    public static RatingScale FiveLevel { get; } = new(
        "five-level", new("Five levels", "五级满意度"), RatingScaleKind.Satisfaction,
        [
            new("VD", 1, Negative, new("Very dissatisfied", "非常不满意")),
            new("D", 2, Negative, new("Dissatisfied", "不满意")),
            new("N", 3, Neutral, new("Neutral", "一般")),
            new("S", 4, Positive, new("Satisfied", "满意")),
            new("VS", 5, Positive, new("Very satisfied", "非常满意")),
        ]);

    /// <summary>Numbers 1 to 5, 5 best; 3 is neutral.</summary>
    public static RatingScale OneToFive { get; } = Numeric("one-to-five", new("1 to 5", "1–5 分"), RatingScaleKind.Satisfaction, 1, 5, 3, 3);

    /// <summary>The recommendation question, 0 to 10: detractors 0–6, passives 7–8, promoters 9–10.</summary>
    /// <remarks>Rule SAT-04; the buckets are the public definition (Reichheld 2003).</remarks>
    public static RatingScale Recommend0To10 { get; } = Numeric(
        "recommend-0-10", new("Likelihood to recommend, 0 to 10", "推荐意愿 0–10"), RatingScaleKind.Recommendation, 0, 10, 7, 8);

    /// <summary>Customer effort, 1 to 7, 7 easiest; 4 is neutral.</summary>
    public static RatingScale Effort1To7 { get; } = Numeric("effort-1-7", new("Customer effort, 1 to 7", "客户费力度 1–7"), RatingScaleKind.Effort, 1, 7, 4, 4);

    /// <summary>The index items' scale, 1 to 10, 10 best; 5 and 6 are neutral (this library's default: the public index defines none).</summary>
    public static RatingScale Index1To10 { get; } = Numeric("index-1-10", new("Index item, 1 to 10", "指数题 1–10"), RatingScaleKind.Satisfaction, 1, 10, 5, 6);

    /// <summary>Marks from 0 to 100, 100 best; 60 to 79 are neutral (this library's default).</summary>
    public static RatingScale Percent0To100 { get; } = Numeric("percent-0-100", new("Marks, 0 to 100", "百分制 0–100"), RatingScaleKind.Satisfaction, 0, 100, 60, 79);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<RatingScale> All { get; } = Array.AsReadOnly<RatingScale>(
        [Callback3, SmsAbcd, FiveLevel, OneToFive, Recommend0To10, Effort1To7, Index1To10, Percent0To100]);

    private static RatingScale Numeric(
        string id, LocalizedText name, RatingScaleKind kind, int from, int to, int neutralFrom, int neutralTo) =>
        new(id, name, kind, [.. Enumerable.Range(from, to - from + 1).Select(value =>
        {
            string code = value.ToString(CultureInfo.InvariantCulture);
            Sentiment sentiment = value < neutralFrom ? Negative : value > neutralTo ? Positive : Neutral;
            return new RatingLevel(code, value, sentiment, new LocalizedText(code, code));
        })]);
}
