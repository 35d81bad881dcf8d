namespace Csat.Scoring.Numerics;

/// <summary>The p-value of a statistic, computed as a tail: never as 1 less the rest.</summary>
internal static class Significance
{
    /// <summary>P(|Z| ≥ |z|).</summary>
    public static double OfZ(double z) => Math.Min(1, 2 * Normal.Cdf(-Math.Abs(z)));

    /// <summary>P(|T| ≥ |t|) with ν degrees of freedom.</summary>
    public static double OfT(double t, double degreesOfFreedom) => Math.Min(1, 2 * StudentTDistribution.Cdf(-Math.Abs(t), degreesOfFreedom));

    /// <summary>P(χ² ≥ x) with ν degrees of freedom.</summary>
    public static double OfChiSquare(double x, double degreesOfFreedom) => ChiSquaredDistribution.Probabilities(x, degreesOfFreedom).Upper;
}
