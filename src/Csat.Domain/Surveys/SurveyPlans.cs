namespace Csat.Domain;

/// <summary>Survey plans, ready to use.</summary>
public static class SurveyPlans
{
    /// <summary>Every year by an independent third party: satisfaction, NPS and problem-solved rate.</summary>
    /// <remarks>Rule SUR-01, source: telecom industry customer-satisfaction management measures.</remarks>
    public static SurveyDuty ThirdParty { get; } = new(
        "third-party", new("Yearly third-party survey", "年度第三方调查"), RuleId.Parse("SUR-01"), SurveyCycle.EachYear, conductor: SurveyConductor.ThirdParty, metrics: SurveyMetricLabels.All);

    /// <summary>Every quarter a talk with enterprise customers in person.</summary>
    /// <remarks>Rule SUR-06, source: telecom industry customer-satisfaction management measures.</remarks>
    public static SurveyDuty EnterpriseTalk { get; } = new(
        "enterprise-talk", new("Quarterly talk with enterprise customers", "季度政企座谈"), RuleId.Parse("SUR-06"), SurveyCycle.EachQuarter);

    /// <summary>Three months after residents moved in together, a visit that leaves a form and a report behind.</summary>
    /// <remarks>Rule SUR-09, source: property developer, customer-service management process.</remarks>
    public static SurveyDuty ResidentVisit { get; } = new(
        "resident-visit", new("Visit after moving in", "入住走访"), RuleId.Parse("SUR-09"), SurveyCycle.Once, months: 3, documents: ["form", "report"]);

    /// <summary>The two surveys of a telecom operator.</summary>
    public static SurveyPlan Telecom { get; } = new("telecom", "1", [ThirdParty, EnterpriseTalk]);

    /// <summary>The visit of a property developer, by the day of moving in.</summary>
    public static SurveyPlan Property { get; } = new("property", "1", [ResidentVisit]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<SurveyPlan> All { get; } = Array.AsReadOnly<SurveyPlan>([Telecom, Property]);
}
