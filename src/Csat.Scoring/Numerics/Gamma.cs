namespace Csat.Scoring.Numerics;

/// <summary>The logarithm of the gamma function.</summary>
internal static partial class Gamma
{
    private const double StirlingFrom = 10;
    private const double HalfLogTwoPi = 0.91893853320467274178;
    private const double OneLessEuler = 0.42278433509846713939;

    /// <summary>ζ(k) − 1 for k = 2 to 29 (A&amp;S table 23.3, more digits by the same definition).</summary>
    private static readonly double[] ZetaLessOne =
    [
        0.64493406684822643647, 0.2020569031595942854, 0.082323233711138191516, 0.036927755143369926331,
        0.017343061984449139715, 0.0083492773819228268398, 0.0040773561979443393787, 0.0020083928260822144179,
        0.00099457512781808533715, 0.0004941886041194645587, 0.00024608655330804829864, 0.00012271334757848914675,
        0.000061248135058704829259, 0.000030588236307020493552, 0.000015282259408651871733, 7.6371976378997622736e-6,
        3.8172932649998398565e-6, 1.9082127165539389257e-6, 9.5396203387279611315e-7, 4.7693298678780646312e-7,
        2.3845050272773299e-7, 1.1921992596531107307e-7, 5.9608189051259479612e-8, 2.9803503514652280186e-8,
        1.4901554828365041235e-8, 7.450711789835429492e-9, 3.7253340247884570548e-9, 1.8626597235130490064e-9,
    ];

    /// <summary>ln Γ(x) for x &gt; 0; the relative error stays small also beside the zeros at 1 and 2.</summary>
    /// <remarks>
    /// From 10 on Stirling's series (A&amp;S 6.1.41); below, the recurrence leads to 1½…2½, where A&amp;S 6.1.33 is summed about 2.
    /// </remarks>
    public static double Log(double x)
    {
        if (x >= StirlingFrom)
        {
            return ((x - 0.5) * Reproducible.Log(x)) - x + HalfLogTwoPi + StirlingError(x);
        }

        if (x < 0.5)
        {
            return Log(1 + x) - Reproducible.Log(x);
        }

        if (x < 1.5)
        {
            return AboutTwo(x - 1) - Elementary.LogOnePlus(x - 1);
        }

        double product = 1;
        while (x > 2.5)
        {
            x--;
            product *= x;
        }

        return AboutTwo(x - 2) + Reproducible.Log(product);
    }

    /// <summary>What Stirling's formula leaves out: ln Γ(x) − ((x − ½)·ln x − x + ½·ln 2π), for x &gt; 0.</summary>
    /// <remarks>A&amp;S 6.1.41: Σ B₂ₖ / (2k(2k − 1)x²ᵏ⁻¹); eight terms leave less than 1e-17 from 10 on. Below it is the difference itself.</remarks>
    public static double StirlingError(double x)
    {
        if (x < StirlingFrom)
        {
            return Log(x) - (((x - 0.5) * Reproducible.Log(x)) - x + HalfLogTwoPi);
        }

        double r = 1 / (x * x);
        double series = -3617.0 / 122400;
        series = (series * r) + (1.0 / 156);
        series = (series * r) - (691.0 / 360360);
        series = (series * r) + (1.0 / 1188);
        series = (series * r) - (1.0 / 1680);
        series = (series * r) + (1.0 / 1260);
        series = (series * r) - (1.0 / 360);
        series = (series * r) + (1.0 / 12);
        return series / x;
    }

    /// <summary>ln Γ(2 + u) for |u| ≤ ½: u(1 − γ) + Σ (−1)ᵏ(ζ(k) − 1)uᵏ/k.</summary>
    private static double AboutTwo(double u)
    {
        double sum = 0;
        for (int k = ZetaLessOne.Length + 1; k >= 2; k--)
        {
            double term = ZetaLessOne[k - 2] / k;
            sum = (sum * u) + (k % 2 == 0 ? term : -term);
        }

        return u * (OneLessEuler + (sum * u));
    }
}
