using System.Text.Json;
using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

public sealed class IncentivePolicyTests
{
    [Fact]
    public void The_defaults_are_the_documented_ones_and_have_no_faults()
    {
        var orders = new OrderRewardPolicy();
        Assert.Equal((10m, 5m, -5m, -10m, 0.5m, -200m, 500m), (orders.VerySatisfied, orders.Satisfied, orders.Neutral, orders.Dissatisfied, orders.RecoveryReduction, orders.MonthlyFloor, orders.MonthlyCap));
        var complaints = new ComplaintDeductionPolicy();
        Assert.Equal((1m, 3m, 6m, 1.5m, 1.5m, 1.5m), (complaints.Minor, complaints.Major, complaints.Critical, complaints.JustifiedFactor, complaints.RepeatFactor, complaints.OverLevelFactor));
        Assert.Null(complaints.MonthlyCap);
        Assert.Equal(["shirking", "false-promise"], new RedLinePolicy().Lines.Select(line => line.Code));
        Assert.Equal(10, new RedLinePolicy().AppealDays);
        Assert.Equal((60, 3, 2), (new ImprovementPlanPolicy().Standard, new ImprovementPlanPolicy().OpensAfter, new ImprovementPlanPolicy().ClosesAfter));
        Assert.Equal((30, 3, AwardTieRule.Share), (new AwardPolicy().ServiceStarMinimumN, new AwardPolicy().ComplaintTerminatorMinimum, new AwardPolicy().Ties));
        var provider = new ProviderPolicy();
        Assert.Equal((95m, 1000m, 0m), (provider.RewardFrom, provider.Reward, provider.RequiredDeposit));
        Assert.Equal(["network-manager", "spare-part-manager"], provider.Roles.Select(role => role.Code));
        Assert.Equal(new Currency("CNY", 2), Currencies.Yuan);
        Assert.Empty(new[] { orders.Validate(), complaints.Validate(), new RedLinePolicy().Validate(), new ImprovementPlanPolicy().Validate(), new AwardPolicy().Validate(), provider.Validate(), new RewardPool(1).Validate() }
            .SelectMany(findings => findings));
    }

    [Fact]
    public void Planted_faults_are_all_found()
    {
        AssertPaths(new OrderRewardPolicy
        {
            Currency = new(" ", 7),
            VerySatisfied = 1,
            Satisfied = 2,
            Neutral = -2,
            Dissatisfied = -1,
            RecoveryReduction = 1.1m,
            MonthlyFloor = 1,
            MonthlyCap = -1,
        }.Validate(), "currency.code", "currency.digits", "verySatisfied", "dissatisfied", "recoveryReduction", "monthlyFloor", "monthlyCap");
        AssertPaths(new OrderRewardPolicy { Currency = null!, VerySatisfied = -1, Satisfied = -1, Neutral = 1, Dissatisfied = decimal.MinValue }.Validate(), "currency", "verySatisfied", "satisfied", "neutral", "dissatisfied");
        AssertPaths(new OrderRewardPolicy { Satisfied = 1.001m }.Validate(), "satisfied");
        AssertPaths(new ComplaintDeductionPolicy { Minor = 5, Major = 4, Critical = 3, JustifiedFactor = 0.9m, RepeatFactor = 101, OverLevelFactor = -1, MonthlyCap = -1 }.Validate(),
            "major", "critical", "justifiedFactor", "repeatFactor", "overLevelFactor", "monthlyCap");
        AssertPaths(new ComplaintDeductionPolicy { Minor = -1 }.Validate(), "minor");
        AssertPaths(new RedLinePolicy { Lines = [], AppealDays = -1 }.Validate(), "lines", "appealDays");
        AssertPaths(new RedLinePolicy { Lines = [null!, new("", default), RedLines.Shirking, RedLines.Shirking], AppealDays = 366 }.Validate(),
            "lines[0]", "lines[1].code", "lines[1].name.en", "lines[1].name.zh", "lines[3].code", "appealDays");
        AssertPaths(new ImprovementPlanPolicy { Standard = double.NaN, OpensAfter = 0, ClosesAfter = 61 }.Validate(), "standard", "opensAfter", "closesAfter");
        AssertPaths(new AwardPolicy { ServiceStarMinimumN = 0, ComplaintTerminatorMinimum = -1, Ties = (AwardTieRule)5 }.Validate(), "serviceStarMinimumN", "complaintTerminatorMinimum", "ties");
        AssertPaths(new ProviderPolicy { FeeCurve = [], RewardFrom = -1, Reward = -1, RequiredDeposit = 0.001m, Roles = [null!, new("", default)] }.Validate(),
            "feeCurve", "rewardFrom", "reward", "requiredDeposit", "roles[0]", "roles[1].code", "roles[1].name.en", "roles[1].name.zh");
        AssertPaths(new ProviderPolicy { FeeCurve = [new(80, 1), new(70, 1), null!, new(90, 0.9m), new(2000, 11)] }.Validate(),
            "feeCurve[1].score", "feeCurve[2]", "feeCurve[3].coefficient", "feeCurve[4].score", "feeCurve[4].coefficient");
    }

