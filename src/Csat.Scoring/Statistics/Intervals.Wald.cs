using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>The plain Wald interval of a proportion: only for comparing with figures that others published.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The interval p ± z·√(p(1 − p)/n), raw: it can pass 0 and 1, and has no width where all are alike.</returns>
    /// <remarks>
    /// Covers far less than it says for small samples and shares near 0 or 1 (Brown, Cai and DasGupta 2001, Stat. Sci. 16:101). No estimate
    /// uses it; <see cref="Wilson(long, long, double)"/> is the default.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval Wald(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        double p = (double)successes / n;
        double spread = Normal.TwoSided(Throw.IfNotConfidence(confidence)) * Math.Sqrt(p * ((double)(n - successes) / n) / n);
        return new ConfidenceInterval(p - spread, p + spread);
    }

    /// <summary>The plain Wald interval of a net score such as the NPS: only for comparing with figures that others published.</summary>
    /// <param name="detractors">How many count −1.</param>
    /// <param name="passives">How many count 0.</param>
    /// <param name="promoters">How many count 1; the three together at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The interval in points, raw: it can pass −100 and 100, and has no width where all are alike.</returns>
    /// <remarks>
    /// With shares of promoters p and of detractors d: 100·(p − d ± z·√((p + d − (p − d)²)/n)). At n = 10 it covers 0.76 on average where it
    /// says 0.95. No estimate uses it; <see cref="AdjustedWald"/> is the default. Rocks 2016, Am. Stat. 70:365.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval WaldOfNet(long detractors, long passives, long promoters, double confidence = 0.95)
    {
        CheckNet(detractors, passives, promoters);
        Throw.IfNotConfidence(confidence);
        return AroundMean(Moments.Of([-100, 0, 100], [detractors, passives, promoters]), confidence);
    }

    private static ConfidenceInterval AroundMean(Moments moments, double confidence)
    {
        double spread = Normal.TwoSided(confidence) * Math.Sqrt(moments.SumOfSquares / moments.N / moments.N);
        return new ConfidenceInterval(moments.Mean - spread, moments.Mean + spread);
    }

    private static void CheckNet(long detractors, long passives, long promoters)
    {
        Throw.IfNegative(detractors);
        Throw.IfNegative(passives);
        Throw.IfNegative(promoters);
        if (detractors == 0 && passives == 0 && promoters == 0)
        {
            throw Throw.OutOfRange(nameof(promoters), promoters, "at least 1 answer in the three counts together");
        }
    }
}
