namespace Csat.Scoring.Numerics;

/// <summary>Student's t distribution with ν &gt; 0 degrees of freedom, not necessarily whole.</summary>
/// <remarks>
/// P(|T| &gt; t) = I_x(ν/2, ½) with x = ν/(ν + t²) (A&amp;S 26.7.1, DLMF 8.17). Both tails are computed as tails, never as 1 less the other.
/// Relative error of the quantile below 1e-14, checked for ν from 1 to 1e18; of a tail down to 1e-210 below 1e-13.
/// </remarks>
internal static class StudentTDistribution
{
    private const int MaximumSteps = 100;
    private const double Linear = 1e-100;

    /// <summary>From here on t and normal quantiles agree to the last digit: they differ by about (1 + z²)/4ν.</summary>
    private const double AsNormal = 1e18;

    /// <summary>P(T ≤ t). The upper tail is <c>Cdf(−t, ν)</c>.</summary>
    public static double Cdf(double t, double degreesOfFreedom)
    {
        if (degreesOfFreedom >= AsNormal)
        {
            return Normal.Cdf(t);
        }

        double outside = Outside(Math.Abs(t), degreesOfFreedom).Probability;
        return t <= 0 ? outside / 2 : 1 - (outside / 2);
    }

    /// <summary>The t with P(T ≤ t) = p, for 0 &lt; p &lt; 1.</summary>
    public static double Quantile(double p, double degreesOfFreedom)
    {
        // 1 − p and 1 − 2p are exact where they are small.
        return p == 0.5 ? 0
            : p < 0.5 ? -Absolute(1 - (2 * p), 2 * p, degreesOfFreedom)
            : Absolute((2 * p) - 1, 2 * (1 - p), degreesOfFreedom);
    }

    /// <summary>The t with P(|T| ≤ t) = confidence, for 0 &lt; confidence &lt; 1.</summary>
    public static double TwoSided(double confidence, double degreesOfFreedom) => Absolute(confidence, 1 - confidence, degreesOfFreedom);

    /// <summary>Newton's method on the logarithms of t and of the smaller probability: concave there, so that it can't run away.</summary>
    private static double Absolute(double inside, double outside, double degreesOfFreedom)
    {
        if (degreesOfFreedom >= AsNormal)
        {
            return inside <= 0.5 ? Normal.TwoSided(inside) : -Normal.Quantile(outside / 2);
        }

        // Beside 0 the quantile is proportional to the probability to the last digit; t² would underflow.
        if (inside < Linear)
        {
            return Absolute(Linear, 1, degreesOfFreedom) * (inside / Linear);
        }

        // Started by the first term of the expansion about the normal quantile (A&S 26.7.5).
        double z = inside <= 0.5 ? Normal.TwoSided(inside) : -Normal.Quantile(outside / 2);
        double t = z * (1 + ((1 + (z * z)) / (4 * degreesOfFreedom)));
        bool byInside = inside <= 0.5;
        for (int step = 0; step < MaximumSteps; step++)
        {
            (double probability, double complement, double density) = Outside(t, degreesOfFreedom);
            double change = byInside
                ? -Reproducible.Log(complement / inside) * complement / density
                : Reproducible.Log(probability / outside) * probability / density;
            t *= Reproducible.Exp(change);
            if (Math.Abs(change) < 1e-15)
            {
                break;
            }
        }

        return t;
    }

    /// <summary>P(|T| &gt; t), P(|T| ≤ t), and t times the density of |T| at t.</summary>
    private static (double Probability, double Complement, double Density) Outside(double t, double degreesOfFreedom)
    {
        double a = degreesOfFreedom / 2;
        double ratio = t / Math.Sqrt(degreesOfFreedom);
        if (ratio > 1e9)
        {
            // The power law of the far tail, exact to the last digit here; x itself would underflow.
            double tail = Reproducible.Exp(Gamma.Log(a + 0.5) - Gamma.Log(a + 1) - Gamma.Log(0.5) - (degreesOfFreedom * Reproducible.Log(ratio)));
            return (tail, 1 - tail, degreesOfFreedom * tail);
        }

        double square = ratio * ratio;
        double x = 1 / (1 + square);
        double y = square / (1 + square);
        (double lower, double upper) = Beta.Regularized(a, 0.5, x, y);
        return (lower, upper, 2 * Beta.Power(a, 0.5, x, y));
    }
}
