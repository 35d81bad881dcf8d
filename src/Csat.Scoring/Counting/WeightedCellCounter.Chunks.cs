namespace Csat.Scoring.Counting;

internal sealed partial class WeightedCellCounter
{
    private const int ChunkLength = 1 << 20;
    private const int WideChunkLength = 1 << 24;

    /// <summary>Counts columns of equal length.</summary>
    public static WeightedCells Count<TWeight>(CellPlan plan, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<TWeight> weights)
        where TWeight : struct
    {
        var cells = new WeightedCells(plan.CellCount);
        using var counter = new WeightedCellCounter(plan);
        int chunk = ChunkLengthOf(plan);
        for (int start = 0; start < values.Length; start += Math.Min(chunk, values.Length - start))
        {
            int length = Math.Min(chunk, values.Length - start);
            counter.Count(groups.Slice(start, length), values.Slice(start, length), weights.Slice(start, length), start);
            counter.MoveTo(cells);
        }

        return cells.OnLevelsOnly(plan.LevelCount);
    }

    /// <summary>The same on several threads, with the same bits: so many chunks at a time, whose sums are added in their order.</summary>
    public static WeightedCells Count<TWeight>(
        CellPlan plan, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<TWeight> weights, int maxDegreeOfParallelism)
        where TWeight : struct
    {
        int chunk = ChunkLengthOf(plan);
        int chunks = (int)(((long)values.Length + chunk - 1) / chunk);
        int workers = Math.Min(chunks, CellCounter.Workers(plan, values.Length, maxDegreeOfParallelism));
        if (workers <= 1)
        {
            return Count(plan, groups.Span, values.Span, weights.Span);
        }

        var cells = new WeightedCells(plan.CellCount);
        WeightedCellCounter[] counters = [.. Enumerable.Range(0, workers).Select(_ => new WeightedCellCounter(plan))];
        for (int first = 0; first < chunks; first += workers)
        {
            int atOnce = Math.Min(workers, chunks - first);
            Parallel.For(0, atOnce, new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism }, i =>
            {
                int start = (first + i) * chunk;
                int length = Math.Min(chunk, values.Length - start);
                counters[i].Count(groups.Span.Slice(start, length), values.Span.Slice(start, length), weights.Span.Slice(start, length), start);
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
