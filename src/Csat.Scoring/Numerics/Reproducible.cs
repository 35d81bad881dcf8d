namespace Csat.Scoring.Numerics;

/// <summary>Logarithm and exponential with the same bits on every platform.</summary>
/// <remarks>
/// <see cref="Math.Log(double)"/> and <see cref="Math.Exp(double)"/> are the platform's and may differ in the last digit; one such digit could turn a
/// random draw and with it all that follow. Here are only additions, multiplications and divisions of IEEE 754 in a fixed order.
/// </remarks>
internal static class Reproducible
{
    private const double Ln2High = 6.93147180369123816490e-01; // the upper 33 bits of ln 2, so that k·Ln2High is exact
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const long One = 0x3FF0_0000_0000_0000;
    private const int FractionBits = 52;

    /// <summary>ln x for normal x &gt; 0; error a few units in the last place.</summary>
    /// <remarks>x = 2ᵏ·m with m from √½ to √2; ln m = 2·artanh(s) with s = (m − 1)/(m + 1) (A&amp;S 4.1.27).</remarks>
    public static double Log(double x)
    {
        const long rootOfHalf = 0x3FE6_A09E_667F_3BCD;
        long bits = BitConverter.DoubleToInt64Bits(x);
        long k = (bits - rootOfHalf) >> FractionBits;
        double f = BitConverter.Int64BitsToDouble(bits - (k << FractionBits)) - 1;
        double s = f / (2 + f);
        return (k * Ln2High) + ((2 * s) + ((2 * s * s * s * ArtanhTail(s * s)) + (k * Ln2Low)));
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

    /// <summary>eˣ for x from −700 to 700; error a few units in the last place.</summary>
    /// <remarks>x = k·ln 2 + r with |r| ≤ ½·ln 2, and the exponential series of r (A&amp;S 4.2.1).</remarks>
    public static double Exp(double x)
    {
        double k = Math.Floor((x / Ln2High) + 0.5);
        double r = x - (k * Ln2High) - (k * Ln2Low);
        double sum = 1;
        for (int i = 14; i > 0; i--)
        {
            sum = 1 + (r / i * sum);
        }

        return sum * BitConverter.Int64BitsToDouble(One + ((long)k << FractionBits));
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
