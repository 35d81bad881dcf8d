using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>An order that doesn't count, and why.</summary>
/// <param name="Order">The order.</param>
/// <param name="Reason">The first reason that holds, in the order of <see cref="LeftOutReason"/>.</param>
public sealed record LeftOutOrder(IncentiveOrder Order, LeftOutReason Reason)
{
    /// <summary>Says why the order doesn't count.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>One line.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText why = (Reason, Order) switch
        {
            (LeftOutReason.Excluded, { Exclusion: { } words }) => new($"{Reason.Label().En}: {words.En}", $"{Reason.Label().Zh}：{words.Zh}"),
            (LeftOutReason.Uncontrollable, { Cause: { } cause }) => new($"{Reason.Label().En}: {cause.Label().En}", $"{Reason.Label().Zh}：{cause.Label().Zh}"),
            _ => Reason.Label(),
        };
        return LocalizedText.IsChinese(culture) ? $"{Order.OrderId}：{why.Zh}" : $"{Order.OrderId}: {why.En}";
    }

    /// <summary>Id and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Order.OrderId}: {Reason}";
}
