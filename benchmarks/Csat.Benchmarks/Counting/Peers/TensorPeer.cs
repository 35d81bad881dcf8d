using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>System.Numerics.Tensors, as near as it gets: how many values are above a limit, one limit after the other.</summary>
/// <remarks>
/// It has no histogram, no count of matches in a span, no grouping, and comparisons only into tensors of <see cref="bool"/>; a sum of
/// bytes overflows. So values are clamped to t … t + 1, t is subtracted, and the ones that remain are added up eight bytes at a time,
/// 255 such at once so that no byte overflows. HammingDistance to the clamped values is simpler and takes several times as long.
/// </remarks>
internal static class TensorPeer
{
    private const int Tile = 255 * sizeof(ulong);

    /// <summary>The limits that separate NPS's sentiments and the two codes: detractors, passives, promoters, invalid, 254, 255.</summary>
    private static readonly byte[] SentimentLimits = [6, 8, 10, RatingScale.NotApplicableValue - 1, RatingScale.NotApplicableValue];

    public static void Sentiments(ReadOnlySpan<byte> values, Span<long> sentiments)
    {
        Span<long> counts = stackalloc long[Slots.Sentiments];
        CountBetween(values, SentimentLimits, counts);
        AddInOrder(counts, levels: 3, sentiments);
    }

    public static void Histogram(ReadOnlySpan<byte> values, int levels, Span<long> slots)
    {
        Span<byte> limits = stackalloc byte[levels + 2];
        for (int level = 0; level < levels; level++)
        {
            limits[level] = (byte)level;
        }

        limits[levels] = RatingScale.NotApplicableValue - 1;
        limits[levels + 1] = RatingScale.NotApplicableValue;
        Span<long> counts = stackalloc long[levels + RatingDraws.OtherSlots];
        CountBetween(values, limits, counts);
        AddInOrder(counts, levels, slots);
    }

    /// <summary>How many values are up to the first limit, up to the second …, and above the last.</summary>
    private static void CountBetween(ReadOnlySpan<byte> values, ReadOnlySpan<byte> limits, Span<long> counts)
    {
        Span<byte> buffer = stackalloc byte[Tile];
        counts.Clear();
        for (; values.Length > 0; values = values[Math.Min(Tile, values.Length)..])
        {
            ReadOnlySpan<byte> tile = values[..Math.Min(Tile, values.Length)];
            Span<byte> above = buffer[..tile.Length];
            long left = tile.Length;
            for (int i = 0; i < limits.Length; i++)
            {
                TensorPrimitives.Clamp(tile, limits[i], (byte)(limits[i] + 1), above);
                TensorPrimitives.Subtract(above, limits[i], above);
                long count = Ones(above);
                counts[i] += left - count;
                left = count;
            }

            counts[limits.Length] += left;
        }
    }

    private static long Ones(ReadOnlySpan<byte> zerosAndOnes)
    {
        ReadOnlySpan<ulong> eights = MemoryMarshal.Cast<byte, ulong>(zerosAndOnes);
        long count = 0;
        for (ulong sums = TensorPrimitives.Sum(eights); sums > 0; sums >>= 8)
        {
            count += (byte)sums;
        }

        foreach (byte one in zerosAndOnes[(eights.Length * sizeof(ulong))..])
        {
            count += one;
        }

        return count;
    }

    /// <summary>By value come the levels, invalid, not applicable and no answer; in the slots invalid is last.</summary>
    private static void AddInOrder(ReadOnlySpan<long> counts, int levels, Span<long> slots)
    {
        for (int level = 0; level < levels; level++)
        {
            slots[level] += counts[level];
        }

        slots[levels + 2] += counts[levels];
        slots[levels] += counts[levels + 1];
        slots[levels + 1] += counts[levels + 2];
    }
}
