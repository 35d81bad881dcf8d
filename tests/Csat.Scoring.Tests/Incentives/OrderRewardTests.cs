using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public sealed class OrderRewardTests
{
    private static readonly OrderRewardPolicy Policy = new() { MonthlyFloor = -20, MonthlyCap = 30 };

    /// <summary>Rules INC-06, INC-07 and CMP-12 on one order, with the amounts worked out by hand.</summary>
    [Theory]
    [InlineData(OrderRating.VerySatisfied, null, false, OrderRewardStatus.Counted, 10, 10)]
    [InlineData(OrderRating.Satisfied, null, false, OrderRewardStatus.Counted, 5, 5)]
    [InlineData(OrderRating.Satisfied, null, true, OrderRewardStatus.Counted, 5, 5)]
    [InlineData(OrderRating.Neutral, null, false, OrderRewardStatus.PendingCause, -5, 0)]
    [InlineData(OrderRating.Neutral, ComplaintCause.LateVisit, false, OrderRewardStatus.Counted, -5, -5)]
    [InlineData(OrderRating.Neutral, ComplaintCause.LateVisit, true, OrderRewardStatus.Counted, -5, -2.5)]
    [InlineData(OrderRating.Dissatisfied, null, true, OrderRewardStatus.PendingCause, -10, 0)]
    [InlineData(OrderRating.Dissatisfied, ComplaintCause.Attitude, false, OrderRewardStatus.Counted, -10, -10)]
    [InlineData(OrderRating.Dissatisfied, ComplaintCause.Attitude, true, OrderRewardStatus.Counted, -10, -5)]
    [InlineData(OrderRating.Dissatisfied, ComplaintCause.ProductQuality, false, OrderRewardStatus.NotControllable, -10, 0)]
    [InlineData(OrderRating.Dissatisfied, ComplaintCause.Other, false, OrderRewardStatus.NotControllable, -10, 0)]
    public void An_order_earns_or_costs_by_rating_cause_and_recovery(
        OrderRating rating, ComplaintCause? cause, bool isRecovered, OrderRewardStatus status, double before, double amount)
    {
        OrderReward reward = Assert.Single(Assert.Single(Policy.Apply([new("o-1", "a", rating, cause, isRecovered)])).Orders);

        Assert.Equal((status, (decimal)before, (decimal)amount), (reward.Status, reward.Before, reward.Amount));
    }

    [Theory]
    [InlineData(4, 0, 30)]
    [InlineData(0, 3, -20)]
    [InlineData(2, 1, 10)]
    public void The_month_stays_within_its_floor_and_cap(int best, int worst, int total)
    {
        OrderRewards month = Assert.Single(Policy.Apply(
        [
            .. Enumerable.Range(0, best).Select(i => new RatedOrder("v" + i, "a", OrderRating.VerySatisfied)),
            .. Enumerable.Range(0, worst).Select(i => new RatedOrder("d" + i, "a", OrderRating.Dissatisfied, ComplaintCause.LongRepair)),
        ]));

        Assert.Equal(total, month.Total);
        Assert.Equal(month.Total, month.Orders.Sum(order => order.Amount) + month.Adjustment);
    }

    [Fact]
    public void A_penalty_is_rounded_once_half_to_even()
    {
        OrderRewardPolicy odd = new() { Dissatisfied = -10.05m, Neutral = -0.15m, RecoveryReduction = 0.5m };

        OrderRewards month = Assert.Single(odd.Apply(
        [
            new("1", "a", OrderRating.Dissatisfied, ComplaintCause.Attitude, IsRecovered: true), // -5.025 → -5.02
            new("2", "a", OrderRating.Neutral, ComplaintCause.Attitude, IsRecovered: true), // -0.075 → -0.08
        ]));

        Assert.Equal([-5.02m, -0.08m], month.Orders.Select(order => order.Amount));
        Assert.Equal(-5.10m, month.Total);
    }

    [Fact]
    public void It_explains_every_amount_in_both_languages()
    {
        LocalizedText told = BilingualContract.Explains(Month().Explain);

        Assert.Equal(
            """
            Orders of a: 4, one by one (INC-06).
            o-1, very satisfied: +10.00 CNY.
            o-2, dissatisfied: -10.00 CNY → -5.00 CNY: cause «late visit» (CMP-11); the customer was won back, 50% less.
            o-3, neutral: -5.00 CNY → 0.00 CNY: no cause is recorded yet (INC-07).
            o-4, dissatisfied: -10.00 CNY → 0.00 CNY: the cause «fee not accepted» isn't the staff's (CMP-12).
            Total: +5.00 CNY.
            1 wait for their cause, -5.00 CNY at most before floor and recovery; nothing is withheld before it is recorded (INC-07).
            """, told.En);
        Assert.Contains("o-2，不满意：-10.00 元 → -5.00 元：原因“上门不及时”（CMP-11）；客户已挽回，减免 50%。", told.Zh, StringComparison.Ordinal);
        Assert.Equal("a: 5.00 CNY", Month().ToString());
    }

    [Fact]
    public void Results_and_orders_travel_as_json()
    {
        string json = JsonContract.RoundTripsAsText(Month(), JsonContract.Info<OrderRewards>(ScoringJson.Options));
        Assert.Contains("\"cause\":\"late-visit\"", json, StringComparison.Ordinal);
        JsonContract.RoundTrips(
            new RatedOrder("o", "a", OrderRating.Neutral), JsonContract.Info<RatedOrder>(ScoringJson.Options),
            """{"orderId":"o","staffId":"a","rating":"Neutral","isRecovered":false}""");
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var refused = Assert.Throws<FindingsException>(() => Policy.Apply(
        [
            null!, new("", " ", OrderRating.Neutral), new("x", "a", (OrderRating)9), new("x", "b", OrderRating.Neutral, (ComplaintCause)99),
        ]));

        Assert.Equal("orders", refused.ParamName);
        Assert.Equal(
            ["orders[0]", "orders[1].orderId", "orders[1].staffId", "orders[2].rating", "orders[3].orderId", "orders[3].cause"],
            refused.Findings.Select(finding => finding.Path));
        Assert.Equal("orders", Assert.Throws<ArgumentNullException>(() => Policy.Apply(null!)).ParamName);
        Assert.Equal("policy", Assert.Throws<FindingsException>(() => new OrderRewardPolicy { Satisfied = -1 }.Apply([])).ParamName);
        Assert.Empty(Policy.Apply([]));
    }

    [Theory]
    [InlineData("VS", OrderRating.VerySatisfied)]
    [InlineData("S", OrderRating.Satisfied)]
    [InlineData("N", OrderRating.Neutral)]
    [InlineData("D", OrderRating.Dissatisfied)]
    [InlineData("VD", OrderRating.Dissatisfied)]
    public void A_level_of_a_scale_is_one_of_the_four_words(string code, OrderRating rating)
    {
        Assert.Equal(rating, OrderRatings.Of(RatingScales.FiveLevel, code));
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => OrderRatings.Of(RatingScales.FiveLevel, "?")).ParamName);
    }

    [Property]
    public Property The_order_of_rows_changes_nothing() => Prop.ForAll(Orders(), rows =>
        Assert.Equal(Text(Policy.Apply(rows)), Text(Policy.Apply(Enumerable.Reverse(rows)))));

    [Property]
    public Property A_better_rating_or_a_recovery_never_costs_more() => Prop.ForAll(Orders(), rows =>
    {
        if (rows.Length > 0)
        {
            decimal before = Policy.Apply(rows).Single(one => one.StaffId == rows[0].StaffId).Total;
            Assert.True(Total(rows, rows[0] with { IsRecovered = true }) >= before || rows[0].IsRecovered);
            Assert.True(rows[0].Rating == OrderRating.VerySatisfied || Total(rows, rows[0] with { Rating = OrderRating.VerySatisfied }) >= before);
        }
    });

    [Property]
    public Property An_uncontrollable_dissatisfied_order_costs_nothing() => Prop.ForAll(Orders(), rows =>
    {
        RatedOrder[] more = [.. rows, new("extra", "a", OrderRating.Dissatisfied, ComplaintCause.SaleDissatisfaction)];
        Assert.Equal(Policy.Apply(rows).SingleOrDefault(one => one.StaffId == "a")?.Total ?? 0, Policy.Apply(more).Single(one => one.StaffId == "a").Total);
    });

    [Property]
    public Property Parts_add_up_to_the_total_within_floor_and_cap() => Prop.ForAll(Orders(), rows => Assert.All(Policy.Apply(rows), one =>
    {
        Assert.Equal(one.Total, one.Orders.Sum(order => order.Amount) + one.Adjustment);
        Assert.InRange(one.Total, -20, 30);
    }));

    private static decimal Total(RatedOrder[] rows, RatedOrder first) => Policy.Apply([first, .. rows.Skip(1)]).Single(one => one.StaffId == first.StaffId).Total;

    private static OrderRewards Month() => Assert.Single(Policy.Apply(
    [
        new("o-4", "a", OrderRating.Dissatisfied, ComplaintCause.FeeDisputed),
        new("o-3", "a", OrderRating.Neutral),
        new("o-2", "a", OrderRating.Dissatisfied, ComplaintCause.LateVisit, IsRecovered: true),
        new("o-1", "a", OrderRating.VerySatisfied),
    ]));

    private static string Text(IEnumerable<OrderRewards> all) => string.Join("\n", all.Select(one => one.Explain()));

    private static Arbitrary<RatedOrder[]> Orders() => Arb.From(
        Gen.Choose(0, 12).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), i =>
            from staff in Gen.Elements("a", "b")
            from rating in Gen.Elements(OrderRating.Dissatisfied, OrderRating.Neutral, OrderRating.Satisfied, OrderRating.VerySatisfied)
            from cause in Gen.Elements<ComplaintCause?>(null, ComplaintCause.Attitude, ComplaintCause.LateVisit, ComplaintCause.FeeDisputed)
            from isRecovered in Gen.Elements(false, true)
            select new RatedOrder("o" + i, staff, rating, cause, isRecovered))));
}
