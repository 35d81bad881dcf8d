#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

// A long column: blocks into bit-sliced counters as deep as the column is long, so that nothing overflows and nothing is flushed on the way.
internal static partial class PlaneCounter<TVector>
{
    // A load across two cache lines costs two; in a short column the first, partial vector would cost more.
    private const int AlignFrom = 1 << 14;

    // Past the near caches four quarters are read side by side.
    private const int FourStreamsFrom = 1 << 22;

    // Several planes take turns while the bytes are in the nearest cache.
    private const int ChunkBlocks = 4;

    private static long AddLong(ReadOnlySpan<byte> values, BytePlane[] planes, Span<long> slots)
    {
        int head = values.Length >= AlignFrom ? ToAlignment(values) : 0;
        ReadOnlySpan<TVector> vectors = MemoryMarshal.Cast<byte, TVector>(values.Slice(head));
        int blocks = vectors.Length / BlockVectors;
        int levels = 32 - BitOperations.LeadingZeroCount((uint)blocks);
        int size = LowLevels + (2 * levels);
        Span<TVector> states = stackalloc TVector[size * planes.Length];
        for (int p = 0; p < planes.Length && head > 0; p++)
        {
            states[p * size] = First(values, head, TVector.Broadcast(planes[p].Shift), TVector.Load(planes[p].Table));
        }

        (int step, int stride) = values.Length > FourStreamsFrom ? (GroupVectors, blocks * GroupVectors) : (BlockVectors, GroupVectors);
        int chunk = planes.Length == 1 ? blocks : ChunkBlocks;
        for (int block = 0; block < blocks; block += chunk)
        {
            for (int p = 0; p < planes.Length; p++)
            {
                Run(vectors, block, Math.Min(block + chunk, blocks), step, stride, planes[p], states.Slice(p * size, size));
            }
        }

        ReadOnlySpan<TVector> rest = vectors.Slice(blocks * BlockVectors);
        long counted = 0;
        for (int p = 0; p < planes.Length; p++)
        {
            TVector shift = TVector.Broadcast(planes[p].Shift);
            TVector table = TVector.Load(planes[p].Table);
            Span<TVector> state = states.Slice(p * size, size);
            TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
            TVector last = Last(values, (values.Length - head) & (Size - 1), shift, table);
            last = Rest(rest, last, shift, table, ref ones, ref twos, ref fours, ref eights);
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

    // How many bytes stand before the first whole vector. An array that moves meanwhile costs time, not a count.
    private static int ToAlignment(ReadOnlySpan<byte> values)
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(values));
        return (int)(-address & (Size - 1));
    }

    /// <summary>Counts some blocks of one plane into its state: four low levels, then a sum and a pending carry for each higher one.</summary>
    private static void Run(ReadOnlySpan<TVector> vectors, int block, int end, int step, int stride, BytePlane plane, Span<TVector> state)
    {
        TVector shift = TVector.Broadcast(plane.Shift);
        TVector table = TVector.Load(plane.Table);
        TVector ones = state[0], twos = state[1], fours = state[2], eights = state[3];
        for (; block < end; block++)
        {
            TVector carry = Block(vectors.Slice(block * step), stride, shift, table, ref ones, ref twos, ref fours, ref eights);
            // The bits of the block number say where a carry waits already, as in a binary counter.
            int at = LowLevels;
            for (int bits = block; (bits & 1) != 0; bits >>= 1, at += 2)
            {
                carry = TVector.Add(ref state[at], state[at + 1], carry);
            }

            state[at + 1] = carry;
        }

        state[0] = ones;
        state[1] = twos;
        state[2] = fours;
        state[3] = eights;
    }
}
#endif
