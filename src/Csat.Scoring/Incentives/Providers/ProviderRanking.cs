using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

/// <summary>The providers of a month, rated and in the order in which they are published. Made by <see cref="ProviderPolicy.Rate"/>.</summary>
/// <remarks>Immutable. Rule INC-08.</remarks>
public sealed record ProviderRanking
{
    /// <summary>The month.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth Month { get; init; }

    /// <summary>The policy that was applied.</summary>
    public required ProviderPolicy Policy { get; init; }

    /// <summary>The providers: by rank, then by score from the highest, then by id (ordinal); those without a score last.</summary>
    public required IReadOnlyList<ProviderRating> Providers { get; init; }

    /// <summary>All fees and rewards together.</summary>
    public decimal Total => Providers.Sum(provider => provider.Total);

    /// <summary>The ranking as it is published: places and scores, no money.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Publish(CultureInfo? culture = null) => Rows.Join(
        Providers.Select(Place).Prepend(new(
            $"Service providers, {PlainText.Of(Month)} (INC-08). Places that overlap are ties: the facts don't show who is better.",
            $"{PlainText.Of(Month)} 服务商考评排名（INC-08）。名次区间重叠即为并列：现有数据分不出高下。")), culture);

    /// <summary>Tells provider by provider how place and money came about.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string curve = string.Join(", ", Policy.FeeCurve.Select(point => $"{PlainText.Of(point.Score)} → {PlainText.Of(point.Coefficient)}"));
        var head = new LocalizedText(
            $"Service providers, {PlainText.Of(Month)}: fees follow quality, linear between {curve} (INC-08).",
            $"{PlainText.Of(Month)} 服务商结算：优质优价，系数在 {curve} 之间按线性取值（INC-08）。");
        return Rows.Join(Providers.Select(Money).Prepend(head), culture);
    }

    private static LocalizedText Place(ProviderRating one)
    {
        string id = one.Provider.ProviderId;
        if (one.Provider.Score is not { } score || one.Rank is not { } rank || one.LastRank is not { } last)
        {
            return new($"–. {id}: no score", $"–. {id}：无得分");
        }

        string place = rank == last ? PolicyCheck.Text(rank) : $"{PolicyCheck.Text(rank)}–{PolicyCheck.Text(last)}";
        string figures = $"{Rows.Points(score)} ({Rows.Points(one.Provider.Lower!.Value)}…{Rows.Points(one.Provider.Upper!.Value)})";
        return new($"{place}. {id}: {figures}", $"{place}. {id}：{figures.Replace("(", "（").Replace(")", "）")}");
    }

    private LocalizedText Money(ProviderRating one)
    {
        LocalizedText place = Place(one);
        LocalizedText fee = Policy.Currency.Text(one.Provider.BaseFee);
        LocalizedText paid = Policy.Currency.Text(one.Fee);
        string coefficient = PlainText.Of(one.Coefficient);
        LocalizedText unrated = one.Provider.Score is null ? new(", without a score the fee stays as it is", "，无得分时费用不变") : default;
        LocalizedText reward = one.Reward == 0 ? default : new(
            $", reward {Policy.Currency.SignedText(one.Reward).En} (INC-10)", $"，奖励 {Policy.Currency.SignedText(one.Reward).Zh}（INC-10）");
        return new(
            $"{place.En}; fee {fee.En} × {coefficient} = {paid.En}{unrated.En}{reward.En}.",
            $"{place.Zh}；费用 {fee.Zh} × {coefficient} = {paid.Zh}{unrated.Zh}{reward.Zh}。");
    }
}
