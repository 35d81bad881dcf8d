using System.Globalization;
using System.Text.Json;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring.Tests;

/// <summary>What complaints, single orders, red lines and plans to improve make of a score.</summary>
public sealed class IncentiveDecisionTests
{
    private static readonly IncentiveScheme Scheme = IncentiveSchemes.ManagementMeasures with
    {
        PerOrder = new OrderRewardPolicy(),
        ComplaintDeduction = new ComplaintDeductionPolicy(),
        Rewards = [new() { Code = "good", Standard = 80, Amount = 500 }],
    };

    private static readonly StaffFacts[] Staff =
    [
        .. IncentiveWorkedExampleTests.Staff().Select(one => new StaffFacts(one.StaffId, [.. one.Facts.Where(fact => fact.Code != "satisfaction")])),
    ];

    private static readonly IncentiveOrder[] Orders =
    [
        .. Rated("A", 19, 1), .. Rated("B", 18, 2), .. Rated("C", 11, 9),
    ];

    private static readonly IncentiveFacts Facts = new() { Staff = Staff, Orders = Orders, Month = new YearMonth(2026, 10), AsOf = new LocalDate(2026, 11, 30) };

    [Fact]
    public void Orders_make_the_same_scores_as_their_counts() => Assert.Equal(
        IncentiveSchemes.ManagementMeasures.Evaluate(IncentiveWorkedExampleTests.Staff()).Scores.Select(score => (score.StaffId, score.Score, score.Rank)),
        Scheme.Evaluate(Facts).Scores.Select(score => (score.StaffId, score.Score, score.Rank)));

