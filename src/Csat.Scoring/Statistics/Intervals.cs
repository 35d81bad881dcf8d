using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Confidence intervals from counts, for callers who have no tally.</summary>
public static partial class Intervals
{
    /// <summary>The Wilson score interval of a proportion, this library's default for proportions.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The interval inside [0, 1]; the lower limit is exactly 0 without successes, the upper exactly 1 without failures.</returns>
    /// <remarks>
    /// <para>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z the normal quantile at (1 + confidence)/2.</para>
    /// <para>Wilson 1927, J. Am. Stat. Assoc. 22:209; Newcombe 1998, Stat. Med. 17:857, method 3.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static Interval Wilson(long successes, long n, double confidence = 0.95)
    {
        Throw.IfNegative(successes);
        if (n < 1 || n < successes)
        {
            throw Throw.OutOfRange(nameof(n), n, "at least 1 and at least the number of successes");
        }

        Throw.IfNotConfidence(confidence);
        return Wilson((double)successes, n, Normal.Quantile((1 + confidence) / 2));
    }

    /// <summary>Wilson's formula for counts that needn't be whole: shrunk and weighted samples have such.</summary>
    internal static Interval Wilson(double successes, double n, double z)
    {
        double z2 = z * z;
        double centre = successes + (z2 / 2);
        double spread = z * Math.Sqrt((successes * (n - successes) / n) + (z2 / 4));
        double lower = successes <= 0 ? 0 : Math.Max(0, (centre - spread) / (n + z2));
        double upper = successes >= n ? 1 : Math.Min(1, (centre + spread) / (n + z2));
        return new Interval(lower, upper);
    }
}
