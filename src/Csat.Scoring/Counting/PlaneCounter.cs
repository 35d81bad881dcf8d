#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        if (values.Length >= BlockVectors * Size)
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

    private static long AddTiny(ReadOnlySpan<byte> values, BytePlane plane, Span<long> slots)
    {
        TVector padded = default;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<TVector>(ref padded));
        values.CopyTo(bytes.Slice(Size - values.Length));
        return Flush(Last(bytes, values.Length, TVector.Broadcast(plane.Shift), TVector.Load(plane.Table)), plane, slots, 0);
    }

    private static long AddShort(ReadOnlySpan<byte> values, BytePlane plane, Span<long> slots)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table);
        TVector ones = default, twos = default, fours = default, eights = default;
        TVector last = Last(values, values.Length & (Size - 1), shift, table);
        TVector sixteens = Rest(MemoryMarshal.Cast<byte, TVector>(values), last, shift, table, ref ones, ref twos, ref fours, ref eights);
        return Flush(ones, twos, fours, eights, sixteens, plane, slots);
    }

    private static long Flush(TVector bits, BytePlane plane, Span<long> slots, int level)
    {
        long counted = 0;
        foreach (byte slot in plane.Slots)
        {
            long count = (long)TVector.CountTopBits(bits) << level;
            slots[slot] += count;
            counted += count;
            bits = TVector.Double(bits);
        }

        return counted;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Flush(TVector ones, TVector twos, TVector fours, TVector eights, TVector sixteens, BytePlane plane, Span<long> slots)
    {
        int counted = 0;
        foreach (byte slot in plane.Slots)
        {
            int count = TVector.CountTopBits(ones)
                + (2 * TVector.CountTopBits(twos)) + (4 * TVector.CountTopBits(fours))
                + (8 * TVector.CountTopBits(eights)) + (16 * TVector.CountTopBits(sixteens));
            slots[slot] += count;
            counted += count;
            ones = TVector.Double(ones);
            twos = TVector.Double(twos);
            fours = TVector.Double(fours);
            eights = TVector.Double(eights);
            sixteens = TVector.Double(sixteens);
        }

        return counted;
    }
}
#endif
