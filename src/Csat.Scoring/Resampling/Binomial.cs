using Csat.Scoring.Numerics;

namespace Csat.Scoring.Resampling;

/// <summary>Random numbers of successes in n tries, each with the same chance.</summary>
/// <remarks>
/// <para>
/// Where at least 10 are expected of the rarer outcome: transformed rejection, whose time doesn't depend on n: Hörmann 1993, J. Stat. Comput.
/// Simul. 46:101, algorithm BTRS, and from BTRD the reuse of one random number for a point in the box that is accepted at sight. Below: inversion
/// from 0 on, Kachitvichyanukul and Schmeiser 1988, Commun. ACM 31:216, algorithm BINV.
/// </para>
/// <para>
/// Only operations whose every bit IEEE 754 fixes: the same generator gives the same numbers on every platform. Counts above 2⁵³ are rounded
/// to the doubles beside them, an error of less than a millionth of their spread.
/// </para>
/// </remarks>
internal static class Binomial
{
    private const double LeastForRejection = 10;

    // An array: a span of constants is made anew in code that isn't optimized yet, and that allocates.
    private static readonly double[] FirstRests =
    [
        0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
        0.01387612882307075, 0.01189670994589177, 0.01041126526197210, 0.00925546218271273, 0.00833056343336287,
    ];

    /// <summary>The next number of successes.</summary>
    /// <param name="n">The tries, 0 or more.</param>
    /// <param name="p">The chance of a success.</param>
    /// <param name="q">The chance of a failure, 1 − p.</param>
    /// <param name="generator">The random numbers. A number that is certain takes none.</param>
    /// <returns>The successes, 0 to <paramref name="n"/>.</returns>
    public static long Draw(long n, double p, double q, ref Xoshiro256 generator)
    {
        if (n == 0 || p == 0 || q == 0)
        {
            return p == 0 ? 0 : n;
        }

        bool turned = p > q;
        double rarer = turned ? q : p;
        long k = n * rarer >= LeastForRejection ? ByRejection(n, rarer, ref generator) : ByInversion(n, rarer, ref generator);
        return turned ? n - k : k;
    }

    /// <summary>Whether a point under the hat is under the mass too: height ≤ f(k)/f(mode), for np ≥ 10 and p ≤ ½.</summary>
    /// <remarks>
    /// With j = k − mode, ln k! = (k + ½)ln(k + 1) − (k + 1) + rest(k) + ½ln 2π and dev(x) = x − ln(1 + x), ln(f(k)/f(mode)) is
    /// (k + ½)dev(u) + (n − k + ½)dev(w) − j((j − ½)/(mode + 1) + (j + ½)/(n − mode + 1)) + j·ln(1 + drift) and the rests, with
    /// u = j/(mode + 1), w = −j/(n − mode + 1): nothing large cancels, for any n. Mostly dev(x) ≈ x²/2 − x³/3 decides already, which is
    /// off by less than x⁴/2 for |x| ≤ ½.
    /// </remarks>
    internal static bool IsUnderMass(double height, double k, long n, double p)
    {
        double mean = n * p;
        double mode = Math.Floor(mean + p);
        double j = k - mode;
        double success = 1 / (mode + 1);
        double failure = 1 / (n - mode + 1);
        double u = j * success;
        double w = -j * failure;
        double drift = (mean + (2 * p) - mode - 1) * success / (1 - p);
        double linear = j * (((j - 0.5) * success) + ((j + 0.5) * failure));
        double log = Reproducible.Log(height);
        if (Math.Abs(u) <= 0.5 && Math.Abs(w) <= 0.5)
        {
            double ratio = (j * drift) - linear + ((k + 0.5) * u * u * (0.5 - (u / 3))) + ((n - k + 0.5) * w * w * (0.5 - (w / 3)));
            double margin = (((k + 0.5) * u * u * u * u) + ((n - k + 0.5) * w * w * w * w)) / 2
                + (Math.Abs(j) * ((drift * drift) + (((success * success) + (failure * failure)) / 6)));
            if (Math.Abs(log - ratio) > margin)
            {
                return log < ratio;
            }
        }

        return log <= (j * (drift - Reproducible.LogDeviation(drift))) - linear
            + ((k + 0.5) * Reproducible.LogDeviation(u)) + ((n - k + 0.5) * Reproducible.LogDeviation(w))
            + (Rest(mode) - Rest(k)) + (Rest(n - mode) - Rest(n - k));
    }

    private static long ByRejection(long n, double p, ref Xoshiro256 generator)
    {
        double mean = n * p;
        double spread = Math.Sqrt(mean * (1 - p));
        double b = 1.15 + (2.53 * spread);
        double a = -0.0873 + (0.0248 * b) + (0.01 * p);
        double squeeze = 0.92 - (4.2 / b);
        while (true)
        {
            double v = generator.NextDouble();
            double u = (v / squeeze) - 0.43;
            if (u <= 0.43)
            {
                return (long)Math.Floor((((2 * a / (0.5 - Math.Abs(u))) + b) * u) + (mean + 0.5));
            }

            // The rest of the squeeze's height stands for the two strips beside the box; above it the point may lie anywhere across.
            if (v < squeeze)
            {
                u = (u < 0.5 ? -0.5 : 0.5) - (u - 0.5);
                v = generator.NextDouble() * squeeze;
            }
            else
            {
                u = generator.NextDouble() - 0.5;
            }

            double side = 0.5 - Math.Abs(u);
            double k = Math.Floor((((2 * a / side) + b) * u) + (mean + 0.5));
            if (k >= 0 && k <= n && IsUnderMass(v * (2.83 + (5.1 / b)) * spread / ((a / (side * side)) + b), k, n, p))
            {
                return (long)k;
            }
        }
    }

    private static long ByInversion(long n, double p, ref Xoshiro256 generator)
    {
        // (1 − p)ⁿ, also where 1 − p is so near to 1 that its powers would lose digits.
        double none = Reproducible.Exp(n * (-p - Reproducible.LogDeviation(-p)));
        double odds = p / (1 - p);
        double first = (n + 1.0) * odds;
        long last = Math.Min(n, 110); // beyond 110 lies less than 1e-60
        while (true)
        {
            double u = generator.NextDouble();
            double mass = none;
            for (int k = 0; k <= last; k++)
            {
                if (u <= mass)
                {
                    return k;
                }

                u -= mass;
                mass *= (first / (k + 1)) - odds;
            }
        }
    }

    /// <summary>ln k! − ((k + ½)ln(k + 1) − (k + 1) + ½ln 2π): the first from the factorials, then Stirling's series in k + 1 (A&amp;S 6.1.41).</summary>
    private static double Rest(double k)
    {
        if (k < FirstRests.Length)
        {
            return FirstRests[(int)k];
        }

        double inverse = 1 / (k + 1);
        double square = inverse * inverse;
        return inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * (1.0 / 1260)))));
    }
}
