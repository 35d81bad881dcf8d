using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

public sealed class EligibleOrderTests
{
    private static readonly IncentiveScheme Scheme = new()
    {
        Id = "orders",
        Version = "1",
        OrderMeasure = "satisfaction",
        Measures =
        [
            new IncentiveMeasure { Code = "satisfaction", Family = MeasureFamily.Satisfaction, Weight = 1, Threshold = 0.4, Target = 0.8, Stretch = 0.95 },
        ],
    };

    [Fact]
    public void Each_order_counts_or_says_why_not()
    {
        EligibleOrders orders = EligibleOrders.Of(
        [
            Order("o9", "a", OrderRating.Dissatisfied) with { Cause = ComplaintCause.ProductQuality },
            Order("o8", "a", OrderRating.Neutral) with { Cause = ComplaintCause.FeeDisputed },
            Order("o7", "a", OrderRating.Satisfied) with { Cause = ComplaintCause.ProductQuality },
            Order("o6", "a", OrderRating.VerySatisfied) with { IsPrimed = true },
            Order("o5", "a", null) with { Contact = OrderContact.InvalidNumber },
            Order("o4", "a", OrderRating.Dissatisfied) with { Exclusion = new LocalizedText("strike", "停工") },
            Order("o3", "z", OrderRating.Satisfied),
            Order("o2", null, OrderRating.Satisfied),
            Order("o1", "a", OrderRating.Dissatisfied),
            Order("o0", "a", OrderRating.Dissatisfied) with { Cause = ComplaintCause.LateVisit },
        ], ["a"]);

        Assert.Equal(["o0", "o1", "o7"], orders.Counted.Select(order => order.OrderId));
        Assert.Equal(["o0", "o1", "o7", "o8", "o9"], orders.Payable.Select(order => order.OrderId));
        Assert.Equal(
            ["o2: NotAttributed", "o3: StaffNotEvaluated", "o4: Excluded", "o5: NotRated", "o6: Primed", "o8: Uncontrollable", "o9: Uncontrollable"],
            orders.LeftOut.Select(order => order.ToString()));
        Assert.Equal([new("a", MeasureFact.Proportion("s", 1, 3))], orders.ToFacts("s"));
        Assert.Equal("o4: excluded by decision: strike", orders.LeftOut[2].Explain());
        Assert.Equal("o9：原因非员工可控（CMP-12）：产品质量", orders.LeftOut[6].Explain(CultureInfo.GetCultureInfo("zh-CN")).Replace(ComplaintCause.ProductQuality.Label().Zh, "产品质量"));
    }

    [Fact]
    public void Faults_of_orders_are_told_all_at_once()
    {
        var refusal = Assert.Throws<FindingsException>(() => EligibleOrders.Of(
        [
            null!,
            Order(" ", " ", (OrderRating)9),
            Order("x", "a", OrderRating.Satisfied) with { Contact = OrderContact.NoAnswer, Cause = (ComplaintCause)99 },
            Order("x", "a", null) with { Contact = (OrderContact)7, ExpectedRating = (OrderRating)(-1) },
        ]));

        Assert.Equal("orders", refusal.ParamName);
        Assert.Equal(
            [
                "orders[0]", "orders[1].orderId", "orders[1].staffId", "orders[1].rating", "orders[2].cause", "orders[2].contact",
                "orders[3].orderId", "orders[3].expectedRating", "orders[3].contact",
            ],
            refusal.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Orders_feed_their_measure_and_nothing_else_may()
    {
        var facts = new IncentiveFacts
        {
            Staff = [new("a", []), new("b", [])],
            Orders = [Order("1", "a", OrderRating.Satisfied), Order("2", "a", OrderRating.Neutral), Order("3", "b", OrderRating.VerySatisfied)],
        };

        IncentiveMonth month = Scheme.Evaluate(facts);

        Assert.Equal(MeasureFact.Proportion("satisfaction", 1, 2), month.For("a").Components[0].Fact);
        Assert.Equal(MeasureFact.Proportion("satisfaction", 2, 3), month.For("b").Components[0].Team);
        Assert.Equal(
            ["staff[0].facts[0].code"],
            Assert.Throws<FindingsException>(() => Scheme.Evaluate(facts with { Staff = [new("a", [MeasureFact.Proportion("satisfaction", 1, 1)])] }))
                .Findings.Select(finding => finding.Path));
    }

    /// <summary>Law: an uncontrollable dissatisfied order never lowers a score (rule CMP-12).</summary>
    [Fact]
    public void An_uncontrollable_dissatisfied_order_changes_no_score()
    {
        IncentiveOrder[] orders = [.. Enumerable.Range(0, 30).Select(i => Order("o" + i, i % 2 == 0 ? "a" : "b", (OrderRating)(i % 4)))];
        StaffFacts[] staff = [new("a", []), new("b", [])];
        IncentiveMonth before = Scheme.Evaluate(new IncentiveFacts { Staff = staff, Orders = orders });

        foreach (ComplaintCauseEntry entry in ComplaintCauses.All)
        {
            foreach (OrderRating rating in new[] { OrderRating.Dissatisfied, OrderRating.Neutral })
            {
                IncentiveMonth after = Scheme.Evaluate(new IncentiveFacts { Staff = staff, Orders = [.. orders, Order("new", "a", rating) with { Cause = entry.Cause }] });
                Assert.True(entry.IsControllable ? after.For("a").Score < before.For("a").Score : after.For("a").Score.Equals(before.For("a").Score), entry.ToString());
            }
        }
    }

    [Fact]
    public void What_is_unfair_about_the_orders_is_shown()
    {
        List<IncentiveOrder> orders = [];
        for (int i = 0; i < 60; i++)
        {
            orders.Add(Order("bad" + i, i % 2 == 0 ? "a" : "b", i < 20 ? OrderRating.Dissatisfied : null) with
            {
                ExpectedRating = OrderRating.Dissatisfied,
                Contact = i < 20 ? OrderContact.Reached : i % 2 == 0 ? OrderContact.InvalidNumber : OrderContact.NoAnswer,
            });
            orders.Add(Order("good" + i, i % 2 == 0 ? "a" : "b", OrderRating.Satisfied) with { ExpectedRating = OrderRating.Satisfied });
        }

        orders.Add(Order("primed", "b", OrderRating.Satisfied) with { IsPrimed = true });
        orders.Add(Order("false", "b", OrderRating.Satisfied) with { IsFalseCompletion = true });
        IncentiveMonth month = Scheme.Evaluate(new IncentiveFacts { Staff = [new("a", []), new("b", [])], Orders = orders });

        Assert.Equal(
            [
                FairnessConcern.Coverage, FairnessConcern.SelectionSkew, FairnessConcern.SelectionSkew, FairnessConcern.FalseCompletion,
                FairnessConcern.PrimedAnswers, FairnessConcern.OverlapAsRank,
            ],
            month.Fairness.Select(finding => finding.Concern));
        Assert.StartsWith("82 of 122 orders were rated, 67.2%", month.Fairness[0].Explain());
        Assert.Contains("20/60", month.Fairness[1].Explain());
        Assert.Equal(["a"], month.Fairness[2].StaffIds);
        Assert.EndsWith("false. (TKT-09)", month.Fairness[3].Explain());
        Assert.EndsWith("（SUR-03）", month.Fairness[4].Explain(CultureInfo.GetCultureInfo("zh")));
    }

    private static IncentiveOrder Order(string id, string? staff, OrderRating? rating) => new() { OrderId = id, StaffId = staff, Rating = rating };
}
