namespace Csat.Scoring.Numerics;

/// <summary>The exact two-sided test of a chance p from x successes in n trials.</summary>
internal static class ExactBinomialTest
{
    /// <summary>More than halvings of any count; beyond 2^53 adding 1 no longer moves a number.</summary>
    private const int MaximumSteps = 128;

    /// <summary>Outcomes whose probabilities differ by less than this are equally likely: rounding must not tell mirror images apart.</summary>
    private const double Tie = 1 + 1e-7;

    /// <summary>The probability of all outcomes that are not likelier than the one observed.</summary>
    /// <param name="x">The successes, whole, 0 to n.</param>
    /// <param name="n">The trials, whole, at least 1.</param>
    /// <param name="p">The chance that is tested, above 0 and below 1.</param>
    /// <param name="q">1 − p.</param>
    /// <remarks>The rule of R's <c>binom.test</c>. Beyond the mean the probabilities fall, so that the other tail's end is found by bisection.</remarks>
    public static double TwoSided(double x, double n, double p, double q)
    {
        double mean = n * p;
        if (x == mean)
        {
            return 1;
        }

        double limit = BinomialDistribution.Mass(x, n, p, q) * Tie;
        if (x < mean)
        {
            // The first outcome at or beyond the mean that is not likelier: the upper tail starts there.
            double first = FirstUnlikely(Math.Ceiling(mean), n + 1, k => BinomialDistribution.Mass(k, n, p, q) <= limit);
            return Math.Min(1, BinomialDistribution.Probabilities(x, n, p, q).Lower + BinomialDistribution.Probabilities(first - 1, n, p, q).Upper);
        }

        double last = -FirstUnlikely(-Math.Floor(mean), 1, k => BinomialDistribution.Mass(-k, n, p, q) <= limit);
        return Math.Min(1, BinomialDistribution.Probabilities(last, n, p, q).Lower + BinomialDistribution.Probabilities(x - 1, n, p, q).Upper);
    }

    /// <summary>The first whole number from <paramref name="from"/> on that is unlikely, <paramref name="end"/> if none before it is; once unlikely, always unlikely.</summary>
    private static double FirstUnlikely(double from, double end, Func<double, bool> unlikely)
    {
        for (int step = 0; step < MaximumSteps && from < end; step++)
        {
            double middle = from + Math.Floor((end - from) / 2);
            (from, end) = unlikely(middle) ? (from, middle) : (middle + 1, end);
        }

        return from;
    }
}
