using System.Numerics;

namespace Csat.Scoring.Numerics;

/// <summary>How many of n₁ are among m drawn from n₁ + n₂ without putting back: the distribution behind Fisher's exact test.</summary>
/// <remarks>
/// log P is that of three binomials by their saddle points, Loader 2000, Fast and accurate computation of binomial probabilities, section 6.
/// </remarks>
internal readonly struct Hypergeometric(long first, long second, long drawn)
{
    /// <summary>R's rule: what is more probable than the observed by less than this is a tie, not rounding.</summary>
    private const double TieRule = 1e-7;
    private const double Negligible = 1e-18;

    public long Lowest { get; } = Math.Max(0, drawn - second);

    public long Highest { get; } = Math.Min(drawn, first);

    /// <summary>In whole numbers: beside 10¹⁵ drawn a double can miss it by one, and then the observed would seem the likeliest of all.</summary>
    private long Mode => (long)BigInteger.Min(
        Highest, BigInteger.Max(Lowest, (BigInteger.One + drawn) * (BigInteger.One + first) / (BigInteger.One + first + second + 1)));

    /// <summary>ln P(K = k) for k from <see cref="Lowest"/> to <see cref="Highest"/>.</summary>
    public double LogProbability(long k)
    {
        double n = (double)first + second;
        (double p, double q) = (drawn / n, (first + (second - drawn)) / n);
        return LogBinomial(k, first, p, q) + LogBinomial(drawn - k, second, p, q) - LogBinomial(drawn, n, p, q);
    }

    /// <summary>The probability of all that are at most as probable as k.</summary>
    public double AtMostAsProbableAs(long k)
    {
        double limit = LogProbability(k) + Elementary.LogOnePlus(TieRule);
        long mode = Mode;
        if (LogProbability(mode) <= limit)
        {
            return 1;
        }

        double sum = 0;
        if (LogProbability(Lowest) <= limit)
        {
            (long inside, long outside) = (Lowest, mode);
            while (outside - inside > 1)
            {
                long middle = inside + ((outside - inside) / 2);
                (inside, outside) = LogProbability(middle) <= limit ? (middle, outside) : (inside, middle);
            }

            sum += Tail(inside, -1);
        }

        if (LogProbability(Highest) <= limit)
        {
            (long inside, long outside) = (Highest, mode);
            while (inside - outside > 1)
            {
                long middle = outside + ((inside - outside) / 2);
                (inside, outside) = LogProbability(middle) <= limit ? (middle, outside) : (inside, middle);
            }

            sum += Tail(inside, 1);
        }

        return Math.Min(1, sum);
    }

    /// <summary>P(K ≤ k) or P(K ≥ k) for k beyond the mode on that side, where the terms fall.</summary>
    private double Tail(long k, int direction)
    {
        double term = Reproducible.Exp(LogProbability(k));
        double sum = term;
        while (k != (direction < 0 ? Lowest : Highest) && term > sum * Negligible)
        {
            term *= direction < 0
                ? (double)k / (first - k + 1) * ((second - (drawn - k)) / (drawn - k + 1.0))
                : (double)(first - k) / (k + 1) * ((drawn - k) / (second - (drawn - k) + 1.0));
            sum += term;
            k += direction;
        }

        return sum;
    }

    private static double LogBinomial(double k, double n, double p, double q)
    {
        if (k == 0)
        {
            return n == 0 ? 0 : n * (p < 0.5 ? Elementary.LogOnePlus(-p) : Reproducible.Log(q));
        }

        if (k == n)
        {
            return n * (q < 0.5 ? Elementary.LogOnePlus(-q) : Reproducible.Log(p));
        }

        double rest = n - k;
        return Gamma.StirlingError(n) - Gamma.StirlingError(k) - Gamma.StirlingError(rest)
            - Deviance(k, n * p) - Deviance(rest, n * q)
            + (0.5 * Reproducible.Log(n / (2 * Math.PI * k) / rest));
    }

    private static double Deviance(double x, double mean) => x * Elementary.LogDeviation((mean - x) / x, mean / x);
}
