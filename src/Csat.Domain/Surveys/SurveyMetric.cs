namespace Csat.Domain;

/// <summary>What a survey measures.</summary>
/// <remarks>Rule SUR-01.</remarks>
public enum SurveyMetric
{
    /// <summary>The satisfaction score.</summary>
    Satisfaction = 0,

    /// <summary>The net promoter score.</summary>
    NetPromoterScore = 1,

    /// <summary>How many problems were solved.</summary>
    ProblemSolvedRate = 2,
}
