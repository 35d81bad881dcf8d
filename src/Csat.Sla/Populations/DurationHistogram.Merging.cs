using System.Globalization;
using NodaTime;

namespace Csat.Sla;

public sealed partial class DurationHistogram
{
    /// <summary>How many took at most so long.</summary>
    /// <param name="bound">One of <see cref="Bounds"/>: between two of them it isn't known.</param>
    /// <returns>The count, exact.</returns>
    /// <exception cref="ArgumentException">The duration is none of <see cref="Bounds"/>; the message lists them.</exception>
    public long AtMost(Duration bound)
    {
        int bucket = BucketOf(bound);
        if (bucket == Bounds.Count || Bounds[bucket] != bound)
        {
            Throw.Argument(
                $"Got {DurationText.Of(bound).En}; legal: one of the bounds {string.Join(", ", Bounds.Select(known => DurationText.Of(known).En))}.",
                nameof(bound));
        }

        return _counts.Take(bucket + 1).Sum();
    }

    /// <summary>The sum of two histograms.</summary>
    /// <param name="left">A histogram.</param>
    /// <param name="right">A histogram.</param>
    /// <returns>The sum: exact, associative and commutative.</returns>
    /// <exception cref="OverflowException">A count passes <see cref="long.MaxValue"/>.</exception>
    public static DurationHistogram operator +(DurationHistogram left, DurationHistogram right)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        Duration? longest = left.Longest is { } x && right.Longest is { } y ? Duration.Max(x, y) : left.Longest ?? right.Longest;
        return new DurationHistogram(
            [.. left._counts.Zip(right._counts, (mine, theirs) => checked(mine + theirs))], left.SumTicks + right.SumTicks, longest);
    }

    /// <inheritdoc cref="op_Addition(DurationHistogram, DurationHistogram)"/>
    /// <param name="other">Another histogram.</param>
    public DurationHistogram Merge(DurationHistogram other) => this + Throw.IfNull(other);

    /// <inheritdoc/>
    public bool Equals(DurationHistogram? other) =>
        other is not null && SumTicks == other.SumTicks && Longest == other.Longest && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DurationHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Total.GetHashCode() * 397) ^ SumTicks.GetHashCode()) * 397) ^ Longest.GetHashCode());

    /// <summary>Whether two histograms have the same numbers.</summary>
    /// <param name="left">A histogram.</param>
    /// <param name="right">A histogram.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DurationHistogram? left, DurationHistogram? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two histograms differ in a number.</summary>
    /// <param name="left">A histogram.</param>
    /// <param name="right">A histogram.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DurationHistogram? left, DurationHistogram? right) => !(left == right);

    /// <summary>The filled buckets, such as «≤ 15 min: 3, ≤ 24 h: 12, > 2160 h: 1 (n = 16)».</summary>
    /// <returns>The text in English.</returns>
    public override string ToString() => string.Join(", ", _counts
        .Select((count, bucket) => (count, name: bucket < Bounds.Count ? "≤ " + DurationText.Of(Bounds[bucket]).En : "> " + DurationText.Of(Bounds[bucket - 1]).En))
        .Where(bucket => bucket.count > 0)
        .Select(bucket => bucket.name + ": " + bucket.count.ToString(CultureInfo.InvariantCulture))
        .DefaultIfEmpty("nothing")) + $" (n = {Total.ToString(CultureInfo.InvariantCulture)})";

    /// <summary>The first bucket whose bound the duration doesn't pass.</summary>
    internal static int BucketOf(Duration duration)
    {
        int bucket = 0;
        while (bucket < Bounds.Count && duration > Bounds[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}
