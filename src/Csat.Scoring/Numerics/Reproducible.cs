namespace Csat.Scoring.Numerics;

/// <summary>Logarithm, exponential and what is made of them, with the same bits on every platform.</summary>
/// <remarks>
/// <c>Math.Log</c> and its kin are the platform's and may differ in the last digit; the same counts must give the same bits,
/// and one such digit could turn a random draw and with it all that follow. Here are only additions, multiplications, divisions and square
/// roots of IEEE 754 in a fixed order.
/// </remarks>
internal static class Reproducible
{
    private const double Ln2High = 6.93147180369123816490e-01; // the upper 33 bits of ln 2, so that k·Ln2High is exact
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double SmallestNormal = 2.2250738585072014E-308;
    private const double TwoTo54 = 18014398509481984;
    private const long One = 0x3FF0_0000_0000_0000;
    private const int FractionBits = 52;

    /// <summary>1/2!, 1/3! … 1/14!, the last first.</summary>
    private static readonly double[] Factorials = [.. Enumerable.Range(2, 13).Reverse().Select(Reciprocal)];

    /// <summary>ln x; error about one unit in the last place. −∞ at 0, not a number below it.</summary>
    /// <remarks>
    /// x = 2ᵏ·m with m = 1 + f from √½ to √2; ln m = 2·artanh(s) with s = f/(2 + f) (A&amp;S 4.1.27), written as f less a small correction,
    /// because f is exact and s is not.
    /// </remarks>
    public static double Log(double x)
    {
        if (!(x >= SmallestNormal && x <= double.MaxValue))
        {
            return x > 0 && x < SmallestNormal ? LogNormal(x * TwoTo54, -54)
                : x == 0 ? double.NegativeInfinity
                : x > 0 ? x
                : double.NaN;
        }

        return LogNormal(x, 0);
    }

    /// <summary>u − ln(1 + u) for u &gt; −1: 0 at 0, about u²/2 beside it; relative error about 1e-15.</summary>
    /// <remarks>With v = u/(2 + u) it is u·v − 2(artanh(v) − v): see <see cref="Elementary.LogDeviation"/>.</remarks>
    public static double LogDeviation(double u)
    {
        if (!(Math.Abs(u) <= 0.25))
        {
            return u - Log(1 + u);
        }

        double v = u / (2 + u);
        return v * (u - (2 * v * v * ArtanhTail(v * v)));
    }

    /// <summary>eˣ; error about one unit in the last place. 0 where it underflows, ∞ where it overflows.</summary>
    /// <remarks>x = k·ln 2 + r with |r| ≤ ½·ln 2, and the exponential series of r (A&amp;S 4.2.1) with what r lost added back.</remarks>
    public static double Exp(double x)
    {
        if (!(Math.Abs(x) <= 746))
        {
            return x > 0 ? double.PositiveInfinity : x < 0 ? 0 : x;
        }

        double k = Math.Floor((x / Ln2High) + 0.5);
        double high = x - (k * Ln2High);
        double low = k * Ln2Low;
        double r = high - low;
        double lost = high - r - low;
        double sum = 0;
        foreach (double factor in Factorials)
        {
            sum = factor + (r * sum);
        }

        int half = (int)k / 2; // in two steps, for 2ᵏ alone may pass the range where the product doesn't
        return (1 + (r + (lost + (r * r * sum)))) * PowerOfTwo(half) * PowerOfTwo((int)k - half);
    }

    /// <summary>tanh x; error a few units in the last place.</summary>
    /// <remarks>(e²ˣ − 1)/(e²ˣ + 1), A&amp;S 4.5.3.</remarks>
    public static double Tanh(double x)
    {
        if (Math.Abs(x) > 20)
        {
            return Math.Sign(x);
        }

        double grown = Elementary.ExpDeviation(2 * x) + (2 * x);
        return grown / (grown + 2);
    }

    /// <summary>arcsin x for x from −1 to 1; error a few units in the last place.</summary>
    /// <remarks>
    /// arcsin x = 2·arctan(x/(1 + √(1 − x²))); the angle is halved twice more (A&amp;S 4.4.34 with equal arguments), then the series
    /// of the arctangent (A&amp;S 4.4.42).
    /// </remarks>
    public static double Asin(double x)
    {
        double t = x / (1 + Math.Sqrt((1 - x) * (1 + x)));
        t /= 1 + Math.Sqrt(1 + (t * t));
        t /= 1 + Math.Sqrt(1 + (t * t));
        double t2 = t * t; // t up to tan(π/16)
        double sum = 0;
        for (int i = 25; i > 1; i -= 2)
        {
            sum = t2 * ((1.0 / i) - sum);
        }

        return 8 * (t - (t * sum));
    }

    private static double LogNormal(double x, int exponent)
    {
        const long rootOfHalf = 0x3FE6_A09E_667F_3BCD;
        long bits = BitConverter.DoubleToInt64Bits(x);
        long whole = (bits - rootOfHalf) >> FractionBits;
        double f = BitConverter.Int64BitsToDouble(bits - (whole << FractionBits)) - 1;
        double s = f / (2 + f);
        double k = whole + exponent;
        double half = 0.5 * f * f;
        return (k * Ln2High) - (half - ((s * (half + (2 * s * s * ArtanhTail(s * s)))) + (k * Ln2Low)) - f);
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble(One + ((long)exponent << FractionBits));

    private static double Reciprocal(int of)
    {
        double factorial = 1;
        for (int i = 2; i <= of; i++)
        {
            factorial *= i;
        }

        return 1 / factorial;
    }

    /// <summary>(artanh(s) − s)/s³ = 1/3 + x/5 + x²/7 + … with x = s², to the last place for x ≤ 0.03.</summary>
    private static double ArtanhTail(double x)
    {
        double x2 = x * x;
        double x4 = x2 * x2;
        return ((1.0 / 3) + (1.0 / 5 * x)) + (((1.0 / 7) + (1.0 / 9 * x)) * x2)
            + ((((1.0 / 11) + (1.0 / 13 * x)) + (((1.0 / 15) + (1.0 / 17 * x)) * x2)) * x4)
            + (((1.0 / 19) + (1.0 / 21 * x)) * x4 * x4);
    }
}
