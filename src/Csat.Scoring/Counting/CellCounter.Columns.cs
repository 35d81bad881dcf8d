namespace Csat.Scoring.Counting;

/// <summary>Counts some rows of a column, given by their place.</summary>
internal delegate void RowsCounter<TCounter>(TCounter counter, int start, int length);

internal sealed partial class CellCounter
{
    /// <summary>Wide columns are read in tiles that stay in the nearest cache.</summary>
    private const int TileLength = 1 << 11;

    /// <summary>Counts rows of any kind of columns.</summary>
    public void Add<TGroup, TValue>(ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ValueColumn<TValue> column)
        where TGroup : struct
        where TValue : struct
    {
        bool isRead = typeof(TGroup) == typeof(int);
        Span<int> groupTile = stackalloc int[isRead ? 0 : TileLength];
        Span<byte> valueTile = stackalloc byte[TileLength];
        while (!values.IsEmpty)
        {
            int length = column.LengthIn(isRead ? values.Length : Math.Min(values.Length, groupTile.Length), valueTile);
            Add(GroupColumn.Read(groups.Slice(0, length), groupTile), column.Read(values.Slice(0, length), valueTile));
            groups = groups.Slice(length);
            values = values.Slice(length);
        }
    }

    /// <summary>Counts columns of equal length.</summary>
    public static long[] Count<TGroup, TValue>(CellPlan plan, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ValueColumn<TValue> column)
        where TGroup : struct
        where TValue : struct
    {
        using var counter = new CellCounter(plan);
        counter.Add(groups, values, column);
        return counter.ToSums();
    }

    /// <summary>Counts rows on several threads, each into cells of its own; their sum is exact and doesn't depend on who counted what.</summary>
    public static long[] Count(CellPlan plan, int rows, int maxDegreeOfParallelism, RowsCounter<CellCounter> add)
    {
        int blocks = (int)(((long)rows + ParallelSlots.BlockLength - 1) / ParallelSlots.BlockLength);
        int workers = Math.Min(blocks, Workers(plan, rows, maxDegreeOfParallelism));
        if (workers <= 1)
        {
            using var counter = new CellCounter(plan);
            add(counter, 0, rows);
            return counter.ToSums();
        }

        long[] sums = [];
        object merging = new();
        int next = -1;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism }, _ =>
        {
            using var counter = new CellCounter(plan);
            for (int block = Interlocked.Increment(ref next); block < blocks; block = Interlocked.Increment(ref next))
            {
                int start = block * ParallelSlots.BlockLength;
                add(counter, start, Math.Min(ParallelSlots.BlockLength, rows - start));
            }

            long[] counted = counter.ToSums();
            lock (merging)
            {
                if (sums.Length == 0)
                {
                    sums = counted;
                }
                else
                {
                    Cells.AddTo(sums, counted);
                }
            }
        });
        return sums;
    }

    /// <summary>How many threads there are to be: as many as allowed, but none for which there are fewer rows than it has cells of its own.</summary>
    /// <remarks>To make its cells and to add them up would take longer than to count its rows; and a large cube once a thread takes all memory.</remarks>
    public static int Workers(CellPlan plan, int rows, int maxDegreeOfParallelism) =>
        Math.Min(Workers(maxDegreeOfParallelism), Math.Max(1, rows / plan.CellCount));

    private static int Workers(int maxDegreeOfParallelism) => maxDegreeOfParallelism switch
    {
        -1 => Environment.ProcessorCount,
        >= 1 => maxDegreeOfParallelism,
        _ => throw Throw.OutOfRange(nameof(maxDegreeOfParallelism), maxDegreeOfParallelism, "-1 for all processors, or at least 1"),
    };
}
