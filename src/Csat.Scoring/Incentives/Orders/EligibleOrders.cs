using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The orders of a period that count, and those that don't with the reason. The first step of an evaluation.</summary>
/// <remarks>
/// An order counts when it is attributed, not excluded, rated, not primed (rule SUR-03), and not unsatisfied for a cause that the staff don't
/// control (rule CMP-12). One that isn't satisfied and has no recorded cause counts, but is penalised by nothing (rule INC-07). Immutable.
/// </remarks>
public sealed class EligibleOrders
{
    private EligibleOrders(IReadOnlyList<RatedOrder> counted, IReadOnlyList<RatedOrder> payable, IReadOnlyList<LeftOutOrder> leftOut) =>
        (Counted, Payable, LeftOut) = (counted, payable, leftOut);

    /// <summary>The orders that count in their staff's satisfaction, by id (ordinal).</summary>
    public IReadOnlyList<RatedOrder> Counted { get; }

    /// <summary>
    /// The orders to be rewarded and penalised one by one, by id (ordinal): those that count, and those left out for their cause alone, which
    /// cost nothing and are shown as such.
    /// </summary>
    public IReadOnlyList<RatedOrder> Payable { get; }

    /// <summary>The orders that don't count, by id (ordinal).</summary>
    public IReadOnlyList<LeftOutOrder> LeftOut { get; }

    /// <summary>Sorts out which orders count.</summary>
    /// <param name="orders">The orders, in any order.</param>
    /// <param name="staff">The ids of those who are evaluated; <see langword="null"/> for everybody.</param>
    /// <returns>The orders.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orders"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// An order is missing or given twice, its id or staff id is blank, a rating, cause or contact isn't declared, or somebody rated who wasn't
    /// reached: all findings with their paths.
    /// </exception>
    public static EligibleOrders Of(IEnumerable<IncentiveOrder> orders, IReadOnlyCollection<string>? staff = null)
    {
        IncentiveOrder[] rows = [.. Throw.IfNull(orders)];
        Check(rows);
        HashSet<string>? known = staff is null ? null : new(staff, StringComparer.Ordinal);
        Array.Sort(rows, (x, y) => string.CompareOrdinal(x.OrderId, y.OrderId));
        var counted = new List<RatedOrder>();
        var payable = new List<RatedOrder>();
        var leftOut = new List<LeftOutOrder>();
        foreach (IncentiveOrder order in rows)
        {
            LeftOutReason? reason = ReasonOf(order, known);
            if (reason is { } why)
            {
                leftOut.Add(new(order, why));
            }

            if (reason is null or LeftOutReason.Uncontrollable)
            {
                var rated = new RatedOrder(order.OrderId, order.StaffId!, order.Rating!.Value, order.Cause, order.IsRecovered);
                payable.Add(rated);
                if (reason is null)
                {
                    counted.Add(rated);
                }
            }
        }

        return new EligibleOrders(counted.AsReadOnly(), payable.AsReadOnly(), leftOut.AsReadOnly());
    }

    /// <summary>What the orders say of each person: satisfied and very satisfied of those that count.</summary>
    /// <param name="code">The code of the measure that they feed.</param>
    /// <returns>A fact a person, by id (ordinal).</returns>
    public IReadOnlyList<KeyValuePair<string, ProportionFact>> ToFacts(string code) => Array.AsReadOnly<KeyValuePair<string, ProportionFact>>(
    [
        .. Counted.GroupBy(order => order.StaffId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, ProportionFact>(
                group.Key, MeasureFact.Proportion(Throw.IfNull(code), group.LongCount(order => order.Rating >= OrderRating.Satisfied), group.LongCount()))),
    ]);

    private static LeftOutReason? ReasonOf(IncentiveOrder order, HashSet<string>? staff) =>
        order.StaffId is not { } id ? LeftOutReason.NotAttributed
        : staff is not null && !staff.Contains(id) ? LeftOutReason.StaffNotEvaluated
        : order.Exclusion is not null ? LeftOutReason.Excluded
        : order.Rating is not { } rating ? LeftOutReason.NotRated
        : order.IsPrimed ? LeftOutReason.Primed
        : rating < OrderRating.Satisfied && order.Cause is { } cause && !ComplaintCauses.Of(cause).IsControllable ? LeftOutReason.Uncontrollable
        : null;

    private static void Check(IncentiveOrder?[] rows)
    {
        var check = new PolicyCheck();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            string path = FormattableString.Invariant($"orders[{i}]");
            if (rows[i] is not { } order)
            {
                check.Add(path, "the entry is missing; legal: an order", "该条目缺失；须为一个工单");
                continue;
            }

            check.OwnName(path + ".orderId", order.OrderId, seen);
            _ = order.StaffId is null || check.Words(path + ".staffId", order.StaffId);
            Declared(check, path + ".rating", (int?)order.Rating, 4, "Dissatisfied, Neutral, Satisfied, VerySatisfied");
            Declared(check, path + ".expectedRating", (int?)order.ExpectedRating, 4, "Dissatisfied, Neutral, Satisfied, VerySatisfied");
            Declared(check, path + ".cause", (int?)order.Cause, ComplaintCauses.All.Count, "a cause of ComplaintCauses");
            Declared(check, path + ".contact", (int)order.Contact, 4, "Reached, NotTried, NoAnswer, InvalidNumber");
            check.That(order.Rating is null || order.Contact == OrderContact.Reached, path + ".contact",
                $"rated, but the contact is {order.Contact}; legal: Reached", $"已有评价，但联系结果为 {order.Contact}；应为 Reached");
        }

        PolicyCheck.Refuse("Orders", check.Findings, "orders");
    }

    private static void Declared(PolicyCheck check, string path, int? value, int count, string legal) => check.That(
        value is null || (uint)value.Value < (uint)count, path,
        $"got {(value ?? 0).ToString(CultureInfo.InvariantCulture)}; legal: {legal}", $"给出 {(value ?? 0).ToString(CultureInfo.InvariantCulture)}；应为 {legal}");
}
