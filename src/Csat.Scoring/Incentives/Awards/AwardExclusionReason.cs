namespace Csat.Scoring;

/// <summary>Why somebody can't get an award.</summary>
public enum AwardExclusionReason
{
    /// <summary>A confirmed red line. Rule INC-05.</summary>
    RedLine = 0,

    /// <summary>There is no score.</summary>
    NoScore = 1,

    /// <summary>Too few cases stand behind the figure.</summary>
    TooFewCases = 2,
}
