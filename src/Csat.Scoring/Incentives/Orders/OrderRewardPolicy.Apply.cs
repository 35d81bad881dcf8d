using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record OrderRewardPolicy
{
    /// <summary>Rewards and penalises a month's orders one by one.</summary>
    /// <param name="orders">The eligible orders of the month, in any order: it changes no digit.</param>
    /// <returns>A result a person, by id (ordinal); empty for no orders.</returns>
    /// <remarks>
    /// A satisfied order earns its amount. One that isn't costs nothing before its cause is recorded (rule INC-07), nothing when the cause
    /// isn't the staff's (<see cref="ComplaintCauseEntry.IsControllable"/>, rule CMP-12), and otherwise its amount, × (1 − reduction) when the
    /// customer was won back, rounded once, half to even. The sum is kept within the month's floor and cap.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="orders"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the orders have: a missing row, a blank id, an order given twice, an undeclared
    /// rating or cause. All findings are listed with their paths.
    /// </exception>
    public IReadOnlyList<OrderRewards> Apply(IEnumerable<RatedOrder> orders)
    {
        Throw.IfNull(orders);
        Rows.RefusePolicy("Order reward policy", Validate());
        var check = new PolicyCheck();
        RatedOrder[] rows = Rows.Of(orders, nameof(orders), check);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, Rows.At(nameof(orders), i), row, seen);
            }
        }

        PolicyCheck.Refuse("Rated orders", check.Findings, nameof(orders));
        return Array.AsReadOnly<OrderRewards>(
        [
            .. rows.GroupBy(row => row.StaffId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Of),
        ]);
    }

    private static void Check(PolicyCheck check, string path, RatedOrder row, HashSet<string> seen)
    {
        check.OwnName(path + ".orderId", row.OrderId, seen);
        check.Words(path + ".staffId", row.StaffId);
        check.That(row.Rating is >= OrderRating.Dissatisfied and <= OrderRating.VerySatisfied, path + ".rating",
            $"got {PolicyCheck.Text((int)row.Rating)}; legal: {string.Join(", ", OrderRatingLabels.All)}",
            $"给出 {PolicyCheck.Text((int)row.Rating)}；应为 {string.Join("、", OrderRatingLabels.All)}");
        check.That(row.Cause is null || (uint)row.Cause.Value < (uint)ComplaintCauses.All.Count, path + ".cause",
            $"got {PolicyCheck.Text((int)row.Cause.GetValueOrDefault())}; legal: a declared cause", $"给出 {PolicyCheck.Text((int)row.Cause.GetValueOrDefault())}；应为已定义的原因");
    }

    private OrderRewards Of(IGrouping<string, RatedOrder> group)
    {
        OrderReward[] rewards = [.. group.OrderBy(row => row.OrderId, StringComparer.Ordinal).Select(Of)];
        decimal sum = rewards.Sum(reward => reward.Amount);
        decimal capped = MonthlyCap is { } cap && sum > cap ? cap : sum;
        return new OrderRewards
        {
            StaffId = group.Key,
            Policy = this,
            Orders = Array.AsReadOnly(rewards),
            Sum = sum,
            Total = MonthlyFloor is { } floor && capped < floor ? floor : capped,
        };
    }

    private OrderReward Of(RatedOrder row)
    {
        decimal before = AmountOf(row.Rating);
        if (row.Rating >= OrderRating.Satisfied || before == 0)
        {
            return new(row, OrderRewardStatus.Counted, before, before);
        }

        if (row.Cause is not { } cause)
        {
            return new(row, OrderRewardStatus.PendingCause, before, 0);
        }

        return ComplaintCauses.Of(cause).IsControllable
            ? new(row, OrderRewardStatus.Counted, before, row.IsRecovered ? Currency.Round(before * (1 - RecoveryReduction)) : before)
            : new(row, OrderRewardStatus.NotControllable, before, 0);
    }
}