    /// <summary>Rules CMP-06 and CMP-07: a justified major complaint costs 3 × 1.5 = 4.5 points.</summary>
    [Fact]
    public void Complaints_take_points_from_the_score_and_its_limits()
    {
        IncentiveFacts facts = Facts with
        {
            Complaints = [new("c1", "A", ComplaintSeverity.Major, true), new("c2", "A", ComplaintSeverity.Critical, null), new("c3", "B", ComplaintSeverity.Minor, false)],
        };
        StaffScore before = Scheme.Evaluate(Facts).For("A");
        StaffScore after = Scheme.Evaluate(facts).For("A");

        Assert.Equal(before.Score, after.BaseScore);
        Assert.Equal(before.Score - 4.5, after.Score);
        Assert.Equal(before.Lower - 4.5, after.Lower);
        Assert.Equal(before.Upper - 4.5, after.Upper);
        Assert.Contains("Complaints: 103.00 − 4.50 = 98.50, not below 0 (CMP-06, CMP-07).", after.Explain());
        Assert.Contains("投诉扣分：103.00 − 4.50 = 98.50", after.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(Scheme.Evaluate(Facts).For("B").Score, Scheme.Evaluate(facts).For("B").Score);

        ChargedComplaint[] many = [.. Enumerable.Range(0, 100).Select(i => new ChargedComplaint("c" + i, "B", ComplaintSeverity.Critical, true))];
        StaffScore none = Scheme.Evaluate(Facts with { Complaints = many }).For("B");
        Assert.Equal((0, 0, 0), (none.Score!.Value, none.Lower!.Value, none.Upper!.Value));
    }

    [Fact]
    public void Single_orders_pay_beside_the_score()
    {
        StaffScore score = Scheme.Evaluate(Facts).For("A");

        Assert.Equal(19 * Scheme.PerOrder!.Satisfied, score.OrderRewards!.Total);
        Assert.Equal(500 + score.OrderRewards.Total, score.Money);
        Assert.Contains("(INC-06, INC-07)", score.Explain());
    }

    /// <summary>Rule INC-05: only a confirmed red line counts, and then nothing else does.</summary>
    [Theory]
    [InlineData("2026-10-25", StaffScoreStatus.Scored)]
    [InlineData("2026-11-10", StaffScoreStatus.Scored)]
    [InlineData("2026-11-30", StaffScoreStatus.Vetoed)]
    public void A_red_line_dominates_from_the_day_on_which_it_is_confirmed(string asOf, StaffScoreStatus status)
    {
        IncentiveFacts facts = Facts with
        {
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value,
            RedLineEvents =
            [
                new RedLineEvent
                {
                    EventId = "e1", StaffId = "A", Code = "shirking", OccurredOn = new(2026, 10, 20), ReportedOn = new(2026, 10, 21), AccusedBy = "customer-7",
                    Evidence = ["recording 12"], Decision = new RedLineDecision("head of quality", new LocalDate(2026, 11, 5), true),
                },
            ],
        };
        IncentiveMonth month = Scheme.Evaluate(facts);
        StaffScore score = month.For("A");

        Assert.Equal(status, score.Status);
        if (status == StaffScoreStatus.Vetoed)
        {
            Assert.Equal((0, 0, 0), (score.Score!.Value, score.Lower!.Value, score.Upper!.Value));
            Assert.Equal(103, score.BaseScore!.Value, 9);
            Assert.Null(score.Reward);
            Assert.Equal(3, score.Rank);
            Assert.Contains("A red line is confirmed: the period's score is 0.00 (INC-05).", score.Explain());
            Assert.True(score.ImprovementPlan!.State.UnderInARow == 1);
        }
        else
        {
            Assert.Equal(Scheme.Evaluate(Facts).For("A").Score, score.Score);
            Assert.Equal("good", score.Reward!.Code);
        }

        Assert.Equal(
            ["month", "asOf"],
            Assert.Throws<FindingsException>(() => Scheme.Evaluate(facts with { Month = null, AsOf = null })).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_plan_to_improve_opens_after_three_months_surely_under_the_standard()
    {
        ImprovementPlanState? state = null;
        List<bool> open = [];
        foreach (int monthNumber in new[] { 8, 9, 10 })
        {
            IncentiveMonth month = Scheme.Evaluate(Facts with
            {
                Month = new YearMonth(2026, monthNumber),
                ImprovementPlans = state is null ? new Dictionary<string, ImprovementPlanState>() : new Dictionary<string, ImprovementPlanState> { ["B"] = state },
            });
            state = month.For("B").ImprovementPlan!.State; // 49.5, at most 52.7 where 60 are expected
            open.Add(state.IsOpen);
            Assert.False(month.For("A").ImprovementPlan!.State.IsOpen);
        }

        Assert.Equal([false, false, true], open);
    }

    [Fact]
    public void The_order_of_orders_and_complaints_changes_no_bit()
    {
        IncentiveFacts facts = Facts with { Complaints = [new("c1", "A", ComplaintSeverity.Major, true), new("c2", "A", ComplaintSeverity.Minor, true), new("c3", "C", ComplaintSeverity.Minor, true)] };
        var shuffle = new Random(7);

        string expected = JsonSerializer.Serialize(Scheme.Evaluate(facts).Scores.Select(Shown));
        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(expected, JsonSerializer.Serialize(Scheme.Evaluate(facts with
            {
                Staff = [.. Staff.OrderBy(_ => shuffle.Next())],
                Orders = [.. Orders.OrderBy(_ => shuffle.Next())],
                Complaints = [.. facts.Complaints.OrderBy(_ => shuffle.Next())],
            }).Scores.Select(Shown)));
        }

        static string Shown(StaffScore score) => score.Explain() + FormattableString.Invariant($"{score.Score:R} {score.Lower:R} {score.Upper:R} {score.Money}");
    }

    private static IEnumerable<IncentiveOrder> Rated(string staff, int satisfied, int dissatisfied) =>
        Enumerable.Range(0, satisfied + dissatisfied).Select(i => new IncentiveOrder
        {
            OrderId = FormattableString.Invariant($"{staff}{i:00}"),
            StaffId = staff,
            Rating = i < satisfied ? OrderRating.Satisfied : OrderRating.Dissatisfied,
        });
}
