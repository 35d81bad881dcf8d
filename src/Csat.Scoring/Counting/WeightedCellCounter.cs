using System.Buffers;

namespace Csat.Scoring.Counting;

/// <summary>Counts weighted rows of one thread, chunk by chunk, each chunk in the order of its rows and from 0.</summary>
/// <remarks>
/// Floating sums depend on their order. A chunk is always summed row by row, and the sums of chunks are added in the order of the chunks: whoever
/// counts a chunk, and with whatever instructions, the bits are the same. As in <see cref="CellCounter"/>, up to
/// 65,536 cells have 16-bit counters and more have 32-bit ones.
/// </remarks>
internal sealed partial class WeightedCellCounter : IDisposable
{
    /// <summary>First the cells of a block are found and its weights checked, then both are added from the second cache.</summary>
    private const int BlockLength = 1 << 13;

    private const int NarrowBlocks = ushort.MaxValue / BlockLength;

    private readonly CellPlan _plan;
    private readonly bool _isNarrow;
    private readonly WeightSums[] _sums;
    private readonly long[] _counts = [];
    private readonly uint[] _wide = [];
    private readonly ushort[] _narrow = [];
    private readonly ushort[] _narrowCells = [];
    private readonly int[] _cells = [];
    private readonly int[] _groups;
    private readonly byte[] _values;
    private readonly double[] _weights;
    private readonly BadWeights _bad = new();
    private int _blocks;

    public WeightedCellCounter(CellPlan plan)
    {
        _plan = plan;
        _isNarrow = plan.CellCount <= CellCounter.NarrowCells;
        _groups = ArrayPool<int>.Shared.Rent(BlockLength);
        _values = ArrayPool<byte>.Shared.Rent(BlockLength);
        _weights = ArrayPool<double>.Shared.Rent(BlockLength);
        if (!_isNarrow)
        {
            _sums = new WeightSums[plan.CellCount];
            _wide = new uint[plan.CellCount];
            _cells = ArrayPool<int>.Shared.Rent(BlockLength);
            return;
        }

        _counts = new long[plan.CellCount];
        _sums = ArrayPool<WeightSums>.Shared.Rent(CellCounter.NarrowCells);
        _sums.AsSpan(0, plan.CellCount).Clear();
        _narrow = ArrayPool<ushort>.Shared.Rent(CellCounter.NarrowCells);
        _narrow.AsSpan(0, plan.CellCount).Clear();
        _narrowCells = ArrayPool<ushort>.Shared.Rent(BlockLength);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_groups);
        ArrayPool<byte>.Shared.Return(_values);
        ArrayPool<double>.Shared.Return(_weights);
        if (!_isNarrow)
        {
            ArrayPool<int>.Shared.Return(_cells);
            return;
        }

        ArrayPool<WeightSums>.Shared.Return(_sums);
        ArrayPool<ushort>.Shared.Return(_narrow);
        ArrayPool<ushort>.Shared.Return(_narrowCells);
    }

    /// <summary>Counts a chunk of columns of equal length. There are none of groups where the plan has none.</summary>
    public void Count<TGroup, TValue, TWeight>(
        ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ValueColumn<TValue> column, ReadOnlySpan<TWeight> weights, int start, int length)
        where TGroup : struct
        where TValue : struct
        where TWeight : struct
    {
        for (int end = start + length; start < end; start += length)
        {
            length = Math.Min(end - start, BlockLength);
            // In a plan without groups any number is that of a row without one.
            ReadOnlySpan<int> numbers = groups.IsEmpty ? _groups.AsSpan(0, length) : GroupColumn.Read(groups.Slice(start, length), _groups);
            Add(numbers, column.Read(values.Slice(start, length), _values), WeightColumn.Read(weights.Slice(start, length), _weights), start);
        }

        Flush();
    }

    /// <summary>Adds the chunk's cells to others and starts from 0 again.</summary>
    public void MoveTo(WeightedCells cells)
    {
        Cells.AddTo(cells.Counts, _counts);
        Cells.AddTo(cells.Counts, _wide);
        WeightSums.AddTo(cells.Sums, _sums.AsSpan(0, _plan.CellCount));
        cells.Bad.Take(_bad);
        _counts.AsSpan().Clear();
        _wide.AsSpan().Clear();
        _sums.AsSpan(0, _plan.CellCount).Clear();
    }

    /// <summary>Counts a block.</summary>
    private void Add(ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<double> weights, int firstRow)
    {
        if (!_isNarrow)
        {
            Span<int> wideCells = _cells.AsSpan(0, values.Length);
            _plan.Find(groups, values, wideCells);
            Sort(weights, wideCells, firstRow);
            AddWide(wideCells, weights, _wide, _sums);
            return;
        }

        Span<ushort> cells = _narrowCells.AsSpan(0, values.Length);
        _plan.Find(groups, values, cells);
        Sort(weights, cells, firstRow);
        AddNarrow(cells, weights, _narrow, _sums);
        if (++_blocks == NarrowBlocks)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (_isNarrow)
        {
            Span<ushort> narrow = _narrow.AsSpan(0, _plan.CellCount);
            CellCounter.AddTo(_counts, narrow);
            narrow.Clear();
            _blocks = 0;
        }
    }

    /// <summary>Answers with weight 0 go to a slot of their own; rows whose weight is none are noted.</summary>
    private void Sort(ReadOnlySpan<double> weights, Span<ushort> cells, int firstRow)
    {
        for (int i = WeightColumn.FirstUnusual(weights, 0); i < weights.Length; i = WeightColumn.FirstUnusual(weights, i + 1))
        {
            cells[i] = (ushort)SortedCell(cells[i], weights[i], firstRow + i);
        }
    }

    private void Sort(ReadOnlySpan<double> weights, Span<int> cells, int firstRow)
    {
        for (int i = WeightColumn.FirstUnusual(weights, 0); i < weights.Length; i = WeightColumn.FirstUnusual(weights, i + 1))
        {
            cells[i] = SortedCell(cells[i], weights[i], firstRow + i);
        }
    }

    private int SortedCell(int cell, double weight, int row)
    {
        if (weight == 0)
        {
            int slot = cell % _plan.SlotCount;
            return slot < _plan.LevelCount ? cell - slot + _plan.SlotCount - 1 : cell;
        }

        _bad.Add(row, weight);
        return cell;
    }
}
