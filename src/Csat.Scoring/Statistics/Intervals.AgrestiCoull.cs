using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>Agresti and Coull's interval of a proportion: Wald's form about Wilson's centre.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged, at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval, raw: it can pass 0 and 1, and <see cref="ConfidenceInterval.Clip"/> cuts it for showing. Its
    /// <see cref="ConfidenceInterval.Center"/> is the adjusted share, not the proportion, which lies inside all the same.
    /// </returns>
    /// <remarks>
    /// <para>n′ = n + z², p′ = (x + z²/2)/n′, interval p′ ± z·√(p′(1 − p′)/n′), z the normal quantile at (1 + confidence)/2.</para>
    /// <para>Agresti and Coull 1998, Am. Stat. 52:119.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval AgrestiCoull(long successes, long n, double confidence = 0.95)
    {
        CheckCounts(successes, n);
        double z = Normal.TwoSided(Throw.IfNotConfidence(confidence));
        double adjusted = n + (z * z);
        double share = (successes + (z * z / 2)) / adjusted;
        double rest = (n - successes + (z * z / 2)) / adjusted;
        double spread = z * Math.Sqrt(share * rest / adjusted);
        double p = (double)successes / n;
        return new ConfidenceInterval(Math.Min(p, share - spread), Math.Max(p, share + spread));
    }
}
