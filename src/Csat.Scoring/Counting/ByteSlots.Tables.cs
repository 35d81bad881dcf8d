using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

// The plain way: a count for each value, mapped to slots at the end of a tile.
internal sealed partial class ByteSlots
{
    // No count of a tile passes 32 bits.
    private const int Tile = 1 << 30;
    private const int Tables = 4;

    private void AddByTables(ReadOnlySpan<byte> values, Span<long> slots)
    {
        if (values.Length < Values)
        {
            foreach (byte value in values)
            {
                slots[_slotOf[value]]++;
            }

            return;
        }

        for (; values.Length > Tile; values = values.Slice(Tile))
        {
            AddTile(values.Slice(0, Tile), slots);
        }

        AddTile(values, slots);
    }

    private void AddTile(ReadOnlySpan<byte> values, Span<long> slots)
    {
        // Four tables: a run of equal values would otherwise wait for its own last store at every step.
        Span<uint> counts = stackalloc uint[Tables * Values];
        Span<uint> first = counts.Slice(0, Values);
        Span<uint> second = counts.Slice(Values, Values);
        Span<uint> third = counts.Slice(2 * Values, Values);
        Span<uint> fourth = counts.Slice(3 * Values, Values);
        foreach (ulong eight in MemoryMarshal.Cast<byte, ulong>(values))
        {
            first[(byte)eight]++;
            second[(byte)(eight >> 8)]++;
            third[(byte)(eight >> 16)]++;
            fourth[(byte)(eight >> 24)]++;
            first[(byte)(eight >> 32)]++;
            second[(byte)(eight >> 40)]++;
            third[(byte)(eight >> 48)]++;
            fourth[(byte)(eight >> 56)]++;
        }

        foreach (byte value in values.Slice(values.Length & ~7))
        {
            first[value]++;
        }

        for (int value = 0; value < Values; value++)
        {
            slots[_slotOf[value]] += (long)first[value] + second[value] + third[value] + fourth[value];
        }
    }
}
