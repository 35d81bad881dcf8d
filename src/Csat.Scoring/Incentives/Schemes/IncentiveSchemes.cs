using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Ready-made incentive schemes. Copy one with <c>with</c> to change a figure, and give the copy its own version.</summary>
public static class IncentiveSchemes
{
    /// <summary>The scheme of the management measures: satisfaction 30 %, replies in time 35 %, resolutions in time 35 %; red lines, plans to improve and two honours.</summary>
    /// <remarks>
    /// <para>
    /// From the source: satisfaction weighs at least 30 % (rule INC-01), who stays behind gets a plan to improve (INC-03), the two honours
    /// (INC-04), the two red lines with their veto (INC-05).
    /// </para>
    /// <para>
    /// This library's own defaults, where the source gives no figure: exactly 30 % and twice 35 %; threshold, target and stretch of
    /// satisfaction 40 %, 80 %, 95 % and of the two timeliness measures 70 %, 90 %, 99 %; floor 0, cap 120; fewer than 5 answers
    /// are no basis for a person's own satisfaction value; the roles' mix; and the figures of the policies, each marked there. It grants no
    /// money: <see cref="IncentiveScheme.Rewards"/> are the operator's.
    /// </para>
    /// <para>Codes: <c>satisfaction</c>, which orders feed, <c>reply-on-time</c>, <c>resolved-on-time</c>.</para>
    /// </remarks>
    public static IncentiveScheme ManagementMeasures { get; } = new()
    {
        Id = "management-measures",
        Version = "1",
        FollowsManagementMeasures = true,
        Measures =
        [
            Satisfaction(0.30m),
            Timeliness("reply-on-time", new LocalizedText("Replies in time", "响应及时率"), 0.35m),
            Timeliness("resolved-on-time", new LocalizedText("Resolutions in time", "解决及时率"), 0.35m),
        ],
        OrderMeasure = "satisfaction",
        RedLines = new RedLinePolicy(),
        ImprovementPlan = new ImprovementPlanPolicy(),
        Awards = new AwardPolicy(),
    };

    /// <summary>Kuaiyidian's scheme: single orders rewarded and penalised, complaints deducted, providers rated with fees, deposit and linked managers.</summary>
    /// <remarks>
    /// <para>
    /// From the source: dissatisfied and neutral orders cost, satisfied and very satisfied ones earn (rule INC-06), a penalty needs a recorded
    /// cause (INC-07), providers' fees follow their monthly quality (INC-08), network and spare-part managers are linked to it (INC-09), core
    /// providers leave a deposit (INC-10).
    /// </para>
    /// <para>
    /// This library's own defaults: satisfaction 50 %, visits in time 20 %, first-time repairs 20 %, the quality of the linked providers 10 %,
    /// which is spread over the others for whoever is linked to none; all levels; and the figures of the policies, each marked there.
    /// </para>
    /// <para>Codes: <c>satisfaction</c>, which orders feed, <c>visit-on-time</c>, <c>first-time-repair</c>, <c>provider-quality</c>.</para>
    /// </remarks>
    public static IncentiveScheme Kuaiyidian { get; } = new()
    {
        Id = "kuaiyidian",
        Version = "1",
        Measures =
        [
            Satisfaction(0.50m),
            Timeliness("visit-on-time", new LocalizedText("Visits in time", "上门及时率"), 0.20m),
            new IncentiveMeasure
            {
                Code = "first-time-repair",
                Name = new LocalizedText("First-time repairs", "一次修复率"),
                Family = MeasureFamily.Quality,
                Weight = 0.20m,
                Threshold = 0.70,
                Target = 0.90,
                Stretch = 0.98,
            },
            new IncentiveMeasure
            {
                Code = "provider-quality",
                Name = new LocalizedText("Quality of the linked providers", "关联服务商质量"),
                Family = MeasureFamily.Quality,
                Scope = MeasureScope.Linked,
                WithoutData = MissingDataRule.SpreadWeight,
                Weight = 0.10m,
                Threshold = 0.60,
                Target = 0.80,
                Stretch = 0.95,
            },
        ],
        OrderMeasure = "satisfaction",
        PerOrder = new OrderRewardPolicy(),
        ComplaintDeduction = new ComplaintDeductionPolicy(),
        Provider = new ProviderPolicy(),
    };

    /// <summary>Both presets.</summary>
    public static IReadOnlyList<IncentiveScheme> All { get; } = Array.AsReadOnly([ManagementMeasures, Kuaiyidian]);

    private static IncentiveMeasure Satisfaction(decimal weight) => new()
    {
        Code = "satisfaction",
        Name = new LocalizedText("Customer satisfaction", "客户满意度"),
        Family = MeasureFamily.Satisfaction,
        Weight = weight,
        Threshold = 0.40,
        Target = 0.80,
        Stretch = 0.95,
        MinimumN = 5,
    };

    private static IncentiveMeasure Timeliness(string code, LocalizedText name, decimal weight) => new()
    {
        Code = code,
        Name = name,
        Family = MeasureFamily.Timeliness,
        Weight = weight,
        Threshold = 0.70,
        Target = 0.90,
        Stretch = 0.99,
    };
}
