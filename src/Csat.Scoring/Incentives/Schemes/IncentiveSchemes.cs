using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Ready-made incentive schemes. Copy one with <c>with</c> to change a figure, and give the copy its own version.</summary>
public static class IncentiveSchemes
{
    /// <summary>The scheme of the management measures: satisfaction 30 %, replies in time 35 %, resolutions in time 35 %.</summary>
    /// <remarks>
    /// <para>From the source: satisfaction weighs at least 30 % (rule INC-01).</para>
    /// <para>
    /// This library's own defaults, where the source gives no figure: exactly 30 % and twice 35 %; threshold, target and stretch of
    /// satisfaction 40 %, 80 %, 95 % and of the two timeliness measures 70 %, 90 %, 99 %; floor 0, cap 120; fewer than 5 answers
    /// are no basis for a person's own satisfaction value.
    /// </para>
    /// <para>Codes: <c>satisfaction</c>, <c>reply-on-time</c>, <c>resolved-on-time</c>.</para>
    /// </remarks>
    public static IncentiveScheme ManagementMeasures { get; } = new()
    {
        Id = "management-measures",
        Version = "1",
        FollowsManagementMeasures = true,
        Measures =
        [
            new IncentiveMeasure
            {
                Code = "satisfaction",
                Name = new LocalizedText("Customer satisfaction", "客户满意度"),
                Family = MeasureFamily.Satisfaction,
                Weight = 0.30m,
                Threshold = 0.40,
                Target = 0.80,
                Stretch = 0.95,
                MinimumN = 5,
            },
            Timeliness("reply-on-time", new LocalizedText("Replies in time", "响应及时率")),
            Timeliness("resolved-on-time", new LocalizedText("Resolutions in time", "解决及时率")),
        ],
    };

    private static IncentiveMeasure Timeliness(string code, LocalizedText name) => new()
    {
        Code = code,
        Name = name,
        Family = MeasureFamily.Timeliness,
        Weight = 0.35m,
        Threshold = 0.70,
        Target = 0.90,
        Stretch = 0.99,
    };
}
