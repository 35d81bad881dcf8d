namespace Csat.Scoring.Counting;

internal sealed partial class WeightedCellCounter
{
    private const int ChunkLength = 1 << 20;
    private const int WideChunkLength = 1 << 24;

    /// <summary>Counts columns of equal length; without groups where the plan has none.</summary>
    public static WeightedCells Count<TGroup, TValue, TWeight>(
        CellPlan plan, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ValueColumn<TValue> column, ReadOnlySpan<TWeight> weights)
        where TGroup : struct
        where TValue : struct
        where TWeight : struct
    {
        var cells = new WeightedCells(plan.CellCount);
        using var counter = new WeightedCellCounter(plan);
        int length;
        for (int start = 0; start < values.Length; start += length)
        {
            length = Math.Min(ChunkLengthOf(plan), values.Length - start);
            counter.Count(groups, values, column, weights, start, length);
            counter.MoveTo(cells);
        }

        return cells.OnLevelsOnly(plan.LevelCount);
    }

    /// <summary>The same on several threads, with the same bits: so many chunks at a time, whose sums are added in their order.</summary>
    public static WeightedCells Count(CellPlan plan, int rows, int maxDegreeOfParallelism, RowsCounter<WeightedCellCounter> count)
    {
        int chunk = ChunkLengthOf(plan);
        int chunks = (int)(((long)rows + chunk - 1) / chunk);
        int workers = Math.Min(chunks, CellCounter.Workers(plan, rows, maxDegreeOfParallelism));
        var cells = new WeightedCells(plan.CellCount);
        WeightedCellCounter[] counters = [.. Enumerable.Range(0, workers).Select(_ => new WeightedCellCounter(plan))];
        for (int first = 0; first < chunks; first += workers)
        {
            int atOnce = Math.Min(workers, chunks - first);
            Parallel.For(0, atOnce, new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism }, i =>
            {
                int start = (first + i) * chunk;
                count(counters[i], start, Math.Min(chunk, rows - start));
            });
            foreach (WeightedCellCounter counter in counters.Take(atOnce))
            {
                counter.MoveTo(cells);
            }
        }

        foreach (WeightedCellCounter counter in counters)
        {
            counter.Dispose();
        }

        return cells.OnLevelsOnly(plan.LevelCount);
    }

    /// <summary>Long enough that adding up the cells of a chunk costs little beside counting it.</summary>
    private static int ChunkLengthOf(CellPlan plan) => plan.CellCount <= CellCounter.NarrowCells ? ChunkLength : WideChunkLength;
}
