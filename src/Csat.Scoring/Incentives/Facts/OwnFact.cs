namespace Csat.Scoring;

/// <summary>One person's fact for one measure; no cases where there is none.</summary>
/// <param name="N">How many cases.</param>
/// <param name="Successes">How many of them had the property, of a proportion.</param>
/// <param name="Mean">Their mean, of a mean.</param>
/// <param name="StandardError">Its standard error; NaN where it isn't known.</param>
internal readonly record struct OwnFact(long N, long Successes, double Mean, double StandardError);
