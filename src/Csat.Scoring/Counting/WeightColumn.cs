using System.Runtime.InteropServices;
#if NET
using System.Numerics;
#endif

namespace Csat.Scoring.Counting;

/// <summary>A column of weights in double or single precision.</summary>
internal static class WeightColumn
{
    /// <summary>The weights in double precision: as they are, or written to the tile.</summary>
    public static ReadOnlySpan<double> Read<T>(ReadOnlySpan<T> weights, Span<double> tile)
        where T : struct
    {
        if (typeof(T) == typeof(double))
        {
            return MemoryMarshal.Cast<T, double>(weights);
        }

        ReadOnlySpan<float> single = MemoryMarshal.Cast<T, float>(weights);
        Span<double> wide = tile.Slice(0, single.Length);
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(single);
            Span<Vector<double>> to = MemoryMarshal.Cast<double, Vector<double>>(wide);
            for (int i = 0; i < from.Length; i++)
            {
                Vector.Widen(from[i], out to[2 * i], out to[(2 * i) + 1]);
            }

            done = from.Length * Vector<float>.Count;
        }
#endif
        for (int i = done; i < wide.Length; i++)
        {
            wide[i] = single[i];
        }

        return wide;
    }

    /// <summary>The first place from a start on whose weight isn't between the smallest and the largest: 0 or none at all; the length if there is none.</summary>
    public static int FirstUnusual(ReadOnlySpan<double> weights, int start)
    {
        int i = start;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            var smallest = new Vector<double>(WeightedRatingTally.SmallestWeight);
            var largest = new Vector<double>(WeightedRatingTally.LargestWeight);
            ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(weights.Slice(start));
            foreach (Vector<double> vector in vectors)
            {
                if (!(Vector.GreaterThanOrEqualAll(vector, smallest) && Vector.LessThanOrEqualAll(vector, largest)))
                {
                    break;
                }

                i += Vector<double>.Count;
            }
        }
#endif
        while (i < weights.Length && weights[i] >= WeightedRatingTally.SmallestWeight && weights[i] <= WeightedRatingTally.LargestWeight)
        {
            i++;
        }

        return i;
    }
}
