using Csat.TestKit;

namespace Csat.Domain.Tests;

/// <summary>The codes, their names, and the table of causes.</summary>
public sealed class TaxonomyTests
{
    [Fact]
    public void Every_code_has_a_name_in_both_languages()
    {
        BilingualContract.Holds(ComplaintAxisLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ComplaintIntentLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ComplaintCategoryLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ComplaintCauseLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ClaimedLevelLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ComplaintSeverityLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(EscalationRiskLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(RegulatorClassLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(CauseBranchLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ContributingFactorLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ComplaintClaimLabels.All.Select(value => value.Label())); // CMP-02
        BilingualContract.Holds(HandlingStepLabels.All.Select(value => value.Label())); // CMP-15
        BilingualContract.Holds(HandlingAttitudeLabels.All.Select(value => value.Label())); // CMP-16
        BilingualContract.Holds(RuleSetFaultLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(SuppressionReasonLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(HumanReasonLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(ExpertReasonLabels.All.Select(value => value.Label()));
        BilingualContract.Holds(TicketRouteLabels.All.Select(value => value.Label()));
        Assert.Equal(RuleSetFaultLabels.All.Count, RuleSetFaultLabels.All.Select(fault => fault.Id()).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ComplaintCause)99).Code());
    }

    [Fact]
    public void Five_causes_lie_with_staff_and_four_do_not_by_the_source() // CMP-11, CMP-12
    {
        Assert.Equal(25, ComplaintCauses.All.Count);
        Assert.Equal(
            ["attitude", "unprofessional-conduct", "late-appointment", "late-visit", "long-repair"],
            ComplaintCauses.All.Where(entry => entry is { Origin: ValueOrigin.Source, IsControllable: true }).Select(entry => entry.ToString()));
        Assert.Equal(
            ["fee-disputed", "product-quality", "sale-dissatisfaction", "late-delivery"],
            ComplaintCauses.All.Where(entry => entry is { Origin: ValueOrigin.Source, IsControllable: false }).Select(entry => entry.ToString()));
    }

    [Fact]
    public void The_category_follows_from_the_cause() // CMP-03
    {
        Assert.Equal([5, 9, 10], ComplaintCategoryLabels.All.Select(category => ComplaintCauses.All.Count(entry => entry.Category == category)));
        Assert.Null(ComplaintCause.Other.Category());
        Assert.All(ComplaintCauseLabels.All, cause => Assert.Equal(cause, ComplaintCauses.Of(cause).Cause));
        Assert.Equal("cause", Assert.Throws<ArgumentOutOfRangeException>(() => ComplaintCauses.Of((ComplaintCause)99)).ParamName);
    }

    [Fact]
    public void Spare_parts_and_technique_stand_behind_causes() // CMP-13, CMP-14
    {
        Assert.Equal(
            [ContributingFactor.LongSupplyCycle, ContributingFactor.PoorRepairedParts, ContributingFactor.NoUrgentPlan, ContributingFactor.OutOfWarrantyUsers],
            ComplaintCauses.Of(ComplaintCause.PartQuality).ContributingFactors);
        Assert.Equal(ContributingFactorLabels.All, ComplaintCauses.All.SelectMany(entry => entry.ContributingFactors).Distinct().OrderBy(factor => factor));
        Assert.Equal(CauseBranchLabels.All, ComplaintCauses.All.Select(entry => entry.Branch).OfType<CauseBranch>().Distinct().OrderBy(branch => branch));
    }

    [Fact]
    public void Trouble_tickets_get_the_words_of_tmf621()
    {
        Assert.Equal(("complaint", "Critical", "Critical"), (Tmf621.TicketType(ComplaintIntent.Complaint), Tmf621.Severity(ComplaintSeverity.Critical), Tmf621.Priority(ComplaintSeverity.Major, mayEscalate: true)));
        Assert.Equal(("unclassified", "Low"), (Tmf621.TicketType(null), Tmf621.Priority(null, mayEscalate: false)));
    }

    [Fact]
    public void A_complaint_needs_a_problem_harm_and_a_claim() // CMP-01
    {
        Assert.True(ComplaintHandling.IsComplaint(seesProblem: true, feelsHarmed: true, claims: true));
        Assert.False(ComplaintHandling.IsComplaint(seesProblem: true, feelsHarmed: true, claims: false));
    }

    [Fact]
    public void The_steps_that_are_left_are_told_in_their_order() => // CMP-15
        Assert.Equal([HandlingStep.Cause, HandlingStep.Record], ComplaintHandling.Missing([HandlingStep.Solution, HandlingStep.Attention]));

    [Fact]
    public void Only_the_control_department_answers_the_customer() // CMP-10
    {
        Assert.True(ComplaintHandling.MayReply(ComplaintHandling.ReplyAuthority));
        Assert.False(ComplaintHandling.MayReply("network-operations"));
    }
}
