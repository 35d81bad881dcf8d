namespace Csat.Scoring.Counting;

/// <summary>The plan by which a column of bytes is counted: which slot each of the 256 values belongs to.</summary>
/// <remarks>Made once, immutable, thread-safe. Every path gives what the loop <c>slots[slotOf[value]]++</c> gives.</remarks>
internal sealed partial class ByteSlots
{
    /// <summary>How many values a byte has.</summary>
    public const int Values = 256;

    private readonly byte[] _slotOf;
    private readonly int _slotCount;

    /// <summary>Compiles a map.</summary>
    /// <param name="slotOf">The slot of each value, 0 to <paramref name="slotCount"/> − 1: 256 entries.</param>
    /// <param name="slotCount">How many slots there are, 1 to 256.</param>
    public ByteSlots(ReadOnlySpan<byte> slotOf, int slotCount)
    {
        if (slotOf.Length != Values)
        {
            throw Throw.OutOfRange(nameof(slotOf), slotOf.Length, "256 entries, one for each value of a byte");
        }

        foreach (byte slot in slotOf)
        {
            if (slot >= slotCount)
            {
                throw Throw.OutOfRange(nameof(slotOf), slot, $"slots 0 to {slotCount - 1}");
            }
        }

        _slotOf = slotOf.ToArray();
        _slotCount = slotCount;
#if NET
        _rest = MostFrequent(slotOf);
        (_planes, _hasWideTables) = Plan(slotOf, _rest);
#endif
    }

    /// <summary>Adds every value to its slot, on top of what is there. Allocates nothing.</summary>
    public void Add(ReadOnlySpan<byte> values, Span<long> slots)
    {
        if (slots.Length < _slotCount)
        {
            throw TooFew(slots.Length);
        }

#if NET
        if (_planes is not null)
        {
            AddByPlanes(values, _planes, slots);
            return;
        }
#endif
        AddByTables(values, slots);
    }

    // Apart, because the text would cost the callers of short columns more than the check.
    private ArgumentOutOfRangeException TooFew(int given) => Throw.OutOfRange("slots", given, $"at least {_slotCount} slots");
}
