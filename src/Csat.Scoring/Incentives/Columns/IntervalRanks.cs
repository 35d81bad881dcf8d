using System.Buffers;

namespace Csat.Scoring;

/// <summary>Counts for every person how many have a lower limit above the person's upper limit, in time that grows with the number of people.</summary>
/// <remarks>
/// The lower limits are dealt into as many buckets as there are people, by a map that never falls as they rise; in each bucket they are
/// sorted. An upper limit's bucket says how many are above it for all but the few that lie in the same one.
/// </remarks>
internal static class IntervalRanks
{
    private const int MostBuckets = 1 << 18; // their ends stay in the second-level cache
    private const int FewInBucket = 24;

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
        int[] ends = ArrayPool<int>.Shared.Rent(bucketCount);
        int[] next = ArrayPool<int>.Shared.Rent(bucketCount);
        double[] dealt = ArrayPool<double>.Shared.Rent(lower.Length);
        Array.Clear(ends, 0, bucketCount);
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
            next[i] = total; // filled from the end; then the start stands here
        }

        foreach (double limit in lower)
        {
            if (!double.IsNaN(limit))
            {
                dealt[--next[(int)((limit - least) * scale)]] = limit;
            }
        }

        for (int i = 0; i < bucketCount; i++)
        {
            Sort(dealt, next[i], ends[i] - next[i]);
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

        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<int>.Shared.Return(next);
        ArrayPool<double>.Shared.Return(dealt);
    }

    private static void Sort(double[] values, int start, int count)
    {
        if (count > FewInBucket)
        {
            Array.Sort(values, start, count);
            return;
        }

        for (int i = start + 1; i < start + count; i++)
        {
            double value = values[i];
            int place = i;
            for (; place > start && values[place - 1] > value; place--)
            {
                values[place] = values[place - 1];
            }

            values[place] = value;
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
