using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>The base library's vectorised <c>span.Count(value)</c>, once for every level and code; the rest is invalid.</summary>
internal static class SpanCountPeer
{
    public static void Histogram(ReadOnlySpan<byte> values, int levels, Span<long> slots)
    {
        long invalid = values.Length;
        for (int slot = 0; slot < levels + 2; slot++)
        {
            int count = values.Count((byte)(slot < levels ? slot : RatingScale.NotApplicableValue + slot - levels));
            slots[slot] += count;
            invalid -= count;
        }

        slots[levels + 2] += invalid;
    }
}
