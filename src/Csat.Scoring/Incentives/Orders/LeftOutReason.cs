namespace Csat.Scoring;

/// <summary>Why an order doesn't count in anybody's satisfaction.</summary>
public enum LeftOutReason
{
    /// <summary>It is attributed to nobody.</summary>
    NotAttributed = 0,

    /// <summary>It is attributed to somebody who isn't evaluated.</summary>
    StaffNotEvaluated = 1,

    /// <summary>It was excluded by a decision.</summary>
    Excluded = 2,

    /// <summary>The customer gave no rating.</summary>
    NotRated = 3,

    /// <summary>The answer may have been lifted before the survey. Rule SUR-03.</summary>
    Primed = 4,

    /// <summary>Its customer wasn't satisfied for a cause that the staff don't control. Rule CMP-12.</summary>
    Uncontrollable = 5,
}
