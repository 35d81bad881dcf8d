namespace Csat.Scoring.Numerics;

/// <summary>The χ² distribution with ν ≥ 1 degrees of freedom, not necessarily whole (A&amp;S 26.4).</summary>
internal static class ChiSquaredDistribution
{
    /// <summary>P(X ≤ x) and P(X &gt; x), for x ≥ 0.</summary>
    public static (double Lower, double Upper) Probabilities(double x, double degreesOfFreedom) => Gamma.Regularized(degreesOfFreedom / 2, x / 2);

    /// <summary>The x with P(X ≤ x) = p; q is 1 − p.</summary>
    public static double Quantile(double p, double q, double degreesOfFreedom) => 2 * Gamma.Quantile(p, q, degreesOfFreedom / 2);
}
