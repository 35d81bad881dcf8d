using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Correlations of two numbers of the same customers, such as speed of repair and satisfaction.</summary>
/// <remarks>A correlation shows that two things go together, not that one makes the other.</remarks>
public static partial class Correlations
{
    /// <summary>Pearson's r: how near the pairs are to a straight line.</summary>
    /// <param name="x">The one number of each customer, finite.</param>
    /// <param name="y">The other number of each customer, in the same order, finite.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The correlation, with a t-test with n − 2 degrees of freedom and Fisher's interval tanh(artanh r ± z/√(n − 3)).</returns>
    /// <remarks>Pearson 1896; Fisher 1921, Metron 1:3. At r = −1 and 1 the interval is that point and the p-value 0, the limits of the formulas.</remarks>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or numbers that are not finite; the message lists them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside its range.</exception>
    public static Correlation Pearson(IReadOnlyList<double> x, IReadOnlyList<double> y, double confidence = 0.95)
    {
        Throw.IfNotConfidence(confidence);
        (double[] first, double[] second) = Checked(x, y);
        Correlation correlation = OfMoments(first, second, confidence);
        if (correlation.Coefficient is not { } r || correlation.N <= 3)
        {
            return correlation;
        }

        // artanh r = ½·ln((1 + r)/(1 − r)), infinite at the ends, where tanh leads back to them.
        double middle = (Elementary.LogOnePlus(r) - Elementary.LogOnePlus(-r)) / 2;
        double spread = Normal.TwoSided(confidence) / Math.Sqrt(correlation.N - 3);
        return correlation with { Interval = new ConfidenceInterval(Math.Min(r, Reproducible.Tanh(middle - spread)), Math.Max(r, Reproducible.Tanh(middle + spread))) };
    }

    /// <summary>Spearman's rho: Pearson's r of the ranks, equal numbers sharing their middle rank. For ordered levels.</summary>
    /// <param name="x">The one number of each customer, finite.</param>
    /// <param name="y">The other number of each customer, in the same order, finite.</param>
    /// <returns>The correlation, with a t-test with n − 2 degrees of freedom.</returns>
    /// <remarks>Spearman 1904, Am. J. Psychol. 15:72. The p-value is an approximation for few pairs; at rho = −1 and 1 it is 0, its limit.</remarks>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or numbers that are not finite; the message lists them.</exception>
    public static Correlation Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        (double[] first, double[] second) = Checked(x, y);
        return OfMoments(MiddleRanks(first), MiddleRanks(second), ScoreOptions.Default.ConfidenceLevel);
    }

    /// <summary>The correlation with its t-test. Ranks are halves of whole numbers, so that equal ranks give exactly 1.</summary>
    private static Correlation OfMoments(double[] x, double[] y, double confidence)
    {
        var none = new Correlation { Method = TestMethod.CorrelationT, N = x.Length, Status = EstimateStatus.NoData, ConfidenceLevel = confidence };
        if (x.Length < 2)
        {
            return none;
        }

        if (IsConstant(x) || IsConstant(y))
        {
            return none with { Status = EstimateStatus.NoVariation };
        }

        (double[] first, double[] second) = (Standardized(x), Standardized(y));

        // 1 − r and 1 + r as halves of sums of squares keep their digits at the ends.
        (double together, double apart, double against) = (0, 0, 0);
        for (int i = 0; i < first.Length; i++)
        {
            together += first[i] * second[i];
            apart += (first[i] - second[i]) * (first[i] - second[i]) / 2;
            against += (first[i] + second[i]) * (first[i] + second[i]) / 2;
        }

        double r = apart < 1e-15 ? 1 : against < 1e-15 ? -1 : Math.Min(1, Math.Max(-1, together));
        if (x.Length == 2)
        {
            return none with { Coefficient = r, Status = EstimateStatus.Unbounded };
        }

        double degrees = x.Length - 2;
        bool atEnd = Math.Abs(r) == 1;
        double? t = atEnd ? null : r * Math.Sqrt(degrees / (apart * against));
        return none with
        {
            Coefficient = r,
            Status = EstimateStatus.Ok,
            Statistic = t,
            PValue = t is { } value ? Significance.OfT(value, degrees) : 0,
        };
    }

    /// <summary>Deviations from the mean over the root of their sum of squares; scaled first, so that no square leaves the range of numbers.</summary>
    private static double[] Standardized(double[] values)
    {
        double largest = values.Max(Math.Abs);
        double[] scaled = [.. values.Select(value => value / largest)];
        double mean = scaled.Average();
        mean += scaled.Select(value => value - mean).Average();
        double root = Math.Sqrt(scaled.Sum(value => (value - mean) * (value - mean)));
        return [.. scaled.Select(value => (value - mean) / root)];
    }

    private static bool IsConstant(double[] values) => Array.TrueForAll(values, value => value == values[0]);

    /// <summary>Each number's rank from 1; equal numbers share the middle of theirs.</summary>
    private static double[] MiddleRanks(double[] values)
    {
        double[] sorted = (double[])values.Clone();
        int[] order = [.. Enumerable.Range(0, values.Length)];
        Array.Sort(sorted, order);
        double[] ranks = new double[values.Length];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            for (int i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1.0 + end) / 2;
            }
        }

        return ranks;
    }

    private static (double[] X, double[] Y) Checked(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double[] first = [.. Throw.IfNull(x)];
        double[] second = [.. Throw.IfNull(y)];
        if (first.Length != second.Length)
        {
            Throw.Argument($"Got {second.Length} numbers; legal: one for each of the {first.Length} numbers of x.", nameof(y));
        }

        Throw.IfAny(first, value => double.IsNaN(value) || double.IsInfinity(value), "finite numbers", nameof(x));
        Throw.IfAny(second, value => double.IsNaN(value) || double.IsInfinity(value), "finite numbers", nameof(y));
        return (first, second);
    }
}
