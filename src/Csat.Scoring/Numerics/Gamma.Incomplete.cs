namespace Csat.Scoring.Numerics;

internal static partial class Gamma
{
    private const double SmallShape = 0.5;

    /// <summary>P(a, x) and its complement Q(a, x), for a &gt; 0 and x ≥ 0 (DLMF 8.2.4).</summary>
    /// <param name="a">The shape.</param>
    /// <param name="x">The point.</param>
    /// <remarks>
    /// The tail on whose side of the mode x lies is integrated, the other is 1 less it and, for shapes of at least ½, not small there.
    /// Relative error below 1e-13 as long as shape and point have their digits; the time doesn't grow with the shape.
    /// </remarks>
    public static (double Lower, double Upper) Regularized(double a, double x)
    {
        if (x <= 0)
        {
            return (0, 1);
        }

        if (double.IsPositiveInfinity(x))
        {
            return (1, 0);
        }

        if (a < SmallShape && x < 1)
        {
            return BesideZero(a, x);
        }

        double distance = Math.Abs(x - a);
        double side = x <= a ? -1 : 1;
        double tail = Math.Min(1, Power(a, x) * Tail.Integrate(
            1 / (distance + Math.Sqrt(x)), w => (distance * w) + (x * Elementary.ExpDeviation(side * w))));
        return side < 0 ? (tail, 1 - tail) : (1 - tail, tail);
    }

    /// <summary>Both tails of a small shape, whose density is too flat for the quadrature and whose upper tail is small on both sides of the mode.</summary>
    /// <remarks>
    /// P = w(1 − s) and Q = (1 − w) + w·s with w = x^a/Γ(1 + a) and s = −aΣ(−x)ᵏ/((a + k)k!): DLMF 8.7.3, in the form of DiDonato and Morris
    /// 1986, ACM Trans. Math. Softw. 12:377, in which nothing cancels.
    /// </remarks>
    private static (double Lower, double Upper) BesideZero(double a, double x)
    {
        double term = 1;
        double sum = 0;
        for (int k = 1; Math.Abs(term) > 1e-18; k++)
        {
            term *= -x / k;
            sum -= a * term / (a + k);
        }

        double exponent = (a * Reproducible.Log(x)) - AboutTwo(a) + Elementary.LogOnePlus(a);
        double weight = Reproducible.Exp(exponent);
        return (weight * (1 - sum), (weight * sum) - exponent - Elementary.ExpDeviation(exponent));
    }

    /// <summary>The x with P(a, x) = p.</summary>
    /// <param name="p">The lower probability, above 0 and below 1.</param>
    /// <param name="q">1 − p, given beside p so that neither loses digits near 0.</param>
    /// <param name="a">The shape.</param>
    public static double Quantile(double p, double q, double a) => a * Reproducible.Exp(LogConcave.Quantile(p, q, 1 / Math.Sqrt(a), v =>
    {
        double x = a * Reproducible.Exp(v);
        (double lower, double upper) = Regularized(a, x);
        return (lower, upper, Power(a, x));
    }));

    /// <summary>x^a·e⁻ˣ / Γ(a), without overflow and without cancellation for large shapes: the density of ln x.</summary>
    /// <remarks>The saddle-point form of Loader 2000, Fast and accurate computation of binomial probabilities.</remarks>
    public static double Power(double a, double x) =>
        Math.Sqrt(a / (2 * Math.PI)) * Reproducible.Exp(-StirlingError(a) - (a * Elementary.LogDeviation((x - a) / a, x / a)));
}
