using Csat.Domain;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

/// <summary>Limits of service standards become limits of clocks, and both packages state the same figures.</summary>
public sealed class SlaLimitStandardsTests
{
    [Theory]
    [InlineData("15 s", "15 s by the wall clock")]
    [InlineData("24 h", "24 h by the wall clock")]
    [InlineData("0.5 h", "30 min by the wall clock")]
    [InlineData("8 business h", "8 h")]
    [InlineData("3 business days", "3 business days")]
    [InlineData("15 days", "15 days")]
    [InlineData("1 month", "1 month")]
    public void A_standards_limit_counts_the_time_that_it_says(string standard, string limit) =>
        Assert.Equal(SlaLimit.Parse(limit), SlaLimit.FromStandard(StandardLimit.Parse(standard)));

    [Theory]
    [InlineData("at least 24 h")]
    [InlineData("at most 5 %")]
    [InlineData("1.5 days")]
    [InlineData("40000 days")]
    [InlineData("1300 months")]
    [InlineData("0.0000000001 s")]
    [InlineData("1000000000 h")]
    public void What_no_clock_can_count_is_refused(string standard) =>
        Refuses<ArgumentException>(() => SlaLimit.FromStandard(StandardLimit.Parse(standard)), "limit", StandardLimit.Parse(standard).ToString());

    [Theory] // SLA-05, SLA-15, GRD-11
    [InlineData("town-repair", nameof(SlaTargets.TownRepair))]
    [InlineData("village-repair", nameof(SlaTargets.VillageRepair))]
    [InlineData("industry-repair", nameof(SlaTargets.TownRepair))]
    [InlineData("clustered-village-repair", nameof(SlaTargets.VillageRepair))]
    [InlineData("complaint-solution", nameof(SlaTargets.ComplaintSolution))]
    [InlineData("response", nameof(SlaTargets.Response))]
    [InlineData("feedback", nameof(SlaTargets.Feedback))]
    [InlineData("solution", nameof(SlaTargets.Solution))]
    [InlineData("complaint-contact", nameof(SlaTargets.ComplaintContact))]
    [InlineData("smart-agent-answer", nameof(SlaTargets.SmartAgentAnswer))]
    public void The_catalogue_of_standards_and_the_targets_agree(string id, string name)
    {
        var target = (SlaTarget)typeof(SlaTargets).GetProperty(name)!.GetValue(null)!;
        Assert.True(ServiceStandardCatalogs.PublicFigures.TryFind(id, out ServiceStandard? standard));
        Assert.All(
            ServiceGrade.All.Where(grade => standard.Class.Serves(grade.Family)),
            grade => Assert.Equal(SlaLimit.FromStandard(standard.Limit![grade]).Length, target.Limit[grade].Length));
    }

    [Fact]
    public void Installation_and_answer_agree_too()
    {
        Assert.Equal(GradeLimits.Installation.Select(SlaLimit.FromStandard), SlaTargets.Installation(BusinessCalendars.AroundTheClock).Limit);
        Assert.True(ServiceStandardCatalogs.PublicFigures.TryFind("complaint-answer", out ServiceStandard? answer));
        Assert.Equal(SlaLimit.FromStandard(answer.Limit!.Default), SlaTargets.ComplaintAnswer.Limit.Default);
    }

    [Property]
    public bool Whole_seconds_are_never_rounded(uint seconds) =>
        SlaLimit.FromStandard(StandardLimit.AtMost(seconds % 1_000_000_000, StandardUnit.Second)).Length == Duration.FromSeconds(seconds % 1_000_000_000);
}
