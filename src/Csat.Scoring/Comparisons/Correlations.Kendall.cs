using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Correlations
{
    /// <summary>Kendall's tau-b: of all pairs of customers, how many more are in the same order than in the opposite one. For ordered levels with ties.</summary>
    /// <param name="x">The one number of each customer, finite.</param>
    /// <param name="y">The other number of each customer, in the same order, finite.</param>
    /// <returns>The correlation, with the normal test corrected for ties.</returns>
    /// <remarks>
    /// <para>S/√((n₀ − n₁)(n₀ − n₂)): S the pairs in the same order less those in the opposite one, n₀ all pairs, n₁ and n₂ those tied in x and in
    /// y. In n·log n steps.</para>
    /// <para>Kendall 1945, Biometrika 33:239; Kendall 1970, Rank Correlation Methods, for the variance with ties; Knight 1966, J. Am. Stat.
    /// Assoc. 61:436, for the steps.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or numbers that are not finite; the message lists them.</exception>
    public static Correlation KendallTauB(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        (double[] first, double[] second) = Checked(x, y);
        double n = first.Length;
        var none = new Correlation
        {
            Method = TestMethod.KendallZ,
            N = first.Length,
            Status = EstimateStatus.NoData,
            ConfidenceLevel = ScoreOptions.Default.ConfidenceLevel,
        };
        if (n < 2)
        {
            return none;
        }

        if (IsConstant(first) || IsConstant(second))
        {
            return none with { Status = EstimateStatus.NoVariation };
        }

        var tiesX = Ties.Of(first);
        var tiesY = Ties.Of(second);
        double all = n * (n - 1) / 2;
        double score = Score(first, second, all, tiesX.Pairs, tiesY.Pairs);
        double variance = (((n * (n - 1) * ((2 * n) + 5)) - tiesX.Variance - tiesY.Variance) / 18)
            + (2 * tiesX.Pairs * tiesY.Pairs / (n * (n - 1)))
            + (n > 2 ? tiesX.Triples * tiesY.Triples / (9 * n * (n - 1) * (n - 2)) : 0);
        double z = score / Math.Sqrt(variance);
        return none with
        {
            Status = EstimateStatus.Ok,
            Coefficient = Math.Min(1, Math.Max(-1, score / Math.Sqrt(all - tiesX.Pairs) / Math.Sqrt(all - tiesY.Pairs))),
            Statistic = z,
            PValue = Significance.OfZ(z),
        };
    }

    /// <summary>Pairs in the same order less those in the opposite one: sorted by x, the opposite ones are the swaps that sort y.</summary>
    private static double Score(double[] x, double[] y, double all, double tiedX, double tiedY)
    {
        int[] order = [.. Enumerable.Range(0, x.Length).OrderBy(i => x[i]).ThenBy(i => y[i])];
        double tiedBoth = 0;
        for (int i = 1, run = 1; i < order.Length; i++)
        {
            run = x[order[i]] == x[order[i - 1]] && y[order[i]] == y[order[i - 1]] ? run + 1 : 1;
            tiedBoth += run - 1;
        }

        double[] sorted = [.. order.Select(i => y[i])];
        return all - tiedX - tiedY + tiedBoth - (2.0 * Swaps(sorted, new double[sorted.Length], 0, sorted.Length));
    }

    /// <summary>Merge sort that counts how many pairs were in the wrong order.</summary>
    private static long Swaps(double[] values, double[] room, int start, int end)
    {
        if (end - start < 2)
        {
            return 0;
        }

        int middle = start + ((end - start) / 2);
        long swaps = Swaps(values, room, start, middle) + Swaps(values, room, middle, end);
        for (int i = start, left = start, right = middle; i < end; i++)
        {
            bool takeLeft = right == end || (left < middle && values[left] <= values[right]);
            swaps += takeLeft ? 0 : middle - left;
            room[i] = values[takeLeft ? left++ : right++];
        }

        Array.Copy(room, start, values, start, end - start);
        return swaps;
    }

    /// <summary>Sums over groups of t equal numbers: t(t − 1)/2, t(t − 1)(2t + 5) and t(t − 1)(t − 2).</summary>
    private readonly record struct Ties(double Pairs, double Variance, double Triples)
    {
        public static Ties Of(double[] values)
        {
            (double pairs, double variance, double triples) = (0, 0, 0);
            foreach (double t in values.GroupBy(value => value).Select(group => (double)group.Count()))
            {
                pairs += t * (t - 1) / 2;
                variance += t * (t - 1) * ((2 * t) + 5);
                triples += t * (t - 1) * (t - 2);
            }

            return new(pairs, variance, triples);
        }
    }
}
