using System.Text.Json;
using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>GRD-02, GRD-12: grades from money, with validity and protection.</summary>
public sealed class GradingPolicyTests
{
    private static readonly GradingPolicy Usual = GradingPolicies.GrowthValue;
    private static readonly LocalDate Joined = new(2024, 1, 15);
    private static readonly YearMonth January = new(2025, 1);

    [Theory]
    [InlineData("-30", "basic")]
    [InlineData("0", "basic")]
    [InlineData("1499.99", "basic")]
    [InlineData("1500", "silver")]
    [InlineData("3999.99", "silver")]
    [InlineData("4000", "gold")]
    [InlineData("7999.99", "gold")]
    [InlineData("8000", "diamond")]
    [InlineData("79228162514264337593543950335", "diamond")]
    public void The_default_thresholds_are_1500_4000_and_8000_points(string points, string grade) =>
        Assert.Equal(grade, Usual.GradeOf(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)).Code);

    [Theory]
    [InlineData(599, 0)]
    [InlineData(600, 1)]
    [InlineData(1000, 2)]
    [InlineData(1500, 3)]
    [InlineData(2300, 4)]
    [InlineData(4000, 5)]
    [InlineData(6000, 6)]
    [InlineData(7999, 6)]
    [InlineData(8000, 7)]
    public void Stars_are_given_from_the_public_cut_offs(int points, int stars) => Assert.Equal(stars, StarLevels.Of(points));

    [Fact]
    public void A_growth_value_adds_spending_and_tenure_and_takes_suspensions_off()
    {
        // 12 × 300 yuan, 23 full months since 15 January 2024, one double suspension: 3600 + 230 − 10.
        GradeHistory history = Usual.Grade(Months(Joined, January, [.. Enumerable.Repeat(300m, 12)], (5, 1)));

        GradeDecision decision = Assert.Single(history.Decisions);
        Assert.Equal(new GrowthValue(3600, 12, 23, 1, 3600, 230, -10), decision.Value);
        Assert.Equal(3820, decision.Value.Points);
        Assert.Equal(ServiceGrade.Silver, decision.Grade);
        Assert.Equal(GradeChange.Assigned, decision.Change);
        Assert.Equal(new LocalDate(2026, 1, 1), decision.On);
        Assert.Equal(new LocalDate(2026, 12, 31), decision.ValidThrough);
        Assert.Equal(11, history.UndecidedMonths);
        Assert.Equal(
            "2026-01-01: Silver, assigned, valid through 2026-12-31; growth value 3820 = 3600 for 3600 yuan in 12 months + 230 for 23 months of tenure − 10 for 1 double suspension (GRD-02, GRD-12)",
            decision.Explain());
        Assert.Equal(
            "2026-01-01：银，评定，有效期至 2026-12-31；成长值 3820 = 近 12 个月消费 3600 元计 3600 分 + 在网 23 个月计 230 分 − 双停 1 次扣 10 分（GRD-02, GRD-12）",
            decision.Explain(Cultures.Chinese));
    }

    [Fact]
    public void A_new_customer_is_decided_on_from_the_first_month()
    {
        GradeHistory history = Usual.Grade(Months(new LocalDate(2026, 3, 10), new YearMonth(2026, 3), [1500, 2490]));

        Assert.Equal(0, history.UndecidedMonths);
        Assert.Equal([ServiceGrade.Silver, ServiceGrade.Gold], history.Decisions.Select(decision => decision.Grade));
        Assert.Equal(new GrowthValue(3990, 2, 1, 0, 3990, 10, 0), history.Last!.Value);
    }

    [Fact]
    public void A_grade_rises_at_once_is_protected_for_twelve_months_and_falls_after_them()
    {
        decimal[] spent = [5000, .. Enumerable.Repeat(0m, 24)];
        GradeHistory history = Usual.Grade(Months(new LocalDate(2025, 1, 31), January, spent));

        Assert.Equal(GradeChange.Assigned, history.Decisions[0].Change);
        Assert.Equal(ServiceGrade.Gold, history.GradeOn(new LocalDate(2026, 1, 31)));
        Assert.Equal(GradeChange.Kept, history.Decisions[11].Change);   // 5000 yuan still within the window
        Assert.Equal(GradeChange.Lowered, history.Decisions[12].Change);
        Assert.Equal(new LocalDate(2026, 2, 1), history.Decisions[12].On);
        Assert.Equal(ServiceGrade.Basic, history.Last!.Grade);
        Assert.Null(history.GradeOn(new LocalDate(2025, 1, 31)));
        Assert.Equal(2, history.Changes.Count);
        BilingualContract.Explains(history.Explain);
    }

    [Fact]
    public void Within_its_validity_a_grade_only_rises()
    {
        var policy = new GradingPolicy("short", "1", GradeFamily.Household, Usual.Thresholds, new GrowthRule(WindowMonths: 1));
        GradeHistory history = policy.Grade(Months(new LocalDate(2025, 1, 1), January, [4000, 0, 9000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2000]));

        Assert.Equal(GradeChange.Protected, history.Decisions[1].Change);
        Assert.Equal(ServiceGrade.Gold, history.Decisions[1].Grade);
        Assert.Equal(ServiceGrade.Basic, history.Decisions[1].Earned);
        Assert.Equal(GradeChange.Raised, history.Decisions[2].Change);
        Assert.Equal(new LocalDate(2026, 3, 31), history.Decisions[2].ValidThrough);
        Assert.All(history.Decisions.Skip(3).Take(11), decision => Assert.Equal(GradeChange.Protected, decision.Change));
        Assert.Equal(GradeChange.Lowered, history.Decisions[14].Change);
        Assert.Equal(ServiceGrade.Silver, history.Decisions[14].Grade);
        BilingualContract.Explains(history.Decisions[1].Explain);
    }

    [Fact]
    public void A_grade_held_before_is_protected_too()
    {
        var held = new HeldGrade(ServiceGrade.Diamond, new LocalDate(2026, 1, 31));
        GradeHistory history = Usual.Grade(Months(Joined, January, [.. Enumerable.Repeat(100m, 13)]), held);

        Assert.Equal([GradeChange.Protected, GradeChange.Lowered], history.Decisions.Select(decision => decision.Change));
        Assert.Equal(ServiceGrade.Diamond, history.GradeOn(new LocalDate(2020, 1, 1)));
    }

    [Fact]
    public void Months_that_contradict_each_other_are_all_found_and_nothing_is_decided()
    {
        var customer = new CustomerConsumption(" ", Joined,
        [
            new(new YearMonth(2023, 12), 1), new(new YearMonth(2024, 2), -1), new(new YearMonth(2024, 2), 1, -1), null!,
        ]);
        Assert.False(Usual.TryGrade(customer, new HeldGrade(ServiceGrade.A5, default), out GradeHistory? history, out IReadOnlyList<Finding> findings));
        Assert.Null(history);
        Assert.Equal(
            ["customer", "months[0].month", "months[1].amount", "months[2].doubleSuspensions", "months[3]", "months", "months", "held.grade"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.Equal(7, Refuses<FindingsException>(() => Usual.Grade(customer), "customer", "2024-02").Findings.Count);
    }

    [Fact]
    public void A_policy_says_everything_that_is_wrong_with_it()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => new GradingPolicy("", "1", GradeFamily.Household,
                [new(ServiceGrade.Gold, 100), new(ServiceGrade.Silver, 100), new(ServiceGrade.Basic, 1), new(ServiceGrade.A1, 5), new(null!, 1)],
                new GrowthRule(0, -1, 1, 0), 121, (GradeRenewal)7),
            "thresholds");
        Assert.Equal(
            ["id", "growth.pointsPerYuan", "growth.pointsPerTenureMonth", "growth.windowMonths", "validityMonths", "renewal", "thresholds.basic", "thresholds.1A", "thresholds[4]", "thresholds.gold", "thresholds.diamond"],
            refusal.Findings.Select(finding => finding.Path));
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void No_type_of_grading_has_a_place_for_how_often_a_service_is_used()
    {
        string[] counts =
        [
            .. new[] { typeof(CustomerConsumption), typeof(MonthlyConsumption), typeof(CustomerValue) }
                .SelectMany(type => type.GetProperties()).Select(property => property.Name),
        ];
        Assert.Equal(["Customer", "Joined", "Months", "Month", "Amount", "DoubleSuspensions", "Customer", "Value"], counts.Where(name => name != "EqualityContract"));
        Assert.DoesNotContain(Enum.GetNames<PyramidBasis>(), name => name.Contains("Usage", StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_is_a_file()
    {
        string json = RoundTripsAsText(Usual, Info<GradingPolicy>(DomainJson.Options),
            """{"schemaVersion":1,"id":"growth-value","version":"1","family":"Household","thresholds":{"diamond":8000,"gold":4000,"silver":1500},"growth":{"pointsPerYuan":1,"pointsPerTenureMonth":10,"pointsLostPerSuspension":10,"windowMonths":12},"validityMonths":12,"renewal":"AtExpiry"}""");
        Assert.Equal(json, GradingPolicy.Parse(Usual.ToJson(indented: true)).ToJson());
        GradingPolicy enterprise = GradingPolicy.Parse(
            """{"schemaVersion":1,"id":"e","version":"2","family":"industry","thresholds":{"5A":50,"4A":40,"3A":30,"2A":20},"renewal":"WhenEarned"}""");
        Assert.Equal(ServiceGrade.A1, enterprise.GradeOf(19));
        Assert.Equal(ServiceGrade.A5, enterprise.GradeOf(50));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"schemaVersion":2,"id":"x","version":"1","family":"Household","thresholds":{"diamond":3,"gold":2,"silver":1}}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"id":"x","version":"1","family":"Household","thresholds":{"diamond":3,"gold":3},"x":1}""", "$.x $.thresholds.silver $.thresholds.diamond")]
    [InlineData("""{"schemaVersion":1,"id":"x","version":"1","family":"Village","thresholds":{"diamond":"3","platinum":1e999},"validityMonths":0}""", "$.family $.thresholds.diamond $.thresholds.platinum $.thresholds.platinum $.validityMonths")]
    public void A_file_that_can_t_be_is_refused_with_all_findings(string json, string paths)
    {
        Assert.False(GradingPolicy.TryParse(json, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(paths, string.Join(" ", findings.Select(finding => finding.Path)));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => GradingPolicy.Parse(json), "json");
    }

    [Fact]
    public void A_newer_file_says_what_to_do()
    {
        Assert.False(GradingPolicy.TryParse("""{"schemaVersion":2,"id":"x","version":"1","family":"Household","thresholds":{"diamond":3,"gold":2,"silver":1}}""", out _, out IReadOnlyList<Finding> findings));
        Assert.Contains("update the Csat packages", Assert.Single(findings).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_and_history_survive_json()
    {
        CustomerConsumption customer = Months(Joined, January, [.. Enumerable.Repeat(300m, 14)], (5, 1));
        RoundTripsAsText(customer, Info<CustomerConsumption>(DomainJson.Options));
        RoundTripsAsText(Usual.Grade(customer, new HeldGrade(ServiceGrade.Gold, new LocalDate(2026, 1, 31))), Info<GradeHistory>(DomainJson.Options));
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"customer":"c","joined":"15.1.2024","months":[]}""", Info<CustomerConsumption>(DomainJson.Options)), null, "2026-01-31");
        Refuses<JsonException>(() => JsonSerializer.Deserialize("""{"customer":"c","joined":"2024-01-15","months":[{"month":"May","amount":1}]}""", Info<CustomerConsumption>(DomainJson.Options)), null, "2026-01");
    }

    [Property]
    public bool More_points_never_earn_a_lower_grade(decimal x, decimal y) =>
        Usual.GradeOf(Math.Max(x, y)) >= Usual.GradeOf(Math.Min(x, y));

    [Property]
    public bool More_spending_never_earns_less_in_any_month_and_never_leads_to_a_worse_grade_where_grades_renew_when_earned(PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        decimal[] spent = [.. Enumerable.Range(0, 40).Select(_ => random.Next(5) == 0 ? random.Next(9000) : random.Next(200))];
        decimal[] more = [.. spent.Select(amount => random.Next(3) == 0 ? amount + random.Next(5000) : amount)];
        var rolling = new GradingPolicy("rolling", "1", GradeFamily.Household, Usual.Thresholds, new GrowthRule(WindowMonths: 3), renewal: GradeRenewal.WhenEarned);
        GradeHistory less = rolling.Grade(Months(Joined, Joined.ToYearMonth(), spent));
        GradeHistory richer = rolling.Grade(Months(Joined, Joined.ToYearMonth(), more));
        return less.Decisions.Zip(richer.Decisions, (x, y) => y.Earned >= x.Earned && y.Grade >= x.Grade).All(holds => holds);
    }

    [Property]
    public bool A_history_is_what_a_naive_walk_finds(PositiveInt seed, bool rolls)
    {
        var random = new System.Random(seed.Get);
        int validity = random.Next(1, 15);
        decimal[] spent = [.. Enumerable.Range(0, 50).Select(_ => (decimal)random.Next(4) switch { 0 => 9000, 1 => 4500, 2 => 2000, _ => 0 })];
        var policy = new GradingPolicy(
            "model", "1", GradeFamily.Household, Usual.Thresholds, new GrowthRule(1, 0, 0, 1), validity, rolls ? GradeRenewal.WhenEarned : GradeRenewal.AtExpiry);
        GradeHistory history = policy.Grade(Months(Joined, Joined.ToYearMonth(), spent));

        int held = -1;
        int until = -1;
        for (int i = 0; i < spent.Length; i++)
        {
            int earned = EarnedRank(spent[i]);
            if (rolls)
            {
                held = Enumerable.Range(Math.Max(0, i - validity + 1), Math.Min(validity, i + 1)).Max(j => EarnedRank(spent[j]));
            }
            else if (i >= until || earned > held)
            {
                held = earned;
                until = i + validity;
            }

            if (history.Decisions[i].Grade.Rank != held || history.Decisions[i].Earned.Rank != earned)
            {
                return false;
            }
        }

        return history.Decisions.Count == spent.Length && history.Decisions.All(decision => decision.Grade >= decision.Earned && decision.ValidThrough >= decision.On);

        static int EarnedRank(decimal amount) => amount >= 8000 ? 4 : amount >= 4000 ? 3 : amount >= 1500 ? 2 : 1;
    }

    [Property]
    public bool The_order_of_the_months_does_not_matter(PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        CustomerConsumption customer = Months(Joined, Joined.ToYearMonth(), [.. Enumerable.Range(0, 20).Select(_ => (decimal)random.Next(600))]);
        CustomerConsumption shuffled = customer with { Months = [.. customer.Months.OrderBy(_ => random.Next())] };
        return Usual.Grade(customer).Explain() == Usual.Grade(shuffled).Explain();
    }

    private static CustomerConsumption Months(LocalDate joined, YearMonth first, decimal[] amounts, params (int Index, int Suspensions)[] suspensions) => new(
        "c-1", joined, [.. amounts.Select((amount, i) => new MonthlyConsumption(first.PlusMonths(i), amount, suspensions.Where(pair => pair.Index == i).Sum(pair => pair.Suspensions)))]);
}
