using System.Buffers;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring.Counting;

/// <summary>Counts rows of one thread into the cells of a cube.</summary>
/// <remarks>
/// Up to 65,536 cells are counted in 16-bit counters, which stay in a near cache, and are added to the sums before any of them can overflow:
/// after at most 65,472 rows. A block has that length too: first the cells of all its rows are found, at the speed of memory, then they are
/// counted from the second cache. More cells have 32-bit counters, which the rows of one counter can't fill: columns end at 2³¹ − 1 rows.
/// </remarks>
internal sealed partial class CellCounter : IDisposable
{
    /// <summary>Cells that a 16-bit number can tell apart.</summary>
    public const int NarrowCells = ushort.MaxValue + 1;

    private const int BlockLength = 65_472;
    private const int WideBlockLength = 1 << 12;

    private readonly CellPlan _plan;
    private readonly uint[] _wide = [];
    private readonly ushort[] _narrow = [];
    private readonly ushort[] _cells = [];
    private readonly int[] _wideCells = [];
    private readonly long[] _sums = [];
    private int _room = BlockLength;

    public CellCounter(CellPlan plan)
    {
        _plan = plan;
        if (plan.CellCount > NarrowCells)
        {
            _wide = new uint[plan.CellCount];
            _wideCells = ArrayPool<int>.Shared.Rent(WideBlockLength);
            return;
        }

        _sums = new long[plan.CellCount];
        _cells = ArrayPool<ushort>.Shared.Rent(BlockLength);
        _narrow = ArrayPool<ushort>.Shared.Rent(NarrowCells);
        _narrow.AsSpan(0, plan.CellCount).Clear();
    }

    private bool IsNarrow => _wide.Length == 0;

    /// <summary>The counts of all cells; the counter is not used any more then.</summary>
    public long[] ToSums()
    {
        if (!IsNarrow)
        {
            return Array.ConvertAll(_wide, static count => (long)count);
        }

        Flush();
        return _sums;
    }

    public void Dispose()
    {
        if (!IsNarrow)
        {
            ArrayPool<int>.Shared.Return(_wideCells);
            return;
        }

        ArrayPool<ushort>.Shared.Return(_cells);
        ArrayPool<ushort>.Shared.Return(_narrow);
    }

    /// <summary>Counts rows; as many groups as values.</summary>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<byte> values)
    {
        while (!values.IsEmpty)
        {
            int length = Math.Min(values.Length, IsNarrow ? _room : WideBlockLength);
            if (IsNarrow)
            {
                Span<ushort> cells = _cells.AsSpan(0, length);
                _plan.Find(groups.Slice(0, length), values.Slice(0, length), cells);
                CountNarrow(cells, _narrow);
                _room -= length;
                if (_room == 0)
                {
                    Flush();
                }
            }
            else
            {
                Span<int> cells = _wideCells.AsSpan(0, length);
                _plan.Find(groups.Slice(0, length), values.Slice(0, length), cells);
                CountWide(cells, _wide);
            }

            groups = groups.Slice(length);
            values = values.Slice(length);
        }
    }

    // A table of constant length and 16-bit cells: no index can lie outside, and none is checked.
    private static void CountNarrow(ReadOnlySpan<ushort> cells, ushort[] counters)
    {
        Span<ushort> counts = counters.AsSpan(0, NarrowCells);
        while (cells.Length >= 8)
        {
            counts[cells[0]]++;
            counts[cells[1]]++;
            counts[cells[2]]++;
            counts[cells[3]]++;
            counts[cells[4]]++;
            counts[cells[5]]++;
            counts[cells[6]]++;
            counts[cells[7]]++;
            cells = cells.Slice(8);
        }

        foreach (ushort cell in cells)
        {
            counts[cell]++;
        }
    }

    private static void CountWide(ReadOnlySpan<int> cells, uint[] counts)
    {
        foreach (int cell in cells)
        {
            counts[cell]++;
        }
    }

    private void Flush()
    {
        Span<ushort> narrow = _narrow.AsSpan(0, _plan.CellCount);
        AddTo(_sums, narrow);
        narrow.Clear();
        _room = BlockLength;
    }

    /// <summary>Adds narrow counts to sums of the same length.</summary>
    internal static void AddTo(Span<long> sums, ReadOnlySpan<ushort> counts)
    {
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<ushort>> from = MemoryMarshal.Cast<ushort, Vector<ushort>>(counts);
            Span<Vector<ulong>> to = MemoryMarshal.Cast<long, Vector<ulong>>(sums);
            for (int i = 0; i < from.Length; i++)
            {
                Span<Vector<ulong>> four = to.Slice(4 * i, 4);
                Vector.Widen(from[i], out Vector<uint> low, out Vector<uint> high);
                Vector.Widen(low, out Vector<ulong> a, out Vector<ulong> b);
                Vector.Widen(high, out Vector<ulong> c, out Vector<ulong> d);
                four[0] += a;
                four[1] += b;
                four[2] += c;
                four[3] += d;
            }

            done = from.Length * Vector<ushort>.Count;
        }
#endif
        for (int i = done; i < counts.Length; i++)
        {
            sums[i] += counts[i];
        }
    }
}
