using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Confidence intervals from counts and moments, for callers who have no tally.</summary>
public static partial class Intervals
{
    /// <summary>The adjusted Wald interval of a net score such as the NPS, this library's default for net scores.</summary>
    /// <param name="detractors">How many count −1.</param>
    /// <param name="passives">How many count 0.</param>
    /// <param name="promoters">How many count 1; the three together at least 1.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval in points, like the estimate's: 100 times the net share. Raw: it can pass −100 and 100, and its centre is not the score.
    /// </returns>
    /// <remarks>
    /// <para>Adds ¾, 1½ and ¾ answers: with D, A, P and n = D + A + P after that, centre d = (P − D)/n, interval d ± z·√(((P + D)/n − d²)/n).</para>
    /// <para>Rocks 2016, Am. Stat. 70:365. Covers 0.95 on average already at n = 10, where the plain Wald interval covers 0.76.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range.</exception>
    public static ConfidenceInterval AdjustedWald(long detractors, long passives, long promoters, double confidence = 0.95)
    {
        CheckNet(detractors, passives, promoters);
        Throw.IfNotConfidence(confidence);
        return AroundMean(Moments.Of([-100, 0, 100], [detractors + 0.75, passives + 1.5, promoters + 0.75]), confidence);
    }

    /// <summary>Student's t interval of a mean.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="standardError">The mean's standard error, above 0: without variation there is no interval.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom, at least 1; n − 1 for the mean of n answers. They needn't be whole.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The interval mean ± t·standard error, raw: it can pass the ends of the rating scale.</returns>
    /// <remarks>«Student» 1908, Biometrika 6:1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a finite number, or a limit wouldn't be one.</exception>
    public static ConfidenceInterval StudentT(double mean, double standardError, double degreesOfFreedom, double confidence = 0.95)
    {
        if (double.IsNaN(mean) || double.IsInfinity(mean))
        {
            throw Throw.OutOfRange(nameof(mean), mean, "a finite number");
        }

        if (!(standardError > 0) || double.IsInfinity(standardError))
        {
            throw Throw.OutOfRange(nameof(standardError), standardError, "a finite number above 0; without variation there is no interval");
        }

        if (!(degreesOfFreedom >= 1) || double.IsInfinity(degreesOfFreedom))
        {
            throw Throw.OutOfRange(nameof(degreesOfFreedom), degreesOfFreedom, "a finite number of at least 1");
        }

        Throw.IfNotConfidence(confidence);
        double spread = StudentTDistribution.TwoSided(confidence, degreesOfFreedom) * standardError;
        return double.IsInfinity(mean - spread) || double.IsInfinity(mean + spread)
            ? throw Throw.OutOfRange(nameof(standardError), standardError, FormattableString.Invariant($"small enough for finite limits about {mean}"))
            : new ConfidenceInterval(mean - spread, mean + spread);
    }
}
