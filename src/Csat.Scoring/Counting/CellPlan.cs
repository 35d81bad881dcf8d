#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring.Counting;

/// <summary>Where a row of a cube is counted: cells lie group by group, inside a group slot by slot, and rows without a group come last.</summary>
internal sealed partial class CellPlan
{
    /// <summary>Values are looked up in tiles that stay in the nearest cache, where their levels don't follow one another.</summary>
    private const int TileLength = 512;

    private readonly byte[] _slotOf;
    private readonly bool _isRun;

    /// <summary>Compiles the plan.</summary>
    /// <param name="groupCount">How many groups there are; other numbers are rows without a group.</param>
    /// <param name="slotCount">How many cells a group has.</param>
    /// <param name="levelCount">How many of its slots are levels; they come first.</param>
    /// <param name="slotOf">The slot of each of the 256 values, see <see cref="RatingSlots"/>.</param>
    public CellPlan(int groupCount, int slotCount, int levelCount, ReadOnlySpan<byte> slotOf)
    {
        (GroupCount, SlotCount, LevelCount) = (groupCount, slotCount, levelCount);
        CellCount = checked((groupCount + 1) * slotCount);
        _slotOf = slotOf.ToArray();
        _isRun = RunLength(slotOf, levelCount) == levelCount;
    }

    public int GroupCount { get; }

    public int SlotCount { get; }

    public int LevelCount { get; }

    /// <summary>The cells of all groups and of the rows without one.</summary>
    public int CellCount { get; }

    /// <summary>The cell of each row, where all cells have 16-bit numbers.</summary>
    public void Find(ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, Span<ushort> cells)
    {
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<uint>> from = MemoryMarshal.Cast<int, Vector<uint>>(groups);
            Span<Vector<ushort>> to = MemoryMarshal.Cast<ushort, Vector<ushort>>(cells);
            var places = new Places(this);
            Span<byte> tile = stackalloc byte[_isRun ? 0 : TileLength];
            while (values.Length - done >= Vector<byte>.Count)
            {
                ReadOnlySpan<byte> slots = _isRun ? values.Slice(done) : LookedUp(values.Slice(done), tile);
                ReadOnlySpan<Vector<byte>> vectors = MemoryMarshal.Cast<byte, Vector<byte>>(slots);
                ReadOnlySpan<Vector<uint>> of = from.Slice(done / Vector<uint>.Count, 4 * vectors.Length);
                Span<Vector<ushort>> places16 = to.Slice(done / Vector<ushort>.Count, 2 * vectors.Length);
                for (int i = 0; i < vectors.Length; i++)
                {
                    places.Find(of.Slice(4 * i, 4), vectors[i], out Vector<uint> a, out Vector<uint> b, out Vector<uint> c, out Vector<uint> d);
                    places16[2 * i] = Vector.Narrow(a, b);
                    places16[(2 * i) + 1] = Vector.Narrow(c, d);
                }

                done += vectors.Length * Vector<byte>.Count;
            }
        }
#endif
        for (int i = done; i < values.Length; i++)
        {
            cells[i] = (ushort)CellOf(groups[i], values[i]);
        }
    }

    /// <summary>The cell of each row.</summary>
    public void Find(ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, Span<int> cells)
    {
        for (int i = 0; i < values.Length; i++)
        {
            cells[i] = CellOf(groups[i], values[i]);
        }
    }

    private int CellOf(int group, byte value) => (int)((Math.Min((uint)group, (uint)GroupCount) * (uint)SlotCount) + _slotOf[value]);

    /// <summary>How many values from that of the worst level on are levels in order: nearly every scale counts through without a gap.</summary>
    private static int RunLength(ReadOnlySpan<byte> slotOf, int levelCount)
    {
        int first = slotOf.IndexOf((byte)0);
        int length = 0;
        while (first >= 0 && length < levelCount && first + length < slotOf.Length && slotOf[first + length] == length)
        {
            length++;
        }

        return length;
    }
}
