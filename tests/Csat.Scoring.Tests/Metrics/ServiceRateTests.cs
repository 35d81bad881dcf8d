using Csat.Domain;

namespace Csat.Scoring.Tests;

public class ServiceRateTests
{
    [Fact]
    public void A_rate_carries_its_name_and_its_interval()
    {
        Estimate solved = ServiceRates.ProblemSolved.Of(252, 275);

        Assert.Equal(("problem-solved-rate", EstimateUnit.Proportion, 275L), (solved.Metric, solved.Unit, solved.N));
        Assert.Equal("91.6% (87.8%…94.4%), n = 275, Wilson 95%", solved.ToString());
        Assert.Equal(EstimateStatus.NoData, ServiceRates.HotlineAnswered.Of(0, 0).Status);
        Assert.Equal(IntervalMethod.ClopperPearson, ServiceRates.OnTime.Of(1, 2, new ScoreOptions { Method = IntervalMethod.ClopperPearson }).Method);
    }

    [Fact]
    public void Every_rate_names_what_it_counts_out_of_what_and_its_rules_are_carried_out() => Assert.All(ServiceRates.All, rate =>
    {
        Assert.Equal(rate.Id, rate.ToString());
        Assert.All(new[] { rate.Name, rate.Counted, rate.Among }, text => Assert.True(text.En.Length > 0 && text.Zh.Length > 0));
        Assert.NotEqual(rate.Counted, rate.Among);
        Assert.All(rate.RuleIds, rule => Assert.True(RuleCatalog.Find(rule).IsImplemented));
        Assert.Single(ServiceRates.All, other => other.Id == rate.Id);
    });

    [Fact]
    public void The_rules_are_those_of_the_sources() => Assert.Equal(
        "CMP-08, KPI-01, KPI-02, KPI-03, KPI-04, KPI-05, KPI-06, KPI-08, KPI-09, KPI-13, SAT-05",
        string.Join(", ", ServiceRates.All.SelectMany(rate => rate.RuleIds).Select(rule => rule.ToString()).Distinct().OrderBy(id => id, StringComparer.Ordinal)));

    [Fact]
    public void Departments_and_posts_each_have_their_rate() // KPI-01
    {
        Assert.Equal("故障处理及时率 投诉解决率 客户拜访满意度", string.Join(" ", new[] { ServiceRates.FaultOnTime, ServiceRates.ComplaintSolved, ServiceRates.VisitSatisfaction }.Select(rate => rate.Name.Zh)));
        RatingTally visits = RatingTally.FromCountsWorstFirst(RatingScales.Callback3, [2, 5, 3]);
        Estimate rate = visits.Score(Metrics.SatisfactionRate());
        Assert.Equal((rate.Value, rate.Lower), (ServiceRates.VisitSatisfaction.Of(8, 10).Value, ServiceRates.VisitSatisfaction.Of(8, 10).Lower));
    }

    [Fact]
    public void A_month_is_reviewed_by_three_rates() => Assert.Equal( // KPI-02
        "on-time-rate wording-compliance-rate feedback-closed-rate", string.Join(" ", ServiceRates.MonthlyReview.Select(rate => rate.Id)));

    [Fact]
    public void More_than_there_are_is_refused_with_what_they_are_out_of()
    {
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>("counted", () => ServiceRates.HotlineAnswered.Of(11, 10));
        Assert.StartsWith("Got 11; legal: 0 to 10, calls received.", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("among", () => ServiceRates.HotlineAnswered.Of(0, -1));
        Assert.Throws<ArgumentException>("id", () => new ServiceRate("", default, default, default));
    }
}
