using Csat.TestKit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>The closed sets of the rooms of grades and standards.</summary>
public sealed class GradeSetsTests
{
    [Fact]
    public void Every_value_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<CustomerSegment>(3, CustomerSegmentLabels.Label);          // GRD-13
        Named<GradeFamily>(3, GradeFamilyLabels.Label);
        Named<GradeChange>(6, GradeChangeLabels.Label);
        Named<GradeRenewal>(2, GradeRenewalLabels.Label);
        Named<PyramidBasis>(2, PyramidBasisLabels.Label);
        Named<PyramidShare>(2, PyramidShareLabels.Label);
        Named<PyramidLevel>(4, PyramidLevelLabels.Label);                // GRD-12
        Named<PyramidLevel>(4, PyramidLevelLabels.MetalLabel);
        Named<VendorCustomerKind>(5, VendorCustomerKindLabels.Label);    // GRD-14
        Named<CareAction>(4, CareActionLabels.Label);                    // GRD-16
        Named<ProfilePart>(2, ProfilePartLabels.Label);                  // GRD-18
        Named<ProfileItem>(5, ProfileItemLabels.Label);
        Named<FrameworkPrinciple>(5, FrameworkPrincipleLabels.Label);    // GRD-19
        Named<OrganizationLevel>(3, OrganizationLevelLabels.Label);
        Named<DemandFace>(3, DemandFaceLabels.Label);                    // GRD-20
        Named<DemandStage>(2, DemandStageLabels.Label);
        Named<StandardClass>(6, StandardClassLabels.Label);              // GRD-04, GRD-05
        Named<StandardUnit>(10, StandardUnitLabels.Label);
        Named<LimitDirection>(2, LimitDirectionLabels.Label);
        Named<PromiseDirection>(2, PromiseDirectionLabels.Label);        // GRD-07
        Named<PromiseRequestKind>(3, PromiseRequestKindLabels.Label);    // GRD-08
        Named<PromiseKind>(4, PromiseKindLabels.Label);
        Named<DifferentiationAxis>(4, DifferentiationAxisLabels.Label);  // GRD-09
        Named<StrategyPosition>(3, StrategyPositionLabels.Label);        // GRD-10
        Named<CatalogFault>(17, CatalogFaultLabels.Label);
    }

    [Fact]
    public void The_pyramid_has_two_sets_of_names()
    {
        Assert.Equal(["VIP", "major", "ordinary", "small"], Levels.Select(level => level.Label().En));
        Assert.Equal(["platinum", "gold", "iron", "lead"], Levels.Select(level => level.MetalLabel().En));
    }

    [Fact]
    public void Four_kinds_of_the_vendors_customers_are_big_ones_and_end_users_are_not() // GRD-14
    {
        Assert.Equal(
            [VendorCustomerKind.ShopGuide, VendorCustomerKind.BusinessManager, VendorCustomerKind.Dealer, VendorCustomerKind.ProjectCustomer],
            VendorCustomerKindLabels.All.Where(kind => kind.IsBigCustomer()));
        Refuses<ArgumentOutOfRangeException>(() => ((VendorCustomerKind)9).IsBigCustomer(), "value", "9", "EndUser");
    }

    [Theory] // GRD-16
    [InlineData(CareReasons.Special)]
    [InlineData(CareReasons.Key)]
    [InlineData(CareReasons.Complaining)]
    [InlineData(CareReasons.Special | CareReasons.Complaining)]
    public void Each_of_three_reasons_brings_all_four_acts_of_care(CareReasons reasons)
    {
        CarePlan plan = CarePlan.For(reasons);
        Assert.Equal([CareAction.File, CareAction.Greeting, CareAction.NamedAgent, CareAction.SmallGift], plan.Actions);
        Assert.Equal([RuleId.Parse("GRD-16")], plan.RuleIds);
        BilingualContract.Explains(plan.Explain);
        RoundTripsAsText(plan, Info<CarePlan>(DomainJson.Options));
    }

    [Fact]
    public void Without_a_reason_there_is_no_special_care()
    {
        Assert.Empty(CarePlan.For(CareReasons.None).Actions);
        BilingualContract.Explains(CarePlan.For(CareReasons.None).Explain);
        Refuses<ArgumentOutOfRangeException>(() => CarePlan.For((CareReasons)8), "value", "8");
    }

    [Fact]
    public void A_profile_has_a_static_and_a_dynamic_part() // GRD-18
    {
        Assert.Equal([ProfileItem.Joining, ProfileItem.Identity, ProfileItem.Consumption], ProfilePart.Static.Items());
        Assert.Equal([ProfileItem.Consultations, ProfileItem.TouchpointFeedback], ProfilePart.Dynamic.Items());
    }

    [Fact]
    public void Of_three_positions_the_source_recommends_the_differentiated_one() => // GRD-10
        Assert.Equal([StrategyPosition.Differentiated], StrategyPositionLabels.All.Where(position => position.IsRecommended()));

    [Fact]
    public void Needs_are_narrowed_down_to_those_of_enough_customers() // GRD-20
    {
        var funnel = DemandFunnel.Narrow(
            [new("cheaper plan", DemandFace.Stated, 40), new("bill that can be foreseen", DemandFace.Actual, 40), new("less worry", DemandFace.Hidden, 3)], 40);
        Assert.Equal(["bill that can be foreseen", "cheaper plan"], funnel.Key.Select(demand => demand.Need));
        Assert.Equal(DemandStage.Common, funnel.StageOf(funnel.Demands[2]));
        Assert.StartsWith("3 needs, 2 of them with 40 customers or more", funnel.Explain(), StringComparison.Ordinal);
        BilingualContract.Explains(funnel.Explain);
        RoundTripsAsText(funnel, Info<DemandFunnel>(DomainJson.Options));
        Refuses<ArgumentOutOfRangeException>(() => DemandFunnel.Narrow([], 0), "keyFrom", "1 or more");
        Assert.Equal(6, Refuses<FindingsException>(
            () => DemandFunnel.Narrow([new("", DemandFace.Stated, 1), new("a", (DemandFace)3, -1), new("a", (DemandFace)3, 0), null!], 1), "demands").Findings.Count);
    }

    [Fact]
    public void One_customer_can_be_served_as_a_segment_of_one() // GRD-17
    {
        ByCustomer<StandardLimit> limits = new ByCustomer<StandardLimit>(GradeLimits.TownRepair).With("hospital", StandardLimit.Hours(2));
        Assert.Equal(StandardLimit.Hours(2), limits["hospital", ServiceGrade.A1]);
        Assert.Equal(StandardLimit.Hours(24), limits["school", ServiceGrade.A1]);
        Assert.Equal(StandardLimit.Hours(48), limits["somebody", null]);
        Assert.True(limits.IsOwn("hospital"));
        Assert.Equal(["hospital"], limits.Customers);
        Assert.False(new ByCustomer<int>(new ByGrade<int>(1)).IsOwn("hospital"));
        Refuses<ArgumentException>(() => limits.With(" ", StandardLimit.Hours(1)), "customer");
        Refuses<ArgumentNullException>(() => limits[null!, null], "customer");
    }

    private static IEnumerable<PyramidLevel> Levels => [PyramidLevel.Vip, PyramidLevel.Major, PyramidLevel.Ordinary, PyramidLevel.Small];

    private static void Named<T>(int count, Func<T, LocalizedText> label)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(count, values.Length);
        BilingualContract.Holds(values.Select(label));
        Assert.Equal(count, values.Select(value => label(value).Zh).Distinct().Count());
        Refuses<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), 99)), "value", "99", values[0].ToString());
    }
}
