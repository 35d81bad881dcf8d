namespace Csat.Scoring;

/// <summary>A closed interval on the scale of the estimate it belongs to.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <remarks>
/// Limits are raw: an adjusted-Wald interval can pass the scale's ends and is clipped only when it is shown.
/// The <c>default</c> value is the single point 0.
/// </remarks>
public readonly record struct ConfidenceInterval(double Lower, double Upper)
{
    /// <summary>Upper limit less lower limit.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether <c>Lower ≤ value ≤ Upper</c>.</returns>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>Whether two intervals share a point: neither is shown to be above the other.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Whether they overlap or touch.</returns>
    public bool Overlaps(ConfidenceInterval other) => Lower <= other.Upper && other.Lower <= Upper;
}
