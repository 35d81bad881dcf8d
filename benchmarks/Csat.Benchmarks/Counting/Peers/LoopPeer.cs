namespace Csat.Benchmarks;

/// <summary>Loops that one writes by hand.</summary>
internal static class LoopPeer
{
    private const int Values = 256;

    /// <summary>The plain model that every other row is compared with: a decision a value.</summary>
    public static void Branches(ReadOnlySpan<byte> values, Span<long> sentiments)
    {
        foreach (byte value in values)
        {
            sentiments[Slots.OfSentiment(value)]++;
        }
    }

    /// <summary>The quick one: no decision a value, 256 counters that are sorted out at the end.</summary>
    public static void Histogram(ReadOnlySpan<byte> values, int levels, Span<long> slots)
    {
        Span<long> counters = stackalloc long[Values];
        counters.Clear();
        foreach (byte value in values)
        {
            counters[value]++;
        }

        for (int value = 0; value < Values; value++)
        {
            slots[Slots.OfLevel((byte)value, levels)] += counters[value];
        }
    }
}
