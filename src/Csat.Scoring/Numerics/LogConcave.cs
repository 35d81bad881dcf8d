namespace Csat.Scoring.Numerics;

/// <summary>Quantiles of distributions whose density is log-concave.</summary>
internal static class LogConcave
{
    private const int MaximumSteps = 200;

    /// <summary>A step of this part of the spread leaves its square, which is nothing.</summary>
    private const double Converged = 1e-9;

    /// <summary>Steps below this part of the spread shrink as squares do, until they are rounding noise: in very large samples early.</summary>
    private const double Near = 1e-3;

    /// <summary>The v below which the probability is p.</summary>
    /// <param name="p">The lower probability, above 0 and below 1.</param>
    /// <param name="q">1 − p, given beside p so that neither loses digits near 0.</param>
    /// <param name="spread">Roughly the standard deviation; it only gives the start.</param>
    /// <param name="distribution">The lower and the upper probability and the density at v; the mode is at 0.</param>
    /// <remarks>
    /// Newton's method on the logarithm of the smaller probability. Both logarithms are concave (Prékopa 1973), so that the first step lands on
    /// the outer side of the quantile and all others come nearer without passing it.
    /// </remarks>
    public static double Quantile(double p, double q, double spread, Func<double, (double Lower, double Upper, double Density)> distribution)
    {
        bool byLower = p <= q;
        double target = byLower ? p : q;
        double v = spread * (byLower ? Normal.Quantile(p) : -Normal.Quantile(q));
        double previous = double.PositiveInfinity;
        for (int step = 0; step < MaximumSteps; step++)
        {
            (double lower, double upper, double density) = distribution(v);
            double tail = byLower ? lower : upper;
            if (!(tail > 0 && density > 0))
            {
                // So far out that nothing is left: nearer to the mode.
                v /= 2;
                continue;
            }

            double change = (byLower ? -1 : 1) * Reproducible.Log(tail / target) * (tail / density);
            v += change;
            double size = Math.Abs(change);
            if (size <= Converged * spread || (size <= Near * spread && size > previous / 2))
            {
                break;
            }

            previous = size;
        }

        return v;
    }
}