    [Fact]
    public void Policies_survive_json_and_are_equal_by_value()
    {
        JsonContract.RoundTrips(new OrderRewardPolicy { MonthlyFloor = null }, JsonContract.Info<OrderRewardPolicy>(ScoringJson.Options),
            """{"currency":{"code":"CNY","digits":2},"verySatisfied":10,"satisfied":5,"neutral":-5,"dissatisfied":-10,"recoveryReduction":0.5,"monthlyFloor":null,"monthlyCap":500}""");
        JsonContract.RoundTrips(new ComplaintDeductionPolicy { MonthlyCap = 30 }, JsonContract.Info<ComplaintDeductionPolicy>(ScoringJson.Options));
        JsonContract.RoundTrips(new RedLinePolicy { Lines = [RedLines.Shirking, new("theft", new("theft", "盗窃"))], AppealDays = 0 }, JsonContract.Info<RedLinePolicy>(ScoringJson.Options));
        JsonContract.RoundTrips(new ImprovementPlanPolicy { Standard = 70.5 }, JsonContract.Info<ImprovementPlanPolicy>(ScoringJson.Options), """{"standard":70.5,"opensAfter":3,"closesAfter":2}""");
        JsonContract.RoundTrips(new AwardPolicy { Ties = AwardTieRule.StrongerRecord }, JsonContract.Info<AwardPolicy>(ScoringJson.Options));
        JsonContract.RoundTrips(new ProviderPolicy { FeeCurve = [new(50, 0.5m)], Roles = [], RewardFrom = null }, JsonContract.Info<ProviderPolicy>(ScoringJson.Options));
        JsonContract.RoundTrips(new RewardPool(12.5m), JsonContract.Info<RewardPool>(ScoringJson.Options), """{"amount":12.5,"currency":{"code":"CNY","digits":2}}""");
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"satisfied":"x","verySatisfied":3,"neutral":1,"extra":0}""", "$.satisfied $.extra $.neutral")]
    [InlineData("""{"currency":{"code":"CNY"},"recoveryReduction":2,"monthlyCap":true}""", "$.currency.digits $.monthlyCap $.recoveryReduction")]
    [InlineData("7", "$")]
    public void What_cannot_be_read_is_listed_with_its_path(string json, string paths)
    {
        if (paths.Length == 0)
        {
            Assert.Equal(new OrderRewardPolicy(), JsonSerializer.Deserialize<OrderRewardPolicy>(json, ScoringJson.Options));
            return;
        }

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrderRewardPolicy>(json, ScoringJson.Options));
        Assert.Equal(paths.Split(' '), refused.Message.TrimEnd('.').Split(["; $"], StringSplitOptions.None).Select((part, i) => (i == 0 ? part : "$" + part).Split(':')[0]));
    }

    [Theory]
    [InlineData("""{"feeCurve":[{"score":1},{"score":"x","coefficient":1}]}""", "$.feeCurve[0].coefficient", "$.feeCurve[1].score")]
    [InlineData("""{"roles":[{"code":"","name":{"en":"a"}}]}""", "$.roles[0].code", "$.roles[0].name.zh")]
    public void Lists_are_read_with_all_findings(string json, params string[] paths)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProviderPolicy>(json, ScoringJson.Options));
        Assert.All(paths, path => Assert.Contains(path + ": ", refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_has_a_name_in_both_languages()
    {
        BilingualContract.Holds(Values<OrderRating>().Select(OrderRatingLabels.Label));
        BilingualContract.Holds(Values<OrderRewardStatus>().Select(OrderRewardStatusLabels.Label));
        BilingualContract.Holds(Values<ComplaintDeductionStatus>().Select(ComplaintDeductionStatusLabels.Label));
        BilingualContract.Holds(Values<RedLineStatus>().Select(RedLineStatusLabels.Label));
        BilingualContract.Holds(Values<RedLineReason>().Select(RedLineReasonLabels.Label));
        BilingualContract.Holds(Values<PeriodJudgement>().Select(PeriodJudgementLabels.Label));
        BilingualContract.Holds(Values<ImprovementPlanDecision>().Select(ImprovementPlanDecisionLabels.Label));
        BilingualContract.Holds(Values<AwardKind>().Select(AwardKindLabels.Label));
        BilingualContract.Holds(Values<AwardTieRule>().Select(AwardTieRuleLabels.Label));
        BilingualContract.Holds(Values<AwardExclusionReason>().Select(AwardExclusionReasonLabels.Label));
        BilingualContract.Holds(Values<DepositEntryKind>().Select(DepositEntryKindLabels.Label));
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => ((OrderRating)9).Label()).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentOutOfRangeException>(() => new OrderRewardPolicy().AmountOf((OrderRating)9)).ParamName);
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(() => new ComplaintDeductionPolicy().BaseOf((ComplaintSeverity)9)).ParamName);
    }

    private static T[] Values<T>()
        where T : struct, Enum => Enum.GetValues<T>();

    private static void AssertPaths(IReadOnlyList<Finding> findings, params string[] paths)
    {
        Assert.Equal(paths, findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
    }
}
