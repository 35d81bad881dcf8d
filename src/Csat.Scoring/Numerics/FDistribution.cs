namespace Csat.Scoring.Numerics;

/// <summary>The F distribution with ν₁ ≥ 1 and ν₂ ≥ 1 degrees of freedom, not necessarily whole (A&amp;S 26.6).</summary>
internal static class FDistribution
{
    /// <summary>P(X ≤ x) and P(X &gt; x), for x ≥ 0.</summary>
    public static (double Lower, double Upper) Probabilities(double x, double numerator, double denominator)
    {
        double odds = numerator / denominator * x;
        return Beta.Regularized(numerator / 2, denominator / 2, 1 / (1 + (1 / odds)), 1 / (1 + odds));
    }

    /// <summary>The x with P(X ≤ x) = p; q is 1 − p.</summary>
    public static double Quantile(double p, double q, double numerator, double denominator) =>
        Reproducible.Exp(Beta.LogOddsQuantile(p, q, numerator / 2, denominator / 2));
}
