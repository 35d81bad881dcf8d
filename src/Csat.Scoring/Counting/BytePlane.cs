#if NET
namespace Csat.Scoring.Counting;

/// <summary>
/// Up to eight slots that one look-up finds: a byte value inside the window becomes a byte with its slot's bit set, every other
/// value becomes 0.
/// </summary>
internal sealed class BytePlane(byte offset)
{
    public const int MaxSlots = 8;
    public const int TableLength = 64;

    private readonly byte _offset = offset;
    private readonly byte[] _table = new byte[TableLength];
    private byte[] _slots = [];

    /// <summary>What brings the window's first value to 0.</summary>
    public byte Shift => (byte)-_offset;

    /// <summary>The bit of each value of the window, then 0; 16 entries are repeated, once for each 16 bytes of a wide vector.</summary>
    public ReadOnlySpan<byte> Table => _table;

    /// <summary>The slot of each bit, from the top bit on.</summary>
    public ReadOnlySpan<byte> Slots => _slots;

    /// <summary>The planes that a greedy walk finds for all values but those of one slot, which is what remains.</summary>
    /// <remarks>A full plane's window is used up before the next begins: planes with one window stand together and share their indexes.</remarks>
    public static BytePlane[] Cover(ReadOnlySpan<byte> slotOf, byte rest, int window)
    {
        List<BytePlane> planes = [];
        int start = AfterLongestGap(slotOf, rest);
        for (int i = 0; i < slotOf.Length; i++)
        {
            byte value = (byte)(start + i);
            if (slotOf[value] != rest && (planes.Count == 0 || !planes[^1].TryAdd(value, slotOf[value], window)))
            {
                bool sees = planes.Count > 0 && (byte)(value - planes[^1]._offset) < window;
                planes.Add(new(sees ? planes[^1]._offset : value));
                planes[^1].TryAdd(value, slotOf[value], window);
            }
        }

        return [.. planes];
    }

    // Windows wrap, so that the codes 254 and 255 stand beside the levels 0…10; where nothing is needed is where to begin.
    private static int AfterLongestGap(ReadOnlySpan<byte> slotOf, byte rest)
    {
        int start = 0, longest = -1, gap = 0;
        for (int i = 0; i < 2 * slotOf.Length; i++)
        {
            if (slotOf[(byte)i] == rest)
            {
                gap++;
                continue;
            }

            if (gap > longest)
            {
                (start, longest) = (i, gap);
            }

            gap = 0;
        }

        return start;
    }

    private bool TryAdd(byte value, byte slot, int window)
    {
        int index = (byte)(value - _offset);
        int bit = Slots.IndexOf(slot);
        if (index >= window || (bit < 0 && _slots.Length == MaxSlots))
        {
            return false;
        }

        if (bit < 0)
        {
            bit = _slots.Length;
            _slots = [.. _slots, slot];
        }

        for (int i = index; i < TableLength; i += window + 1)
        {
            _table[i] = (byte)(0x80 >> bit);
        }

        return true;
    }
}
#endif
