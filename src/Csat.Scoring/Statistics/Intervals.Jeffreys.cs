using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>Jeffreys' interval of a proportion with the ends of Brown, Cai and DasGupta: 0 without successes, 1 without failures.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval inside [0, 1]. It belongs to the posterior: far below the usual levels (one half and less) it can be so narrow that the
    /// proportion lies outside.
    /// </returns>
    /// <remarks>
    /// <para>As <see cref="JeffreysEqualTailed"/>, with the two ends replaced; the replacement keeps the coverage near 0 and 1.</para>
    /// <para>Brown, Cai and DasGupta 2001, Stat. Sci. 16:101.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval Jeffreys(long successes, long n, double confidence = 0.95)
    {
        ConfidenceInterval raw = JeffreysEqualTailed(successes, n, confidence);
        return new ConfidenceInterval(successes == 0 ? 0 : raw.Lower, successes == n ? 1 : raw.Upper);
    }

    /// <summary>Jeffreys' interval as the posterior gives it, without the ends that <see cref="Jeffreys"/> puts in.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The probability inside, above 0 and below 1.</param>
    /// <returns>The interval inside [0, 1]; without successes or failures the proportion itself lies outside.</returns>
    /// <remarks>
    /// The quantiles at (1 ∓ confidence)/2 of the beta distribution with shapes x + ½ and n − x + ½: the posterior after Jeffreys' prior.
    /// Brown, Cai and DasGupta 2001, Stat. Sci. 16:101.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval JeffreysEqualTailed(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        double tail = (1 - Throw.IfNotConfidence(confidence)) / 2;
        double inside = (1 + confidence) / 2;
        double a = successes + 0.5;
        double b = n - successes + 0.5;
        double lower = Beta.Quantile(tail, inside, a, b).X;

        // Hardly confident about very many, both quantiles are the same number: rounding must not turn them round.
        return new ConfidenceInterval(lower, Math.Max(lower, Beta.Quantile(inside, tail, a, b).X));
    }
}
