namespace Csat.Scoring.Numerics;

/// <summary>Logarithms near 1 and exponentials near 0 without loss of digits.</summary>
internal static class Elementary
{
    /// <summary>ln(1 + x) for x &gt; −1, also where 1 + x would lose x; relative error a few units in the last place.</summary>
    /// <remarks>Goldberg 1991, ACM Comput. Surv. 23:5, theorem 4.</remarks>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Reproducible.Log(sum) * x / (sum - 1);
    }

    /// <summary>a·b − c·d without cancellation: the products' rounding errors are added back.</summary>
    /// <remarks>Kahan's difference of products with the exact product of Dekker 1971, Numer. Math. 18:224. For products below 1e290.</remarks>
    public static double DifferenceOfProducts(double a, double b, double c, double d)
    {
        double left = a * b;
        double right = c * d;
        return left - right + (Rest(a, b, left) - Rest(c, d, right));
    }

    /// <summary>eˣ − 1 − x: 0 at 0, about x²/2 beside it, without cancellation; eˣ − 1 is this plus x.</summary>
    /// <remarks>The exponential series (A&amp;S 4.2.1) without its first two terms where they would cancel.</remarks>
    public static double ExpDeviation(double x)
    {
        if (Math.Abs(x) > 1)
        {
            return Reproducible.Exp(x) - 1 - x;
        }

        double term = x * x / 2;
        double sum = term;
        for (int k = 3; ; k++)
        {
            term *= x / k;
            double next = sum + term;
            if (!(Math.Abs(next - sum) > 0)) // not a number ends it too
            {
                return sum;
            }

            sum = next;
        }
    }

    /// <summary>√(a² + b²).</summary>
    public static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));

    /// <summary>u − ln(1 + u) for u &gt; −1: 0 at 0, about u²/2 beside it, without cancellation.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="onePlus">1 + u, as exact as the caller has it: for u near −1 the sum would have lost it.</param>
    /// <remarks>
    /// ln(1 + u) = 2·artanh(v) with v = u/(2 + u) (A&amp;S 4.1.27), and u − 2v = u·v exactly; the idea is that of the deviance in Loader 2000,
    /// Fast and accurate computation of binomial probabilities.
    /// </remarks>
    public static double LogDeviation(double u, double onePlus)
    {
        if (Math.Abs(u) > 0.5)
        {
            return u - Reproducible.Log(onePlus);
        }

        double v = u / (2 + u);
        double v2 = v * v;
        double power = 2 * v * v2;
        double sum = u * v;
        for (int k = 3; ; k += 2)
        {
            double next = sum - (power / k);
            if (!(Math.Abs(next - sum) > 0)) // not a number ends it too
            {
                return sum;
            }

            sum = next;
            power *= v2;
        }
    }

    /// <summary>x·y − product, exactly: what the rounding of the product left over.</summary>
    private static double Rest(double x, double y, double product)
    {
        const double splitter = 134217729; // 2^27 + 1
        double t = splitter * x;
        double xHigh = t - (t - x);
        double xLow = x - xHigh;
        t = splitter * y;
        double yHigh = t - (t - y);
        double yLow = y - yHigh;
        return (((xHigh * yHigh) - product) + (xHigh * yLow) + (xLow * yHigh)) + (xLow * yLow);
    }
}
