using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>Roles, teams, linked units, means, rewards, what-if: each by figures that a pencil can follow.</summary>
public sealed class IncentiveSchemePartsTests
{
    private static readonly IncentiveMeasure Minutes = new()
    {
        Code = "minutes",
        Name = new LocalizedText("Handling time", "处理时长"),
        Unit = new LocalizedText("min", "分钟"),
        Family = MeasureFamily.Timeliness,
        Kind = MeasureKind.Mean,
        Direction = MeasureDirection.LowerIsBetter,
        Weight = 0.5m,
        Threshold = 20,
        Target = 10,
        Stretch = 5,
    };

    private static readonly IncentiveMeasure Rate = new()
    {
        Code = "rate",
        Family = MeasureFamily.Satisfaction,
        Weight = 0.5m,
        Threshold = 0,
        Target = 0.5,
        Stretch = 1,
    };

    private static readonly IncentiveScheme Scheme = new() { Id = "parts", Version = "1", ShrinkageStrength = 0, Measures = [Minutes, Rate] };

    [Fact]
    public void A_role_mixes_the_own_achievement_with_the_teams()
    {
        IncentiveMonth month = Scheme.Evaluate(
        [
            new("a", [MeasureFact.Mean("minutes", 15, 10), MeasureFact.Proportion("rate", 30, 40)], "front-line"),
            new("b", [MeasureFact.Mean("minutes", 5, 10), MeasureFact.Proportion("rate", 10, 40)], "lead"),
        ]);

        // minutes: own 15 → 50, team's 10 → 100; rate: own 0.75 → 110, team's 0.5 → 100.
        MeasureScore[] parts = [.. month.For("a").Components];
        Assert.Equal((50, 100, (0.7 * 50) + (0.3 * 100)), (parts[0].OwnAchievement!.Value, parts[0].TeamAchievement!.Value, parts[0].Achievement!.Value));
        Assert.Equal((0.7 * 110) + (0.3 * 100), parts[1].Achievement!.Value, 9);
        Assert.Equal((0.5 * 65) + (0.5 * 107), month.For("a").Score!.Value, 9);

        // minutes: own 5 → 120; rate: own 0.25 → 50.
        Assert.Equal((0.5 * ((0.3 * 120) + (0.7 * 100))) + (0.5 * ((0.3 * 50) + (0.7 * 100))), month.For("b").Score!.Value, 9);
        Assert.Contains("70% own × 50.0 + 30% team × 100.0 = 65.0", month.For("a").Explain());
        Assert.Contains("本人 70% × 50.0 + 团队 30% × 100.0 = 65.0", month.For("a").Explain(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Contains("15.00 min, the mean of 10; own value used, a complete count; threshold 20.00 min", month.For("a").Explain());
        Assert.Contains("实测均值 15.00 分钟（10 个样本）", month.For("a").Explain(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Teams_keep_to_themselves()
    {
        IncentiveScheme scheme = Scheme with { ShrinkageStrength = 20 };
        StaffFacts[] east = [Person("a", 10, "east"), Person("b", 30, "east")];
        StaffFacts[] west = [Person("c", 5, "west"), Person("d", 6, "west")];

        IncentiveMonth apart = scheme.Evaluate(east);
        IncentiveMonth together = scheme.Evaluate([.. west, .. east]);

        Assert.Equal(apart.For("a").Score, together.For("a").Score);
        Assert.Equal(MeasureFact.Proportion("rate", 40, 80), together.For("a").Components[1].Team);
        Assert.Equal(MeasureFact.Proportion("rate", 11, 80), together.For("d").Components[1].Team);

        static StaffFacts Person(string id, long satisfied, string team) =>
            new(id, [MeasureFact.Mean("minutes", 10, 1), MeasureFact.Proportion("rate", satisfied, 40)], team: team);
    }

    [Fact]
    public void A_manager_is_judged_by_the_units_that_he_is_linked_to()
    {
        IncentiveScheme scheme = Scheme with { Measures = [Minutes, Rate with { Scope = MeasureScope.Linked }] };
        var facts = new IncentiveFacts
        {
            Staff = [new("m", [MeasureFact.Mean("minutes", 10, 1)], linkedTo: ["p1", "p2"]), new("n", [MeasureFact.Mean("minutes", 10, 1)], linkedTo: ["p2"])],
            Units = [new("p1", [MeasureFact.Proportion("rate", 30, 40)]), new("p2", [MeasureFact.Proportion("rate", 20, 60)]), new("p3", [])],
        };

        IncentiveMonth month = scheme.Evaluate(facts);

        Assert.Equal(MeasureFact.Proportion("rate", 50, 100), month.For("m").Components[1].Fact);
        Assert.Equal(100, month.For("m").Score!.Value, 9);
        Assert.Equal(50 + (0.5 * 100 * (20.0 / 60) / 0.5), month.For("n").Score!.Value, 9);
        Assert.Equal(MeasureValueSource.Linked, month.For("n").Components[1].ValueSource);
        Assert.Contains("the linked units' value", month.For("n").Explain());
        Assert.Equal(
            ["units[2].facts[0].code", "units[3].unitId", "staff[0].role", "staff[0].team", "staff[0].linkedTo[0]", "staff[0].linkedTo[2]", "staff[0].facts"],
            Assert.Throws<FindingsException>(() => scheme.Evaluate(facts with
            {
                Staff = [new("m", [MeasureFact.Proportion("rate", 1, 2)], "boss", " ", ["p9", "p1", "p1"])],
                Units = [.. facts.Units.Take(2), new("p3", [MeasureFact.Mean("minutes", 1, 1)]), new("p1", [])],
            })).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Facts_of_the_wrong_kind_and_figures_that_are_none_are_refused()
    {
        Assert.Equal(
            ["staff[0].facts[0]", "staff[0].facts[1]", "staff[1].facts[0].value", "staff[1].facts[0].standardError"],
            Assert.Throws<FindingsException>(() => Scheme.Evaluate(
            [
                new("a", [MeasureFact.Proportion("minutes", 1, 2), MeasureFact.Mean("rate", 1, 2)]),
                new("b", [MeasureFact.Mean("minutes", double.NaN, 2, -1)]),
            ])).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_sampled_mean_without_its_standard_error_is_ranked_by_nobody()
    {
        IncentiveScheme scheme = Scheme with { Measures = [Minutes with { Family = MeasureFamily.Satisfaction, Weight = 1 }] };
        IncentiveMonth month = scheme.Evaluate(
        [
            new("known", [MeasureFact.Mean("minutes", 10, 30, 0.5)]),
            new("unknown", [MeasureFact.Mean("minutes", 19, 30)]),
        ]);

        Assert.Null(month.For("unknown").Components[0].UsedInterval);
        Assert.Equal((0, 120), (month.For("unknown").Lower!.Value, month.For("unknown").Upper!.Value));
        Assert.Contains("no standard error was given", month.For("unknown").Explain());
        Assert.Equal(1, month.For("unknown").Rank);
        double half = 1.959963984540054 * 0.5;
        Assert.Equal(100 - (10 * half), month.For("known").Lower!.Value, 6);
        Assert.Equal(100 + (4 * half), month.For("known").Upper!.Value, 6);
    }

    [Fact]
    public void The_weight_of_a_measure_without_data_is_spread_where_the_scheme_says_so()
    {
        IncentiveScheme scheme = Scheme with { Measures = [Minutes with { Weight = 0.25m }, Rate with { Weight = 0.5m }, Rate with { Code = "other", Weight = 0.25m, WithoutData = MissingDataRule.SpreadWeight }] };
        StaffScore score = scheme.Evaluate([new("a", [MeasureFact.Mean("minutes", 10, 1), MeasureFact.Proportion("rate", 75, 100)])]).For("a");

        Assert.Equal([0.25m / 0.75m, 0.5m / 0.75m, 0m], score.Components.Select(part => part.Weight));
        Assert.Equal((100.0 / 3) + (110 * 2 / 3.0), score.Score!.Value, 9);
        Assert.Contains("its weight of 25% is spread over the other measures", score.Explain());
        Assert.Contains("with what is spread 66.67%", score.Explain());
    }

    [Fact]
    public void Rewards_go_by_standards_and_a_quota_warns()
    {
        IncentiveScheme scheme = Scheme with
        {
            Measures = [Rate with { Weight = 1, Family = MeasureFamily.Quality }],
            MinimumSatisfactionWeight = 0,
            Rewards = [new() { Code = "gold", Standard = 100, Amount = 300 }, new() { Code = "silver", Standard = 60, Amount = 100.5m }],
        };
        StaffFacts[] staff = [.. new[] { 80L, 60, 50, 35, 10 }.Select((x, i) => new StaffFacts("p" + i, [MeasureFact.Proportion("rate", x, 100)]))];
        IncentiveMonth month = scheme.Evaluate(staff);
        IncentiveMonth forced = (scheme with { Rewards = [scheme.Rewards[0] with { Quota = 0.2m }, scheme.Rewards[1]] }).Evaluate(staff);

        Assert.Equal(["gold", "gold", "gold", "silver", null], staff.Select(one => month.For(one.StaffId).Reward?.Code));
        Assert.Equal(1000.5m, month.Scores.Sum(score => score.Money));
        Assert.DoesNotContain(month.Fairness, finding => finding.Concern == FairnessConcern.ForcedQuota);
        Assert.Equal(["gold", "silver", "silver", "silver", null], staff.Select(one => forced.For(one.StaffId).Reward?.Code));
        Assert.Contains(forced.Fairness, finding => finding.Concern == FairnessConcern.ForcedQuota);
        Assert.Contains("Reward: silver, bonus 100.50 CNY: 70.00 reach the standard of 60.0 points (INC-02).", month.For("p3").Explain());
        Assert.Contains("奖励：silver，奖金 100.50 元", month.For("p3").Explain(CultureInfo.GetCultureInfo("zh")));
    }

    [Fact]
    public void What_if_says_who_wins_what_it_costs_and_what_hangs_on_each_measure()
    {
        IncentiveScheme scheme = IncentiveSchemes.ManagementMeasures with { Rewards = [new() { Code = "good", Standard = 80, Amount = 500 }] };
        IncentiveScheme other = scheme.WithWeight("satisfaction", 0.4m, "2");
        IncentiveSimulation simulation = scheme.Simulate(other, new IncentiveFacts { Staff = IncentiveWorkedExampleTests.Staff() });

        Assert.Equal([0.4m, 0.3m, 0.3m], other.Measures.Select(measure => measure.Weight));

        // A: 110, 100, 100 → 0.4·110 + 60; B: 106.667, 50, 0 → 57.667; C: 68.75, 120, 50 → 78.5.
        Assert.Equal(["B", "A", "C"], simulation.People.Select(person => person.StaffId));
        Assert.Equal(57.666666666666664 - 49.5, simulation.People[0].Change!.Value, 9);
        Assert.Equal(1, simulation.People[1].Change!.Value, 9);
        Assert.Equal(78.5 - 80.125, simulation.People[2].Change!.Value, 9);
        Assert.Equal((1000m, 500m), (simulation.CostBefore, simulation.CostAfter));
        Assert.Equal(("good", (string?)null), (simulation.People[2].RewardBefore, simulation.People[2].RewardAfter));
        Assert.Equal(1, simulation.Sensitivity.Sum(one => one.ShareOfVariance!.Value), 9);

        // One point of weight more for satisfaction: A 0.01·(110 − 100), B 0.01·(106.667 − 25), C 0.01·(68.75 − 85).
        Assert.Equal((0.1 + 0.8166666666666667 + 0.1625) / 3, simulation.Sensitivity[0].MeanChange!.Value, 9);
        Assert.Contains("Cost: 1000.00 CNY to 500.00 CNY", simulation.Explain());
        Assert.Contains("C：80.13 变为 78.50", simulation.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => scheme.WithWeight("x", 0.4m, "2")).ParamName);
        Assert.Equal("weight", Assert.Throws<ArgumentOutOfRangeException>(() => scheme.WithWeight("satisfaction", 1.1m, "2")).ParamName);
    }

    [Fact]
    public void What_is_weighed_against_its_order_is_found()
    {
        IncentiveScheme scheme = Scheme with
        {
            MinimumSatisfactionWeight = 0,
            Measures =
            [
                Measure("b", 0.2m, MeasureSubject.Broadband), Measure("f", 0.2m, MeasureSubject.FixedLine),
                Measure("v", 0.1m, MeasureSubject.VipCustomers), Measure("o", 0.2m, MeasureSubject.OrdinaryCustomers),
                Measure("j", 0.1m, MeasureSubject.JustifiedComplaints) with { Target = 0.4 }, Measure("c", 0.1m, MeasureSubject.AllComplaints),
                Measure("g", 0.1m, MeasureSubject.General) with { GroupTarget = 0.6 },
            ],
        };

        IReadOnlyList<Finding> findings = scheme.Validate();

        Assert.Equal(["measures[6].target", "measures", "measures", "measures[4].target"], findings.Select(finding => finding.Path));
        Assert.All(findings, finding => Assert.Equal(RuleId.Parse("KPI-10"), finding.RuleId));

        static IncentiveMeasure Measure(string code, decimal weight, MeasureSubject subject) => Rate with { Code = code, Weight = weight, Subject = subject };
    }
}
