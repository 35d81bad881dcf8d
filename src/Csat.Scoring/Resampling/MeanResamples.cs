namespace Csat.Scoring.Resampling;

/// <summary>Mean scores of resamples: what a bootstrap of any score needs.</summary>
internal static class MeanResamples
{
    private const int MostOnStack = 128; // the levels of the longest scale

    /// <summary>Fills a column with the mean scores of resamples.</summary>
    /// <param name="scores">The score of each level.</param>
    /// <param name="counts">The answers on each level; at least one in all.</param>
    /// <param name="seed">Where the random numbers start.</param>
    /// <param name="means">Receives one mean a resample.</param>
    /// <remarks>
    /// Levels of one score are drawn as one group, an NPS takes two binomials; groups rise by their scores. So the same scores with the same
    /// counts give the same means, in whatever order or detail they come.
    /// </remarks>
    public static void Fill(ReadOnlySpan<double> scores, ReadOnlySpan<long> counts, long seed, Span<double> means)
    {
        int most = scores.Length;
        Span<double> groups = most <= MostOnStack ? stackalloc double[MostOnStack] : new double[most];
        Span<long> sizes = most <= MostOnStack ? stackalloc long[MostOnStack] : new long[most];
        Span<(double P, double Q)> chances = most <= MostOnStack ? stackalloc (double P, double Q)[MostOnStack] : new (double P, double Q)[most];
        int length = Group(scores, counts, groups, sizes);

        var resampler = new Resampler(sizes.Slice(0, length), chances.Slice(0, length));
        var generator = new Xoshiro256(seed);
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = resampler.Mean(ref generator, groups.Slice(0, length));
        }
    }

    /// <summary>Puts levels of one score together, in rising order; levels without answers fall out.</summary>
    /// <returns>The number of groups.</returns>
    public static int Group(ReadOnlySpan<double> scores, ReadOnlySpan<long> counts, Span<double> groups, Span<long> sizes)
    {
        int length = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            int at = length;
            while (at > 0 && groups[at - 1] > scores[i])
            {
                at--;
            }

            if (at > 0 && groups[at - 1] == scores[i])
            {
                sizes[at - 1] += counts[i];
                continue;
            }

            groups.Slice(at, length - at).CopyTo(groups.Slice(at + 1));
            sizes.Slice(at, length - at).CopyTo(sizes.Slice(at + 1));
            (groups[at], sizes[at]) = (scores[i] + 0.0, counts[i]); // −0 becomes 0: platforms differ in which of the two is the smaller
            length++;
        }

        return length;
    }
}
