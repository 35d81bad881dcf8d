namespace Csat.Scoring;

/// <summary>Counts for every person how many have a lower limit above the person's upper limit, in time that grows with the number of people.</summary>
/// <remarks>
/// The lower limits are dealt into as many buckets as there are people, by a map that never falls as they rise; in each bucket they are
/// sorted. An upper limit's bucket says how many are above it for all but the few that lie in the same one.
/// </remarks>
internal static class IntervalRanks
{
    private const int MostBuckets = 1 << 20;

    /// <summary>Writes the ranks; 0 where the limits are no numbers.</summary>
    public static void Rank(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, Span<int> ranks)
    {
        (double least, double most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (double limit in lower)
        {
            least = limit < least ? limit : least;
            most = limit > most ? limit : most;
        }

        int bucketCount = Math.Max(1, Math.Min(MostBuckets, lower.Length));
        double scale = most > least ? (bucketCount - 1) / (most - least) : 0;
        scale = double.IsInfinity(scale) ? 0 : scale;
        int[] ends = new int[bucketCount + 1];
        foreach (double limit in lower)
        {
            if (!double.IsNaN(limit))
            {
                ends[(int)((limit - least) * scale)]++;
            }
        }

        int total = 0;
        for (int i = 0; i < bucketCount; i++)
        {
            total += ends[i];
            ends[i] = total;
        }

        ends[bucketCount] = total;
        double[] dealt = new double[total];
        int[] next = (int[])ends.Clone(); // filled from their ends; then the starts stand here
        foreach (double limit in lower)
        {
            if (!double.IsNaN(limit))
            {
                dealt[--next[(int)((limit - least) * scale)]] = limit;
            }
        }

        for (int i = 0; i < bucketCount; i++)
        {
            if (ends[i] - next[i] > 1)
            {
                Array.Sort(dealt, next[i], ends[i] - next[i]);
            }
        }

        for (int row = 0; row < upper.Length; row++)
        {
            double limit = upper[row];
            if (double.IsNaN(limit))
            {
                ranks[row] = 0;
            }
            else if (limit >= most)
            {
                ranks[row] = 1;
            }
            else
            {
                // A limit below all others can't be: every upper limit is at least its own lower one.
                int bucket = (int)((limit - least) * scale);
                ranks[row] = 1 + total - FirstAbove(dealt, next[bucket], ends[bucket], limit);
            }
        }
    }

    private static int FirstAbove(double[] sorted, int low, int high, double limit)
    {
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (sorted[middle] <= limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
