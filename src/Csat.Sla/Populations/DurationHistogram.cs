using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How long things took: how many in each of fixed buckets, their sum and the longest. Merges exactly.</summary>
/// <remarks>
/// <para>
/// The buckets are the same everywhere and for ever, so that days, branches and countries add up: <see cref="Bounds"/> are their
/// upper ends, and a duration that equals a bound lies in the bucket that the bound ends. So the count at most so long is exact
/// for every bound, among them the limits that are promised in practice: 15 min, 24, 36, 48 and 72 h, 300 h, 15 days. The last
/// bucket is all that is longer than 90 days.
/// </para>
/// <para>
/// Adding is associative and commutative, and the empty histogram changes nothing. The sum is a whole number of ticks of 100 ns,
/// exact beyond what a <see cref="Duration"/> holds. Two histograms are equal when all their numbers are. Immutable and
/// thread-safe.
/// </para>
/// </remarks>
public sealed partial class DurationHistogram : IEquatable<DurationHistogram>
{
    private const decimal TicksPerSecond = NodaConstants.TicksPerSecond;

    private readonly long[] _counts;

    /// <summary>The checked door of every histogram, JSON included.</summary>
    [JsonConstructor]
    internal DurationHistogram(IReadOnlyList<long> counts, decimal sumTicks, Duration? longest)
    {
        _counts = [.. Throw.IfNull(counts)];
        if (_counts.Length != Bounds.Count + 1)
        {
            Throw.Argument($"Got {_counts.Length} counts; legal: {Bounds.Count + 1}, one for each bucket.", nameof(counts));
        }

        foreach (long count in _counts)
        {
            Total = checked(Total + Throw.IfNegative(count, nameof(counts)));
        }

        Counts = Array.AsReadOnly(_counts);
        SumTicks = decimal.Truncate(sumTicks);
        Longest = longest;
        int highest = Array.FindLastIndex(_counts, count => count > 0);
        if (highest != (longest is { } most ? BucketOf(most) : -1))
        {
            Throw.Argument("The longest duration doesn't lie in the highest bucket that counts any; legal: one that does, none without any.", nameof(longest));
        }

        decimal longestTicks = longest?.BclCompatibleTicks ?? 0;
        if (sumTicks != SumTicks || sumTicks < longestTicks || sumTicks > longestTicks * Total)
        {
            throw Throw.OutOfRange(nameof(sumTicks), sumTicks, "a whole number, at least the longest and at most that for each");
        }
    }

    /// <summary>The upper ends of all buckets but the last, each inside its bucket, from 15 s to 90 days.</summary>
    /// <value>
    /// 15 and 30 s; 1, 2, 5, 10, 15, 20, 30 and 45 min; 1, 2, 3, 4, 6, 8, 12, 24, 36, 48, 72, 96, 120, 168, 240, 300, 336, 360,
    /// 720, 1440 and 2160 h.
    /// </value>
    public static IReadOnlyList<Duration> Bounds { get; } = Array.AsReadOnly<Duration>(
    [
        .. new[] { 15L, 30 }.Select(Duration.FromSeconds),
        .. new[] { 1L, 2, 5, 10, 15, 20, 30, 45 }.Select(Duration.FromMinutes),
        .. new[] { 1, 2, 3, 4, 6, 8, 12, 24, 36, 48, 72, 96, 120, 168, 240, 300, 336, 360, 720, 1440, 2160 }.Select(Duration.FromHours),
    ]);

    /// <summary>No durations: the neutral element of addition.</summary>
    public static DurationHistogram Empty { get; } = new(new long[Bounds.Count + 1], 0, null);

    /// <summary>How many lie in each bucket: one number for each of <see cref="Bounds"/>, and one for what is longer.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>How many there are.</summary>
    [JsonIgnore]
    public long Total { get; }

    /// <summary>Their sum in ticks of 100 ns, a whole number.</summary>
    public decimal SumTicks { get; }

    /// <summary>Their sum in seconds, exact.</summary>
    [JsonIgnore]
    public decimal SumSeconds => SumTicks / TicksPerSecond;

    /// <summary>The longest; <see langword="null"/> when there is none.</summary>
    public Duration? Longest { get; }

    /// <summary>Their arithmetic mean, cut off to a tick; <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public Duration? Mean => Total == 0 ? null : Duration.FromTicks((long)decimal.Truncate(SumTicks / Total));

    /// <summary>Counts durations.</summary>
    /// <param name="durations">The durations, zero or more each; what is finer than a tick is cut off.</param>
    /// <returns>The histogram.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    public static DurationHistogram Count(IEnumerable<Duration> durations)
    {
        var counter = new DurationCounter();
        foreach (Duration duration in Throw.IfNull(durations))
        {
            counter.Add(Throw.IfNegative(duration, nameof(durations)).BclCompatibleTicks);
        }

        return counter.ToHistogram();
    }
}
