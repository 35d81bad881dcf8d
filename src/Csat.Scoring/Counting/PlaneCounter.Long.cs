#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

// A long column: blocks into bit-sliced counters, which nothing but their last carries leaves on the way.
internal static partial class PlaneCounter<TVector>
{
    // A load across two cache lines costs two; in a short column the first, partial vector would cost more.
    private const int AlignFrom = 1 << 14;

    // After so many blocks the carry of the highest level is counted, so that the counters stay small.
    private const int MaxLevels = 8;
    private const int Period = 1 << MaxLevels;

    // Several planes take turns while the bytes are in the nearest cache.
    private const int TurnBlocks = 16;

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static long AddLong(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        int head = values.Length >= AlignFrom ? ToAlignment(values) : 0;
        ReadOnlySpan<TVector> vectors = MemoryMarshal.Cast<byte, TVector>(values.Slice(head));
        int blocks = vectors.Length / BlockVectors;
        int levels = Math.Min(MaxLevels + 1, 32 - BitOperations.LeadingZeroCount((uint)blocks));
        int size = LowLevels + (2 * levels);
        Span<TVector> states = stackalloc TVector[size * planes.Length];
        for (int p = 0; p < planes.Length && head > 0; p++)
        {
            states[p * size] = First(values, head, TVector.Broadcast(planes[p].Shift), TVector.Load(planes[p].Table));
        }

        // The four groups of a block stand in the four quarters of the column: more loads are on their way at a time.
        int quarter = blocks * GroupVectors;
        bool isOneTurn = planes.Length == 1 || (planes.Length == 2 && planes[0].Shift == planes[1].Shift);
        int turn = isOneTurn ? Period : TurnBlocks;
        long counted = 0;
        for (int first = 0; first < blocks; first += turn)
        {
            int end = Math.Min(first + turn, blocks);
            Run(vectors.Slice(first * GroupVectors), quarter, first, end, planes, states);
            for (int p = 0; p < planes.Length && end % Period == 0; p++)
            {
                counted += Flush(states[((p + 1) * size) - 1], default, default, default, default, planes[p], slots, LowLevels + MaxLevels);
            }
        }

        ReadOnlySpan<TVector> rest = vectors.Slice(blocks * BlockVectors);
        for (int p = 0; p < planes.Length; p++)
        {
            counted += Finish(values, (values.Length - head) & (Size - 1), rest, blocks, planes[p], states.Slice(p * size, size), slots);
        }

        return counted;
    }

