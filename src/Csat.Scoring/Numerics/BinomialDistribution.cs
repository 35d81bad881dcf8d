namespace Csat.Scoring.Numerics;

/// <summary>The number of successes in n trials (A&amp;S 26.5.24).</summary>
internal static class BinomialDistribution
{
    /// <summary>P(X ≤ k) and P(X &gt; k).</summary>
    /// <param name="k">The number of successes, whole.</param>
    /// <param name="n">The number of trials, whole.</param>
    /// <param name="p">The chance of a success, 0 to 1.</param>
    /// <param name="q">1 − p, given beside p so that neither loses digits near 0.</param>
    public static (double Lower, double Upper) Probabilities(double k, double n, double p, double q) =>
        k < 0 ? (0, 1) : k >= n ? (1, 0) : Beta.Regularized(n - k, k + 1, q, p);

    /// <summary>P(X = k), for 0 ≤ k ≤ n and 0 &lt; p &lt; 1.</summary>
    /// <remarks>Loader 2000; the ends are powers.</remarks>
    public static double Mass(double k, double n, double p, double q) =>
        k <= 0 ? Reproducible.Exp(n * LogOf(q, p))
        : k >= n ? Reproducible.Exp(n * LogOf(p, q))
        : Beta.Power(k, n - k, p, q) * (n / k / (n - k));

    private static double LogOf(double p, double q) => p > 0.5 ? Elementary.LogOnePlus(-q) : Reproducible.Log(p);
}
