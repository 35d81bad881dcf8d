#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

// Carry-save adders: 16 vectors go in, what they add to the bits of weight 1, 2, 4 and 8 stays, and one vector of weight 16 comes out.
internal static partial class PlaneCounter<TVector>
{
    private const int GroupVectors = 4;
    private const int BlockVectors = 4 * GroupVectors;
    private const int LowLevels = 4;

    /// <summary>Four groups of four vectors, each a stride after the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Block(
        ReadOnlySpan<TVector> vectors, int stride, TVector shift, TVector table, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        TVector first = Half(vectors.Slice(0, GroupVectors), vectors.Slice(stride, GroupVectors), shift, table, ref ones, ref twos, ref fours);
        TVector second = Half(vectors.Slice(2 * stride, GroupVectors), vectors.Slice(3 * stride, GroupVectors), shift, table, ref ones, ref twos, ref fours);
        return TVector.Add(ref eights, first, second);
    }

    // All indexes before all look-ups: measured faster than one vector after the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Half(
        ReadOnlySpan<TVector> first, ReadOnlySpan<TVector> second, TVector shift, TVector table, ref TVector ones, ref TVector twos, ref TVector fours)
    {
        TVector a = TVector.Index(in first[0], shift), b = TVector.Index(in first[1], shift), c = TVector.Index(in first[2], shift), d = TVector.Index(in first[3], shift);
        TVector e = TVector.Index(in second[0], shift), f = TVector.Index(in second[1], shift), g = TVector.Index(in second[2], shift), h = TVector.Index(in second[3], shift);
        return Eight(a, b, c, d, e, f, g, h, table, ref ones, ref twos, ref fours);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Eight(
        TVector a, TVector b, TVector c, TVector d, TVector e, TVector f, TVector g, TVector h,
        TVector table, ref TVector ones, ref TVector twos, ref TVector fours)
    {
        a = TVector.LookUp(table, a);
        b = TVector.LookUp(table, b);
        c = TVector.LookUp(table, c);
        d = TVector.LookUp(table, d);
        e = TVector.LookUp(table, e);
        f = TVector.LookUp(table, f);
        g = TVector.LookUp(table, g);
        h = TVector.LookUp(table, h);
        return TVector.Add(ref fours, Four(a, b, c, d, ref ones, ref twos), Four(e, f, g, h, ref ones, ref twos));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Four(TVector a, TVector b, TVector c, TVector d, ref TVector ones, ref TVector twos)
    {
        a = TVector.Add(ref ones, a, b);
        c = TVector.Add(ref ones, c, d);
        return TVector.Add(ref twos, a, c);
    }

    /// <summary>Fewer vectors than a block has: a half, a group, up to three more, each if there, and a last one that is looked up already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Rest(
        ReadOnlySpan<TVector> vectors, TVector last, TVector shift, TVector table, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        TVector first = default, third = default;
        if (vectors.Length >= 2 * GroupVectors)
        {
            first = Half(vectors.Slice(0, GroupVectors), vectors.Slice(GroupVectors, GroupVectors), shift, table, ref ones, ref twos, ref fours);
            vectors = vectors.Slice(2 * GroupVectors);
        }

        if (vectors.Length >= GroupVectors)
        {
            third = Four(At(vectors, 0, shift, table), At(vectors, 1, shift, table), At(vectors, 2, shift, table), At(vectors, 3, shift, table), ref ones, ref twos);
            vectors = vectors.Slice(GroupVectors);
        }

        TVector fourth = Four(At(vectors, 0, shift, table), At(vectors, 1, shift, table), At(vectors, 2, shift, table), last, ref ones, ref twos);
        return TVector.Add(ref eights, first, TVector.Add(ref fours, third, fourth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector At(ReadOnlySpan<TVector> vectors, int place, TVector shift, TVector table) =>
        place < vectors.Length ? TVector.LookUp(table, TVector.Index(in vectors[place], shift)) : default;

    /// <summary>The first bytes of a column, fewer than a vector's.</summary>
    private static TVector First(ReadOnlySpan<byte> values, int count, TVector shift, TVector table)
    {
        ReadOnlySpan<byte> vector = values.Slice(0, Size);
        TVector first = Last(vector, Size, shift, table);
        TVector.Add(ref first, Last(vector, Size - count, shift, table), default);
        return first;
    }

    /// <summary>The last bytes of a vector that ends where the column does; those before them were counted already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Last(ReadOnlySpan<byte> values, int count, TVector shift, TVector table)
    {
        TVector last = TVector.Load(values.Slice(values.Length - Size));
        return TVector.From(TVector.LookUp(table, TVector.Index(in last, shift)), Size - count);
    }
}
#endif
