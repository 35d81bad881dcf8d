using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>The exact interval of a proportion by Clopper and Pearson: it covers the true share at least as often as it says.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval inside [0, 1], the proportion inside it; the lower limit is exactly 0 without successes, the upper exactly 1 without
    /// failures.
    /// </returns>
    /// <remarks>
    /// <para>
    /// With α = 1 − confidence the lower limit is the α/2 quantile of the beta distribution with shapes x and n − x + 1, the upper the
    /// 1 − α/2 quantile with shapes x + 1 and n − x. Closed at the ends: 1 − (α/2)^(1/n) without successes, (α/2)^(1/n) without failures.
    /// </para>
    /// <para>Clopper and Pearson 1934, Biometrika 26:404. Wider than <see cref="Wilson(long, long, double)"/>: for contracts that ask for it.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval ClopperPearson(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        ((double X, double Y) lower, (double X, double Y) upper) = ExactLimits(successes, n, Throw.IfNotConfidence(confidence));
        double p = (double)successes / n;
        return new ConfidenceInterval(Math.Min(p, lower.X), Math.Max(p, upper.X));
    }

    /// <summary>Both limits as a share and its complement, neither of which loses digits near 0.</summary>
    internal static ((double X, double Y) Lower, (double X, double Y) Upper) ExactLimits(long successes, long n, double confidence)
    {
        long failures = n - successes;
        double tail = (1 - confidence) / 2;
        double inside = (1 + confidence) / 2;
        return (
            successes == 0 ? (0, 1) : failures == 0 ? AllAlike(tail, n) : Beta.Quantile(tail, inside, successes, failures + 1.0),
            failures == 0 ? (1, 0) : successes == 0 ? Mirror(AllAlike(tail, n)) : Beta.Quantile(inside, tail, successes + 1.0, failures));
    }

    /// <summary>The share with which n of n still happen with the probability of the tail, and its complement.</summary>
    private static (double X, double Y) AllAlike(double tail, double n)
    {
        double logarithm = Reproducible.Log(tail) / n;
        return (Reproducible.Exp(logarithm), -(logarithm + Elementary.ExpDeviation(logarithm)));
    }

    private static (double X, double Y) Mirror((double X, double Y) share) => (share.Y, share.X);
}
