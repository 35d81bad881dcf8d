using System.Text.Json.Serialization;

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
    [JsonIgnore]
    public double Width => Upper - Lower;

    /// <summary>The middle of the two limits. It is the estimate itself only where the method is symmetric about it.</summary>
    [JsonIgnore]
    public double Center => Lower + ((Upper - Lower) / 2);

    /// <summary>The part inside a scale's ends, for showing an interval that passes them.</summary>
    /// <param name="lowest">The scale's lower end.</param>
    /// <param name="highest">The scale's upper end.</param>
    /// <returns>The interval with each limit moved to the nearest point of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="highest"/> is below <paramref name="lowest"/>, or one isn't a number.</exception>
    public ConfidenceInterval Clip(double lowest, double highest)
    {
        if (!(lowest <= highest))
        {
            throw Throw.OutOfRange(nameof(highest), highest, FormattableString.Invariant($"at least the lowest, {lowest}"));
        }

        return new(Math.Min(Math.Max(Lower, lowest), highest), Math.Min(Math.Max(Upper, lowest), highest));
    }

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether <c>Lower ≤ value ≤ Upper</c>.</returns>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>Whether two intervals share a point: neither is shown to be above the other.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Whether they overlap or touch.</returns>
    public bool Overlaps(ConfidenceInterval other) => Lower <= other.Upper && other.Lower <= Upper;
}
