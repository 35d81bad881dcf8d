#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Csat.Scoring.Counting;

internal sealed partial class WeightedCellCounter
{
    // Tables of constant length and 16-bit cells: no index can lie outside, and none is checked.
    private static void AddNarrow(ReadOnlySpan<ushort> cells, ReadOnlySpan<double> weights, ushort[] counters, WeightSums[] table)
    {
        Span<ushort> counts = counters.AsSpan(0, CellCounter.NarrowCells);
        weights = weights.Slice(0, cells.Length);
#if NET
        Span<Vector128<double>> sums = MemoryMarshal.Cast<WeightSums, Vector128<double>>(table.AsSpan(0, CellCounter.NarrowCells)).Slice(0, CellCounter.NarrowCells);
        for (int i = 0; i < cells.Length; i++)
        {
            ushort cell = cells[i];
            double weight = weights[i];
            sums[cell] += Vector128.Create(weight, weight * weight);
            counts[cell]++;
        }
#else
        Span<WeightSums> sums = table.AsSpan(0, CellCounter.NarrowCells);
        for (int i = 0; i < cells.Length; i++)
        {
            Add(ref sums[cells[i]], weights[i]);
            counts[cells[i]]++;
        }
#endif
    }

    private static void AddWide(ReadOnlySpan<int> cells, ReadOnlySpan<double> weights, uint[] counts, WeightSums[] sums)
    {
        weights = weights.Slice(0, cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            Add(ref sums[cells[i]], weights[i]);
            counts[cells[i]]++;
        }
    }

    private static void Add(ref WeightSums sums, double weight)
    {
        sums.Weight += weight;
        sums.Squared += weight * weight;
    }
}
