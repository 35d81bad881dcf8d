namespace Csat.Scoring.Numerics;

internal static partial class Normal
{
    private const double Series = 0.67448975;
    private const double Fraction = 5.656854249492381;
    private const double RootTwoPi = 0.39894228040143267794;

    /// <summary>Φ(x) = P(Z ≤ x), relative error about 1e-15; the upper tail is <c>Cdf(−x)</c>.</summary>
    /// <remarks>
    /// The rational approximations of Cody 1969, Math. Comp. 23:631, as arranged in Cody 1993, ACM Trans. Math. Softw. 19:22, algorithm 715; the
    /// exponential of the square is split so that a far tail keeps its digits.
    /// </remarks>
    public static double Cdf(double x)
    {
        double y = Math.Abs(x);
        if (y <= Series)
        {
            double s = x * x;
            return 0.5 + (x * (((((((0.065682337918207449113 * s) + 2.2352520354606839287) * s) + 161.02823106855587881) * s) + 1067.6894854603709582) * s + 18154.981253343561249)
                / (((((((s + 47.20258190468824187) * s) + 976.09855173777669322) * s) + 10260.932208618978205) * s) + 45507.789335026729956));
        }

        double tail = y <= Fraction ? Middle(y) : Far(y);
        double rounded = Math.Floor(y * 16) / 16;
        tail *= Reproducible.Exp(-rounded * rounded / 2) * Reproducible.Exp(-(y - rounded) * (y + rounded) / 2);
        return x < 0 ? tail : 1 - tail;
    }

    private static double Middle(double y)
    {
        double numerator = 1.0765576773720192317e-8 * y;
        numerator = (numerator + 0.39894151208813466764) * y;
        numerator = (numerator + 8.8831497943883759412) * y;
        numerator = (numerator + 93.506656132177855979) * y;
        numerator = (numerator + 597.27027639480026226) * y;
        numerator = (numerator + 2494.5375852903726711) * y;
        numerator = (numerator + 6848.1904505362823326) * y;
        numerator = (numerator + 11602.651437647350124) * y;
        double denominator = y;
        denominator = (denominator + 22.266688044328115691) * y;
        denominator = (denominator + 235.38790178262499861) * y;
        denominator = (denominator + 1519.377599407554805) * y;
        denominator = (denominator + 6485.558298266760755) * y;
        denominator = (denominator + 18615.571640885098091) * y;
        denominator = (denominator + 34900.952721145977266) * y;
        denominator = (denominator + 38912.003286093271411) * y;
        return (numerator + 9842.7148383839780218) / (denominator + 19685.429676859990727);
    }

    private static double Far(double y)
    {
        double s = 1 / (y * y);
        double numerator = 0.02307344176494017303 * s;
        numerator = (numerator + 0.21589853405795699) * s;
        numerator = (numerator + 0.1274011611602473639) * s;
        numerator = (numerator + 0.022235277870649807) * s;
        numerator = (numerator + 0.001421619193227893466) * s;
        double denominator = s;
        denominator = (denominator + 1.28426009614491121) * s;
        denominator = (denominator + 0.468238212480865118) * s;
        denominator = (denominator + 0.0659881378689285515) * s;
        denominator = (denominator + 0.00378239633202758244) * s;
        return (RootTwoPi - (s * (numerator + 2.9112874951168792e-5) / (denominator + 7.29751555083966205e-5))) / y;
    }
}
