using NodaTime;

namespace Csat.Sla;

/// <summary>Counts durations one by one, without a new histogram for each.</summary>
internal sealed class DurationCounter
{
    private static readonly long[] BoundTicks = [.. DurationHistogram.Bounds.Select(bound => bound.BclCompatibleTicks)];

    private readonly long[] _counts = new long[BoundTicks.Length + 1];
    private decimal _sum;
    private long _longest = -1;

    public void Add(long ticks)
    {
        int bucket = Array.BinarySearch(BoundTicks, ticks);
        _counts[bucket < 0 ? ~bucket : bucket]++;
        _sum += ticks;
        _longest = Math.Max(_longest, ticks);
    }

    public DurationHistogram ToHistogram() => new(_counts, _sum, _longest < 0 ? null : Duration.FromTicks(_longest));
}
