namespace Csat.Scoring;

/// <summary>Whether an <see cref="Estimate"/> has a value, and if not, why. A value that doesn't exist is never 0 and never NaN.</summary>
public enum EstimateStatus
{
    /// <summary>Value and interval exist.</summary>
    Ok = 0,

    /// <summary>Nobody answered what the metric counts: there is no value.</summary>
    NoData = 1,

    /// <summary>
    /// The standard error is 0: all answers are alike, a rate has no events, everybody of a stratified population answered, or all
    /// resamples give one figure. The value exists; an interval only where the method gives one all the same.
    /// </summary>
    NoVariation = 2,

    /// <summary>Fewer answers, or fewer of those asked, than the caller's minimum: the value exists but is withheld.</summary>
    Suppressed = 3,

    /// <summary>The value exists, but the answers are too few for any finite interval: a mean of one answer, a stratum with one.</summary>
    Unbounded = 4,
}