    /// <summary>Counts what is left of the column, fewer vectors than a block and the last bytes, and all that the state holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static long Finish(
        ReadOnlySpan<byte> values, int tail, ReadOnlySpan<TVector> rest, int blocks, BytePlane plane, Span<TVector> state, Span<long> slots)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table);
        TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
        TVector sixteens = Rest(rest, Last(values, tail, shift, table), shift, table, ref ones, ref twos, ref fours, ref eights);
        long counted = Flush(ones, twos, fours, eights, sixteens, plane, slots, 0);
        ReadOnlySpan<TVector> higher = state.Slice(LowLevels);
        for (int level = 0; level < MaxLevels && 2 * level < higher.Length; level += 4)
        {
            counted += Flush(
                Sum(higher, level), Sum(higher, level + 1), Sum(higher, level + 2), Sum(higher, level + 3), default, plane, slots, LowLevels + level);
            counted += Flush(
                Waiting(higher, level, blocks), Waiting(higher, level + 1, blocks), Waiting(higher, level + 2, blocks), Waiting(higher, level + 3, blocks),
                default, plane, slots, LowLevels + level);
        }

        return counted;
    }

    private static TVector Sum(ReadOnlySpan<TVector> higher, int level) => 2 * level < higher.Length ? higher[2 * level] : default;

    // A carry waits where the number of blocks has a bit. The levels end where the number does, or where its period does.
    private static TVector Waiting(ReadOnlySpan<TVector> higher, int level, int blocks) =>
        ((blocks >> level) & 1) != 0 ? higher[(2 * level) + 1] : default;

    // How many bytes stand before the first whole vector. An array that moves meanwhile costs time, not a count.
    private static int ToAlignment(ReadOnlySpan<byte> values)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(values));
        return (int)(-address & (Size - 1));
    }

    /// <summary>Counts some blocks into all planes: two of one window together, from the same indexes.</summary>
    private static void Run(ReadOnlySpan<TVector> vectors, int stride, int first, int end, BytePlane[] planes, Span<TVector> states)
    {
        int size = states.Length / planes.Length;
        for (int p = 0; p < planes.Length; p++)
        {
            Span<TVector> state = states.Slice(p * size, size);
            if (p + 1 < planes.Length && planes[p].Shift == planes[p + 1].Shift)
            {
                p++;
                RunPair(vectors, stride, first, end, planes[p - 1], planes[p], state, states.Slice(p * size, size));
            }
            else
            {
                Run(vectors, stride, first, end, planes[p], state);
            }
        }
    }

    /// <summary>Counts some blocks into one plane's state: four low levels, then a sum and a pending carry for each higher one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run(ReadOnlySpan<TVector> vectors, int stride, int first, int end, BytePlane plane, Span<TVector> state)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table);
        TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
        for (int block = first; block < end; block++)
        {
            TVector carry = Block(vectors.Slice((block - first) * GroupVectors), stride, shift, table, ref ones, ref twos, ref fours, ref eights);
            Carry(carry, block, state);
        }

        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
    }

    // The bits of the block number say where a carry waits already, as in a binary counter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(TVector carry, int block, Span<TVector> state)
    {
        int at = LowLevels;
        for (int bits = block & (Period - 1); (bits & 1) != 0; bits >>= 1, at += 2)
        {
            carry = TVector.Add(ref state[at], state[at + 1], carry);
        }

        state[at + 1] = carry;
    }

    /// <summary>The same for two planes of one window: every index is made once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunPair(
        ReadOnlySpan<TVector> vectors, int stride, int first, int end, BytePlane plane, BytePlane other, Span<TVector> state, Span<TVector> otherState)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table), otherTable = TVector.Load(other.Table);
        TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
        TVector otherOnes = otherState[0], otherTwos = otherState[1], otherFours = otherState[2], otherEights = otherState[3];
        for (int block = first; block < end; block++)
        {
            ReadOnlySpan<TVector> from = vectors.Slice((block - first) * GroupVectors);
            TVector half = default, otherHalf = default, carry = default, otherCarry = default;
            for (int at = 0; at < 2; at++)
            {
                ReadOnlySpan<TVector> low = from.Slice(2 * at * stride, GroupVectors), high = from.Slice(((2 * at) + 1) * stride, GroupVectors);
                TVector a = TVector.Index(in low[0], shift), b = TVector.Index(in low[1], shift), c = TVector.Index(in low[2], shift), d = TVector.Index(in low[3], shift);
                TVector e = TVector.Index(in high[0], shift), f = TVector.Index(in high[1], shift), g = TVector.Index(in high[2], shift), h = TVector.Index(in high[3], shift);
                half = carry;
                otherHalf = otherCarry;
                carry = Eight(a, b, c, d, e, f, g, h, table, ref ones, ref twos, ref fours);
                otherCarry = Eight(a, b, c, d, e, f, g, h, otherTable, ref otherOnes, ref otherTwos, ref otherFours);
            }

            Carry(TVector.Add(ref eights, half, carry), block, state);
            Carry(TVector.Add(ref otherEights, otherHalf, otherCarry), block, otherState);
        }

        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
        otherState[0] = otherOnes;
        otherState[1] = otherTwos;
        otherState[2] = otherFours;
        otherState[3] = otherEights;
    }
}
#endif
