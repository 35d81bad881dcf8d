namespace Csat.Scoring.Counting;

/// <summary>Counts a part of a column into slots, on top of what is there.</summary>
internal delegate void SlotAdder<T>(ReadOnlySpan<T> values, Span<long> slots);

/// <summary>Counts a long column on several threads.</summary>
internal static class ParallelSlots
{
    /// <summary>Long enough that handing out blocks costs nothing beside counting them, short enough that no thread waits long for the last.</summary>
    public const int BlockLength = 1 << 18;

    /// <summary>Every thread counts blocks into slots of its own; their sum is exact and doesn't depend on who counted what.</summary>
    public static long[] Count<T>(ReadOnlyMemory<T> values, int slotCount, SlotAdder<T> add, int maxDegreeOfParallelism)
    {
        if (maxDegreeOfParallelism is 0 or < -1)
        {
            throw Throw.OutOfRange(nameof(maxDegreeOfParallelism), maxDegreeOfParallelism, "-1 for all processors, or at least 1");
        }

        long[] sums = new long[slotCount];
        int blocks = (int)(((long)values.Length + BlockLength - 1) / BlockLength);
        if (blocks <= 1 || maxDegreeOfParallelism == 1)
        {
            add(values.Span, sums);
            return sums;
        }

        Parallel.For(
            0, blocks, new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism },
            () => new long[slotCount],
            (block, _, slots) =>
            {
                int start = block * BlockLength;
                add(values.Span.Slice(start, Math.Min(BlockLength, values.Length - start)), slots);
                return slots;
            },
            slots =>
            {
                lock (sums)
                {
                    for (int i = 0; i < sums.Length; i++)
                    {
                        sums[i] += slots[i];
                    }
                }
            });
        return sums;
    }
}
