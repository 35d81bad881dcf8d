#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Csat.Scoring.Counting;

/// <summary>Counts how often each bit is set in the looked-up bytes of a column.</summary>
internal static partial class PlaneCounter<TVector>
    where TVector : unmanaged, IByteVector<TVector>
{
    private static int Size => Unsafe.SizeOf<TVector>();

    /// <summary>Adds what the planes count to their slots.</summary>
    /// <returns>How many values belong to any plane.</returns>
    public static long Add(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        if (values.Length >= BlockVectors * Size && planes.Length > 0)
        {
            return AddLong(values, planes, slots);
        }

        long counted = 0;
        foreach (BytePlane plane in planes)
        {
            counted += values.Length >= Size ? AddShort(values, plane, slots) : AddTiny(values, plane, slots);
        }

        return counted;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static long AddTiny(ReadOnlySpan<byte> values, BytePlane plane, Span<long> slots)
    {
        TVector padded = default;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<TVector>(ref padded));
        values.CopyTo(bytes.Slice(Size - values.Length));
        TVector last = Last(bytes, values.Length, TVector.Broadcast(plane.Shift), TVector.Load(plane.Table));
        return Flush(last, default, default, default, default, plane, slots, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static long AddShort(ReadOnlySpan<byte> values, BytePlane plane, Span<long> slots)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table);
        TVector ones = default, twos = default, fours = default, eights = default;
        TVector last = Last(values, values.Length & (Size - 1), shift, table);
        TVector sixteens = Rest(MemoryMarshal.Cast<byte, TVector>(values), last, shift, table, ref ones, ref twos, ref fours, ref eights);
        return Flush(ones, twos, fours, eights, sixteens, plane, slots, 0);
    }

    /// <summary>Adds what five vectors have counted, the first of which weighs 1 &lt;&lt; level, the others twice as much as the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Flush(
        TVector ones, TVector twos, TVector fours, TVector eights, TVector sixteens, BytePlane plane, Span<long> slots, int level)
    {
        ReadOnlySpan<byte> owners = plane.Slots;
        Vector128<ushort> counts = TVector.Count(ones, twos, fours, eights, sixteens, owners.Length);
        long counted = 0;
        ulong fourCounts = counts.AsUInt64().ToScalar();
        for (int i = 0; i < owners.Length; i++)
        {
            if (i == 4)
            {
                fourCounts = counts.AsUInt64().GetElement(1);
            }

            long count = (long)(ushort)fourCounts << level;
            fourCounts >>= 16;
            slots[owners[i]] += count;
            counted += count;
        }

        return counted;
    }
}
#endif
