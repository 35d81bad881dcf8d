namespace Csat.Scoring.Numerics;

/// <summary>The regularised incomplete beta function and its inverse.</summary>
internal static class Beta
{
    /// <summary>I_x(a, b) and its complement I_y(b, a), for a, b &gt; 0 and x + y = 1 (DLMF 8.17).</summary>
    /// <param name="a">The first shape.</param>
    /// <param name="b">The second shape.</param>
    /// <param name="x">The point, 0 to 1.</param>
    /// <param name="y">1 − x, given beside x so that neither loses digits near 0.</param>
    /// <remarks>
    /// The tail on whose side of the mode x lies is integrated, the other is 1 less it and, for shapes of at least ½, not small there.
    /// Relative error below 1e-13 as long as the shapes and the point have their digits; the time doesn't grow with the shapes.
    /// </remarks>
    public static (double Lower, double Upper) Regularized(double a, double b, double x, double y)
    {
        if (x <= 0)
        {
            return (0, 1);
        }

        if (y <= 0)
        {
            return (1, 0);
        }

        double belowMode = Elementary.DifferenceOfProducts(a, y, b, x);
        if (belowMode >= 0)
        {
            double lower = Math.Min(1, LowerTail(a, b, x, y, belowMode));
            return (lower, 1 - lower);
        }

        double upper = Math.Min(1, LowerTail(b, a, y, x, -belowMode));
        return (1 - upper, upper);
    }

    /// <summary>The x with I_x(a, b) = p, and its complement y.</summary>
    /// <param name="p">The lower probability, above 0 and below 1.</param>
    /// <param name="q">1 − p, given beside p so that neither loses digits near 0.</param>
    /// <param name="a">The first shape.</param>
    /// <param name="b">The second shape.</param>
    public static (double X, double Y) Quantile(double p, double q, double a, double b)
    {
        double odds = Reproducible.Exp(LogOddsQuantile(p, q, a, b));
        return (1 / (1 + (b / a / odds)), 1 / (1 + (a / b * odds)));
    }

    /// <summary>The quantile as ln(x/y) less its mode ln(a/b).</summary>
    public static double LogOddsQuantile(double p, double q, double a, double b) => LogConcave.Quantile(p, q, Math.Sqrt((1 / a) + (1 / b)), v =>
    {
        double odds = Reproducible.Exp(v);
        double x = 1 / (1 + (b / a / odds));
        double y = 1 / (1 + (a / b * odds));
        (double lower, double upper) = Regularized(a, b, x, y);
        return (lower, upper, Power(a, b, x, y));
    });

    /// <summary>x^a·y^b / B(a, b), without overflow and without cancellation for large shapes: the density of ln(x/y).</summary>
    /// <remarks>The saddle-point form of Loader 2000, Fast and accurate computation of binomial probabilities, for shapes that needn't be whole.</remarks>
    public static double Power(double a, double b, double x, double y)
    {
        double n = a + b;
        double fromMean = Elementary.DifferenceOfProducts(a, y, b, x);
        double exponent = Gamma.StirlingError(n) - Gamma.StirlingError(a) - Gamma.StirlingError(b)
            - (a * Elementary.LogDeviation(-fromMean / a, n / a * x))
            - (b * Elementary.LogDeviation(fromMean / b, n / b * y));
        return Math.Sqrt(a / n * b / (2 * Math.PI)) * Reproducible.Exp(exponent);
    }

    /// <summary>I_x(a, b) for a point not above the mode of ln(x/y): the density there, times the integral over what lies w below it.</summary>
    private static double LowerTail(double a, double b, double x, double y, double belowMode)
    {
        double n = a + b;
        double width = 1 / (belowMode + Math.Sqrt(n * x * y));
        return Power(a, b, x, y) * Tail.Integrate(width, w => (belowMode * w) + (n * LogSumDeviation(x, y, w)));
    }

    /// <summary>ln(y + x·e⁻ʷ) + x·w, about x·y·w²/2: in the smaller of x and y, and without cancellation where it is small.</summary>
    private static double LogSumDeviation(double x, double y, double w)
    {
        (double share, double shift) = x <= y ? (x, -w) : (y, w);
        double deviation = Elementary.ExpDeviation(shift);
        double change = share * (shift + deviation);
        return change > 0.5
            ? Reproducible.Log(1 + change) - (share * shift)
            : (share * deviation) - Elementary.LogDeviation(change, 1 + change);
    }
}
