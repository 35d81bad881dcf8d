using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

public sealed class SlaPoliciesTests
{
    public static TheoryData<string> Ids => [.. SlaPolicies.All.Select(policy => policy.Id)];

    [Theory]
    [InlineData("respond", 15, "SLA-01")]
    [InlineData("feedback", 24 * 60, "SLA-02")]
    [InlineData("resolve", 72 * 60, "SLA-03")]
    public void The_management_measures_promise_15_minutes_24_hours_72_hours(string kind, int minutes, string rule)
    {
        SlaReport report = SlaPolicies.ManagementMeasures.Clock([SlaEvent.Started(Utc("2026-02-28 23:50"))]).At(Utc("2026-02-28 23:50"));
        SlaVerdict verdict = report.Verdicts.Single(candidate => candidate.Kind.Code == kind);

        Assert.Equal(3, report.Verdicts.Count);
        Assert.Equal(Utc("2026-02-28 23:50") + Duration.FromMinutes(minutes), verdict.Due);
        Assert.Equal([RuleId.Parse(rule)], verdict.RuleIds);
        Assert.Equal("around-the-clock", verdict.CalendarId);
        Assert.Equal(("management-measures", "1"), (verdict.PolicyId, verdict.PolicyVersion));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_preset_is_valid_and_its_rules_are_in_the_catalogue(string id)
    {
        SlaPolicy policy = SlaPolicies.All.Single(candidate => candidate.Id == id);

        Assert.Empty(SlaPolicy.Validate(policy.Id, policy.Version, policy.Targets));
        Assert.All(policy.Targets, target => Assert.NotEmpty(target.RuleIds));
        Assert.All(policy.Targets.SelectMany(target => target.RuleIds), rule => Assert.True(RuleCatalog.Find(rule).IsImplemented));
        Assert.All(
            policy.Clock([SlaEvent.Started(Utc("2026-01-05 10:00"))]).At(Utc("2026-01-05 10:00")).Verdicts,
            verdict => Assert.Contains(verdict.RuleIds[0].ToString(), BilingualContract.Explains(verdict.Explain).Zh, StringComparison.Ordinal));
    }
}
