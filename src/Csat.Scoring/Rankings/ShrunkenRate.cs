namespace Csat.Scoring;

/// <summary>One unit's rate, drawn towards the rate of all as far as its few answers and the likeness of the units warrant.</summary>
/// <param name="Successes">How many had the property.</param>
/// <param name="N">How many were judged.</param>
/// <param name="Value">The shrunken rate, 0 to 1; for a unit without answers the pooled rate.</param>
/// <param name="Interval">
/// The equal-tailed credible interval; <see langword="null"/> under full pooling, where the units show no differences to be sure of, and where the
/// prior weighs nothing and the unit's answers are all alike or none.
/// </param>
public sealed record ShrunkenRate(long Successes, long N, double Value, ConfidenceInterval? Interval)
{
    /// <summary>The unit's own rate, 0 to 1; <see langword="null"/> without answers.</summary>
    public double? Raw => N == 0 ? null : (double)Successes / N;
}
