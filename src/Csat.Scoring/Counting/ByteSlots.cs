namespace Csat.Scoring;

/// <summary>Counts a column of bytes by a map from byte to slot.</summary>
internal sealed class ByteSlots
{
    private readonly byte[] _slotOf;

    /// <summary>Takes the map: 256 slots, each below the number of slots.</summary>
    public ByteSlots(ReadOnlySpan<byte> slotOf, int slotCount)
    {
        _slotOf = slotOf.ToArray();
        SlotCount = slotCount;
    }

    public int SlotCount { get; }

    /// <summary>Adds one to the slot of every value.</summary>
    public void Add(ReadOnlySpan<byte> values, Span<long> slots)
    {
        byte[] slotOf = _slotOf;
        foreach (byte value in values)
        {
            slots[slotOf[value]]++;
        }
    }
}
