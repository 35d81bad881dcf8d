using NodaTime;

namespace Csat.Sla;

/// <summary>How overdue time is divided into bands: evenly, or at bounds of your own.</summary>
/// <remarks>A band takes what is more than its lower and at most its upper end. Immutable and thread-safe; equal by value.</remarks>
public sealed class OverdueBands : IEquatable<OverdueBands>
{
    private OverdueBands(Duration? width, IReadOnlyList<Duration> bounds)
    {
        Width = width;
        Bounds = bounds;
    }

    /// <summary>Bands of an hour each, without end. The default.</summary>
    /// <remarks>Rule ESC-02; that they go on without end is this library's default.</remarks>
    public static OverdueBands ByTheHour { get; } = Every(Duration.FromHours(1));

    /// <summary>How wide each band is; <see langword="null"/> for bands at bounds of your own.</summary>
    public Duration? Width { get; }

    /// <summary>The bounds of your own; empty for bands of the same width.</summary>
    public IReadOnlyList<Duration> Bounds { get; }

    /// <summary>Bands of the same width, without end.</summary>
    /// <param name="width">The width, at least a second.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than a second.</exception>
    public static OverdueBands Every(Duration width) => width >= Duration.FromSeconds(1)
        ? new OverdueBands(width, [])
        : throw Throw.OutOfRange(nameof(width), DurationText.Of(width).En, "at least 1 s");

    /// <summary>Bands that end at bounds of your own; what is more than the last is one more band.</summary>
    /// <param name="bounds">The bounds, rising, all above zero, at least one.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">There is no bound, or they don't rise from above zero.</exception>
    public static OverdueBands At(params Duration[] bounds)
    {
        Duration[] copy = [.. Throw.IfNull(bounds)];
        if (copy.Length == 0 || copy.Where((bound, i) => bound <= (i == 0 ? Duration.Zero : copy[i - 1])).Any())
        {
            Throw.Argument(
                $"Got [{string.Join(", ", copy.Select(bound => DurationText.Of(bound).En))}]; legal: one or more bounds that rise from above zero.",
                nameof(bounds));
        }

        return new OverdueBands(null, Array.AsReadOnly(copy));
    }

    /// <summary>The band of an overdue time.</summary>
    /// <param name="overdue">The overdue time, zero or more.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public OverdueBand Of(Duration overdue)
    {
        Throw.IfNegative(overdue);
        if (Width is { } width)
        {
            decimal count = Math.Ceiling(Nanoseconds(overdue) / Nanoseconds(width));
            int index = (int)Math.Min(Math.Max(count - 1, 0), int.MaxValue - 1);
            return new OverdueBand(index, width * index, width * (index + 1L));
        }

        int band = Bounds.Count(bound => bound < overdue);
        return new OverdueBand(band, band == 0 ? Duration.Zero : Bounds[band - 1], band < Bounds.Count ? Bounds[band] : null);
    }

    /// <inheritdoc/>
    public bool Equals(OverdueBands? other) => other is not null && Width == other.Width && Bounds.SequenceEqual(other.Bounds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OverdueBands);

    /// <inheritdoc/>
    public override int GetHashCode() => (Width, Bounds.Count).GetHashCode();

    /// <summary>The bands in a few words, such as «every 1 h».</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Width is { } width
        ? "every " + DurationText.Of(width).En
        : "at " + string.Join(", ", Bounds.Select(bound => DurationText.Of(bound).En));

    private static decimal Nanoseconds(Duration duration) =>
        (duration.Days * (decimal)NodaConstants.NanosecondsPerDay) + duration.NanosecondOfDay;
}
