using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What one person's orders of a month earn and cost, order by order. Made by <see cref="OrderRewardPolicy.Apply"/>.</summary>
/// <remarks>The amounts of the orders and the adjustment add up to the total exactly. Immutable.</remarks>
public sealed record OrderRewards
{
    /// <summary>Whose orders.</summary>
    public required string StaffId { get; init; }

    /// <summary>The policy that was applied.</summary>
    public required OrderRewardPolicy Policy { get; init; }

    /// <summary>The orders, by id (ordinal).</summary>
    public required IReadOnlyList<OrderReward> Orders { get; init; }

    /// <summary>The sum of the orders' amounts, before the month's floor and cap.</summary>
    public required decimal Sum { get; init; }

    /// <summary>The sum within the month's floor and cap: what is paid or withheld.</summary>
    public required decimal Total { get; init; }

    /// <summary>What floor or cap add to the sum or take from it; 0 within them.</summary>
    public decimal Adjustment => Total - Sum;

    /// <summary>What the orders that wait for their cause would cost together; 0 or less, not part of the total.</summary>
    public decimal PendingAmount => Orders.Where(order => order.Status == OrderRewardStatus.PendingCause).Sum(order => order.Before);

    /// <summary>Tells order by order how the total came about.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    /// <summary>Person and total, such as <c>agent-03: 12.50 CNY</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{StaffId}: {Policy.Currency.Text(Total).En}";

    private IEnumerable<LocalizedText> Lines()
    {
        Currency currency = Policy.Currency;
        yield return new(
            $"Orders of {StaffId}: {PolicyCheck.Text(Orders.Count)}, one by one (INC-06).",
            $"{StaffId} 的工单共 {PolicyCheck.Text(Orders.Count)} 单，逐单奖惩（INC-06）。");
        foreach (OrderReward reward in Orders)
        {
            yield return Line(reward);
        }

        LocalizedText sum = currency.SignedText(Sum);
        LocalizedText total = currency.SignedText(Total);
        if (Adjustment != 0)
        {
            LocalizedText limit = currency.SignedText(Total);
            LocalizedText adjustment = currency.SignedText(Adjustment);
            yield return Adjustment > 0
                ? new($"Sum {sum.En}; the month's floor is {limit.En}, so {adjustment.En}.", $"合计 {sum.Zh}；当月下限为 {limit.Zh}，调整 {adjustment.Zh}。")
                : new($"Sum {sum.En}; the month's cap is {limit.En}, so {adjustment.En}.", $"合计 {sum.Zh}；当月上限为 {limit.Zh}，调整 {adjustment.Zh}。");
        }

        yield return new($"Total: {total.En}.", $"总额：{total.Zh}。");
        if (Orders.Any(order => order.Status == OrderRewardStatus.PendingCause))
        {
            LocalizedText pending = currency.SignedText(PendingAmount);
            string count = PolicyCheck.Text(Orders.Count(order => order.Status == OrderRewardStatus.PendingCause));
            yield return new(
                $"{count} wait for their cause, {pending.En} at most before floor and recovery; nothing is withheld before it is recorded (INC-07).",
                $"{count} 单待查明原因，下限与挽回减免之前至多 {pending.Zh}；原因记录之前不扣罚（INC-07）。");
        }
    }

    private LocalizedText Line(OrderReward reward)
    {
        (RatedOrder order, OrderRewardStatus status, decimal given, decimal counted) = reward;
        LocalizedText before = Policy.Currency.SignedText(given);
        LocalizedText after = Policy.Currency.SignedText(counted);
        LocalizedText head = new($"{order.OrderId}, {order.Rating.Label().En}: {before.En}", $"{order.OrderId}，{order.Rating.Label().Zh}：{before.Zh}");
        if (given >= 0)
        {
            return new(head.En + ".", head.Zh + "。");
        }

        if (order.Cause is not { } cause)
        {
            return new($"{head.En} → {after.En}: no cause is recorded yet (INC-07).", $"{head.Zh} → {after.Zh}：尚未记录原因（INC-07）。");
        }

        if (status == OrderRewardStatus.NotControllable)
        {
            return new($"{head.En} → {after.En}: the cause «{cause.Label().En}» isn't the staff's (CMP-12).", $"{head.Zh} → {after.Zh}：原因“{cause.Label().Zh}”非员工可控（CMP-12）。");
        }

        if (!order.IsRecovered)
        {
            return new($"{head.En}; cause «{cause.Label().En}» (CMP-11).", $"{head.Zh}；原因“{cause.Label().Zh}”（CMP-11）。");
        }

        string share = (Policy.RecoveryReduction * 100).ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            $"{head.En} → {after.En}: cause «{cause.Label().En}» (CMP-11); the customer was won back, {share}% less.",
            $"{head.Zh} → {after.Zh}：原因“{cause.Label().Zh}”（CMP-11）；客户已挽回，减免 {share}%。");
    }
}
