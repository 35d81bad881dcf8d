namespace Csat.Scoring.Counting;

/// <summary>Arithmetic on the cells of cubes: one row of equal length a group, then the rows without one.</summary>
internal static class Cells
{
    public static void AddTo(Span<long> sums, ReadOnlySpan<long> counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            sums[i] += counts[i];
        }
    }

    public static void AddTo(Span<long> sums, ReadOnlySpan<uint> counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            sums[i] += counts[i];
        }
    }

    /// <summary>The rows added up.</summary>
    public static long[] Total(ReadOnlySpan<long> cells, int slotCount)
    {
        long[] total = new long[slotCount];
        for (; !cells.IsEmpty; cells = cells.Slice(slotCount))
        {
            AddTo(total, cells.Slice(0, slotCount));
        }

        return total;
    }

    /// <summary>Adds each group's cells to those of another group; the last row goes to the last.</summary>
    public static void AddRows<T>(T[] from, T[] to, int[] placeOf, int slotCount, AddSpans<T> add)
    {
        for (int group = 0; group < placeOf.Length; group++)
        {
            add(to.AsSpan(placeOf[group] * slotCount, slotCount), from.AsSpan(group * slotCount, slotCount));
        }
    }
}

/// <summary>Adds one list of numbers to another of the same length.</summary>
internal delegate void AddSpans<T>(Span<T> sums, ReadOnlySpan<T> added);
