#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

/// <summary>Counts how often each bit is set in the looked-up bytes of a column.</summary>
internal static class PlaneCounter<TVector>
    where TVector : unmanaged, IByteVector<TVector>
{
    private const int GroupVectors = 4;
    private const int BlockVectors = 4 * GroupVectors;
    private const int LowLevels = 4;

    private static int Size => Unsafe.SizeOf<TVector>();

    /// <summary>Adds what the planes count to their slots.</summary>
    /// <returns>How many values lie in any plane.</returns>
    public static long Add(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        if (values.Length >= 2 * BlockVectors * Size)
        {
            return AddLong(values, planes, slots);
        }

        long counted = 0;
        foreach (BytePlane plane in planes)
        {
            counted += AddShort(values, plane, slots);
        }

        return counted;
    }

    private static long AddShort(ReadOnlySpan<byte> values, BytePlane plane, Span<long> slots)
    {
        TVector offset = TVector.Broadcast(plane.Offset);
        TVector table = TVector.Load(plane.Table);
        TVector ones = default, twos = default, fours = default, eights = default;
        long counted = 0;
        int block = BlockVectors * Size;
        for (; values.Length >= block; values = values.Slice(block))
        {
            TVector sixteens = Block(MemoryMarshal.Cast<byte, TVector>(values), 0, GroupVectors, offset, table, ref ones, ref twos, ref fours, ref eights);
            counted += Flush(sixteens, plane, slots, LowLevels);
        }

        TVector last = Rest(values, offset, table, ref ones, ref twos, ref fours, ref eights);
        counted += Flush(ones, twos, fours, eights, last, plane, slots);
        return counted;
    }

    private static long AddLong(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        // Whole cache lines: a load across two of them costs two.
        int head = Misalignment(values);
        ReadOnlySpan<TVector> vectors = MemoryMarshal.Cast<byte, TVector>(values.Slice(head));
        int blocks = vectors.Length / BlockVectors;
        int levels = 32 - BitOperations.LeadingZeroCount((uint)blocks);
        int size = LowLevels + (2 * levels);
        Span<TVector> states = stackalloc TVector[size * planes.Length];
        for (int p = 0; p < planes.Length; p++)
        {
            states[p * size] = Masked(values.Slice(0, head), TVector.Broadcast(planes[p].Offset), TVector.Load(planes[p].Table));
        }

        (int step, int stride) = (long)blocks * BlockVectors * Size > FourStreams ? (GroupVectors, blocks * GroupVectors) : (BlockVectors, GroupVectors);
        int chunk = planes.Length == 1 ? blocks : Chunk;
        for (int block = 0; block < blocks; block += chunk)
        {
            for (int p = 0; p < planes.Length; p++)
            {
                Run(vectors, block, Math.Min(block + chunk, blocks), step, stride, planes[p], states.Slice(p * size, size));
            }
        }

        ReadOnlySpan<byte> rest = values.Slice(head + (blocks * BlockVectors * Size));
        long counted = 0;
        for (int p = 0; p < planes.Length; p++)
        {
            Span<TVector> state = states.Slice(p * size, size);
            TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
            TVector last = Rest(rest, TVector.Broadcast(planes[p].Offset), TVector.Load(planes[p].Table), ref ones, ref twos, ref fours, ref eights);
            counted += Flush(ones, twos, fours, eights, last, planes[p], slots);
            for (int level = 0; level < levels; level++)
            {
                counted += Flush(state[LowLevels + (2 * level)], planes[p], slots, LowLevels + level);
                if (((blocks >> level) & 1) != 0)
                {
                    counted += Flush(state[LowLevels + (2 * level) + 1], planes[p], slots, LowLevels + level);
                }
            }
        }

        return counted;
    }

    public static int FourStreams = 1 << 22;
    public static int Chunk = 1;

    private static int Misalignment(ReadOnlySpan<byte> values)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(values));
        return (int)-address & (Size - 1);
    }

    private static void Run(ReadOnlySpan<TVector> vectors, int block, int end, int step, int stride, BytePlane plane, Span<TVector> state)
    {
        TVector offset = TVector.Broadcast(plane.Offset);
        TVector table = TVector.Load(plane.Table);
        TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
        for (; block < end; block++)
        {
            TVector carry = Block(vectors.Slice(block * step), 0, stride, offset, table, ref ones, ref twos, ref fours, ref eights);
            int at = LowLevels;
            for (int bits = block; (bits & 1) != 0; bits >>= 1, at += 2)
            {
                carry = Add(ref state[at], state[at + 1], carry);
            }

            state[at + 1] = carry;
        }

        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Block(
        ReadOnlySpan<TVector> vectors, int at, int stride, TVector offset, TVector table, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        TVector a = Group(vectors.Slice(at, GroupVectors), offset, table, ref ones, ref twos);
        TVector b = Group(vectors.Slice(at + stride, GroupVectors), offset, table, ref ones, ref twos);
        TVector first = Add(ref fours, a, b);
        TVector c = Group(vectors.Slice(at + (2 * stride), GroupVectors), offset, table, ref ones, ref twos);
        TVector d = Group(vectors.Slice(at + (3 * stride), GroupVectors), offset, table, ref ones, ref twos);
        TVector second = Add(ref fours, c, d);
        return Add(ref eights, first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Group(ReadOnlySpan<TVector> four, TVector offset, TVector table, ref TVector ones, ref TVector twos)
    {
        TVector a = Add(ref ones, TVector.LookUp(four[0], offset, table), TVector.LookUp(four[1], offset, table));
        TVector b = Add(ref ones, TVector.LookUp(four[2], offset, table), TVector.LookUp(four[3], offset, table));
        return Add(ref twos, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Rest(
        ReadOnlySpan<byte> values, TVector offset, TVector table, ref TVector ones, ref TVector twos, ref TVector fours, ref TVector eights)
    {
        ReadOnlySpan<TVector> vectors = MemoryMarshal.Cast<byte, TVector>(values);
        TVector sixteens = default;
        int i = 0;
        for (; i + GroupVectors <= vectors.Length; i += GroupVectors)
        {
            TVector carry = Group(vectors.Slice(i, GroupVectors), offset, table, ref ones, ref twos);
            carry = Add(ref fours, carry, default);
            carry = Add(ref eights, carry, default);
            sixteens = TVector.Sum(sixteens, carry, default);
        }

        TVector a = i < vectors.Length ? TVector.LookUp(vectors[i], offset, table) : default;
        TVector b = i + 1 < vectors.Length ? TVector.LookUp(vectors[i + 1], offset, table) : default;
        TVector c = i + 2 < vectors.Length ? TVector.LookUp(vectors[i + 2], offset, table) : default;
        TVector d = Masked(values, values.Length % Size, offset, table);
        TVector f = Add(ref twos, Add(ref ones, a, b), Add(ref ones, c, d));
        f = Add(ref fours, f, default);
        f = Add(ref eights, f, default);
        return TVector.Sum(sixteens, f, default);
    }

    private static TVector Masked(ReadOnlySpan<byte> values, TVector offset, TVector table) => Masked(values, values.Length, offset, table);

    /// <summary>The last values, fewer than a vector's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Masked(ReadOnlySpan<byte> values, int count, TVector offset, TVector table)
    {
        if (count == 0)
        {
            return default;
        }

        TVector last = values.Length >= Size ? TVector.Load(values.Slice(values.Length - Size)) : Padded(values);
        return TVector.From(TVector.LookUp(last, offset, table), Size - count);
    }

    private static TVector Padded(ReadOnlySpan<byte> values)
    {
        TVector padded = default;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<TVector>(ref padded));
        values.CopyTo(bytes.Slice(Size - values.Length));
        return padded;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Add(ref TVector sum, TVector a, TVector b)
    {
        TVector carry = TVector.Carry(sum, a, b);
        sum = TVector.Sum(sum, a, b);
        return carry;
    }

    private static long Flush(TVector bits, BytePlane plane, Span<long> slots, int level)
    {
        long counted = 0;
        ReadOnlySpan<byte> planeSlots = plane.Slots;
        for (int bit = 0; bit < planeSlots.Length; bit++)
        {
            long count = (long)TVector.CountBit(bits, bit) << level;
            slots[planeSlots[bit]] += count;
            counted += count;
        }

        return counted;
    }

    private static long Flush(TVector ones, TVector twos, TVector fours, TVector eights, TVector sixteens, BytePlane plane, Span<long> slots)
    {
        long counted = 0;
        ReadOnlySpan<byte> planeSlots = plane.Slots;
        for (int bit = 0; bit < planeSlots.Length; bit++)
        {
            long count = TVector.CountBit(ones, bit)
                + (TVector.CountBit(twos, bit) << 1) + (TVector.CountBit(fours, bit) << 2)
                + (TVector.CountBit(eights, bit) << 3) + (TVector.CountBit(sixteens, bit) << 4);
            slots[planeSlots[bit]] += count;
            counted += count;
        }

        return counted;
    }
}
#endif
