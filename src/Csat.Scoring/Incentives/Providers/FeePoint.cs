using System.Globalization;

namespace Csat.Scoring;

/// <summary>One point of a fee curve: at this score the fee is multiplied by this coefficient.</summary>
/// <param name="Score">The score, in points from 0 to 1000.</param>
/// <param name="Coefficient">The coefficient, 0 to 10; 1 leaves the fee as it is.</param>
public sealed record FeePoint(decimal Score, decimal Coefficient)
{
    /// <summary>Score and coefficient, such as <c>80: 1.0</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Score, Coefficient);
}
