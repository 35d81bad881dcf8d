using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>The Wilson score interval of a proportion, this library's default for proportions.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval inside [0, 1], the proportion inside it; the lower limit is exactly 0 without successes, the upper exactly 1 without
    /// failures.
    /// </returns>
    /// <remarks>
    /// <para>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z the normal quantile at (1 + confidence)/2.</para>
    /// <para>Wilson 1927, J. Am. Stat. Assoc. 22:209; Newcombe 1998, Stat. Med. 17:857, method 3.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval Wilson(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        Throw.IfNotConfidence(confidence);
        return Wilson((double)successes, n, Normal.TwoSided(confidence));
    }

    /// <summary>The one-sided lower Wilson bound of a proportion: the true share is above it with the confidence given.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The one-sided confidence level, at least 0.5 and below 1.</param>
    /// <returns>The bound, from 0 to the proportion; the same as the lower limit of the two-sided interval at 2·confidence − 1.</returns>
    /// <remarks>Wilson 1927, J. Am. Stat. Assoc. 22:209, with z the normal quantile at the confidence level.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static double WilsonLower(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        return Wilson((double)successes, n, Normal.Quantile(Throw.IfNotOneSided(confidence))).Lower;
    }

    /// <summary>The one-sided upper Wilson bound of a proportion: the true share is below it with the confidence given.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The one-sided confidence level, at least 0.5 and below 1.</param>
    /// <returns>The bound, from the proportion to 1; the same as the upper limit of the two-sided interval at 2·confidence − 1.</returns>
    /// <remarks>Wilson 1927, J. Am. Stat. Assoc. 22:209, with z the normal quantile at the confidence level.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static double WilsonUpper(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        return Wilson((double)successes, n, Normal.Quantile(Throw.IfNotOneSided(confidence))).Upper;
    }

    /// <summary>Wilson's formula for counts that needn't be whole, as shrunk and weighted samples have; z is 0 or more.</summary>
    internal static ConfidenceInterval Wilson(double successes, double n, double z)
    {
        double z2 = z * z;
        double sum = successes + (z2 / 2) + (z * Math.Sqrt((successes / n * (n - successes)) + (z2 / 4)));

        // The two limits are the roots of (n + z²)x² − (2s + z²)x + s²/n: the lower one comes from their product, because the textbook's
        // difference loses its digits near 0. Rounding must not push the proportion out.
        double p = successes / n;
        double lower = successes <= 0 ? 0 : Math.Min(p, successes / n * (successes / sum));
        double upper = successes >= n ? 1 : Math.Min(1, Math.Max(p, sum / (n + z2)));
        return new ConfidenceInterval(lower, upper);
    }

    private static void CheckCounts(long successes, long n)
    {
        Throw.IfNegative(successes);
        if (n < 1 || n < successes)
        {
            throw Throw.OutOfRange(nameof(n), n, "at least 1 and at least the number of successes");
        }
    }
}
