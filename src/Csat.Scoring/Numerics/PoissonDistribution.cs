namespace Csat.Scoring.Numerics;

/// <summary>The number of independent events whose mean is known (A&amp;S 26.4.21).</summary>
internal static class PoissonDistribution
{
    /// <summary>P(X ≤ k) and P(X &gt; k).</summary>
    /// <param name="k">The number of events, whole.</param>
    /// <param name="mean">The mean, 0 or more.</param>
    public static (double Lower, double Upper) Probabilities(double k, double mean)
    {
        if (k < 0)
        {
            return (0, 1);
        }

        (double lower, double upper) = Gamma.Regularized(k + 1, mean);
        return (upper, lower);
    }
}
