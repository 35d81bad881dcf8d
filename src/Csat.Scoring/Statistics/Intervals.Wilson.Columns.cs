#if NET
using System.Numerics;
#endif
using System.Runtime.InteropServices;
using Csat.Scoring.Numerics;

namespace Csat.Scoring;

public static partial class Intervals
{
    /// <summary>The Wilson score intervals of columns of proportions: branches, agents, days in one call, without allocation.</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>, one a row.</param>
    /// <param name="n">How many were judged, 0 or more.</param>
    /// <param name="lower">Receives the lower limits; <see cref="double.NaN"/> in a row with n = 0, which has no interval.</param>
    /// <param name="upper">Receives the upper limits; <see cref="double.NaN"/> in a row with n = 0.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1, the same for all rows.</param>
    /// <returns>How many rows have an interval: those with n above 0.</returns>
    /// <remarks>Every limit is, to the last bit, that of <see cref="Wilson(long, long, double)"/>.</remarks>
    /// <exception cref="ArgumentException">
    /// The columns have different lengths, or a result shares memory with the other or with the counts; rows with negative counts or with more
    /// successes than judged: the message names the first twenty and says how many. Nothing is written then.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside its range.</exception>
    public static int Wilson(
        ReadOnlySpan<long> successes, ReadOnlySpan<long> n, Span<double> lower, Span<double> upper, double confidence = 0.95)
    {
        Throw.IfNotConfidence(confidence);
        CheckColumn(n.Length, successes.Length, nameof(n));
        CheckColumn(lower.Length, successes.Length, nameof(lower));
        CheckColumn(upper.Length, successes.Length, nameof(upper));
        CheckRoom(lower, successes, n, nameof(lower));
        CheckRoom(upper, successes, n, nameof(upper));
        if (lower.Overlaps(upper))
        {
            Throw.Argument("Got two results in the same memory; legal: room for both.", nameof(upper));
        }

        int defined = CheckRows(successes, n);
        double z = Normal.TwoSided(confidence);
        int done = 0;
#if NET
        // A z whose square is nothing divides 0 by 0 in rows without successes: the single call answers before it comes to that.
        if (Vector.IsHardwareAccelerated && successes.Length >= Vector<long>.Count && z * z / 2 > 0)
        {
            for (; done <= successes.Length - Vector<long>.Count; done += Vector<long>.Count)
            {
                Wilson(successes, n, lower, upper, z, done);
            }

            // The last rows once more with some of those before them: the results are the same.
            Wilson(successes, n, lower, upper, z, successes.Length - Vector<long>.Count);
            return defined;
        }
#endif
        for (; done < successes.Length; done++)
        {
            (lower[done], upper[done]) = n[done] == 0 ? new(double.NaN, double.NaN) : Wilson((double)successes[done], n[done], z);
        }

        return defined;
    }

#if NET
    /// <summary>The rows from one on that fit a vector: step by step what <see cref="Wilson(double, double, double)"/> does.</summary>
    private static void Wilson(ReadOnlySpan<long> successes, ReadOnlySpan<long> n, Span<double> lower, Span<double> upper, double z, int row)
    {
        Vector<double> s = Vector.ConvertToDouble(new Vector<long>(successes.Slice(row)));
        Vector<double> count = Vector.ConvertToDouble(new Vector<long>(n.Slice(row)));
        double z2 = z * z;
        Vector<double> p = s / count;
        Vector<double> sum = s + new Vector<double>(z2 / 2) + (z * Vector.SquareRoot((p * (count - s)) + new Vector<double>(z2 / 4)));
        Vector<double> low = Vector.MinNative(p, p * (s / sum));
        Vector<double> high = Vector.MinNative(Vector<double>.One, Vector.MaxNative(p, sum / (count + new Vector<double>(z2))));
        high = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(s, count), Vector<double>.One, high);
        Vector<long> none = Vector.Equals(count, Vector<double>.Zero);
        Vector<double> undefined = new(double.NaN);
        Vector.ConditionalSelect(none, undefined, low).CopyTo(lower.Slice(row));
        Vector.ConditionalSelect(none, undefined, high).CopyTo(upper.Slice(row));
    }
#endif

    private static void CheckColumn(int length, int rows, string parameter)
    {
        if (length != rows)
        {
            Throw.Argument($"Got {length} rows of {parameter}; legal: {rows}, as many as there are rows of successes.", parameter);
        }
    }

    /// <summary>The last rows are computed twice, so their counts must still be there: no column is turned into its limits in place.</summary>
    private static void CheckRoom(Span<double> limits, ReadOnlySpan<long> successes, ReadOnlySpan<long> n, string parameter)
    {
        ReadOnlySpan<long> room = MemoryMarshal.Cast<double, long>(limits);
        if (room.Overlaps(successes) || room.Overlaps(n))
        {
            Throw.Argument("Got a result in the memory of the counts; legal: room of its own.", parameter);
        }
    }

    /// <summary>How many rows have somebody judged, once all rows are found to be counts.</summary>
    private static int CheckRows(ReadOnlySpan<long> successes, ReadOnlySpan<long> n)
    {
        long wrong = 0; // negative as soon as one of the three numbers of a row was
        long undefined = 0;
        int row = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            Vector<long> wrongs = default;
            Vector<long> empties = default;
            for (; row <= n.Length - Vector<long>.Count; row += Vector<long>.Count)
            {
                Vector<long> s = new(successes.Slice(row));
                Vector<long> count = new(n.Slice(row));
                wrongs |= s | count | (count - s);
                empties -= Vector.Equals(count, Vector<long>.Zero);
            }

            wrong = Vector.LessThanAny(wrongs, Vector<long>.Zero) ? -1 : 0;
            undefined = Vector.Sum(empties);
        }
#endif
        for (; row < n.Length; row++)
        {
            wrong |= successes[row] | n[row] | (n[row] - successes[row]);
            undefined += n[row] == 0 ? 1 : 0;
        }

        return wrong >= 0 ? n.Length - (int)undefined : throw Throw.WrongCounts(successes, n);
    }
}
