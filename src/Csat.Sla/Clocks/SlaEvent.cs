using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>Something that happened to a ticket and that its clock counts with. A closed family: events are made here.</summary>
/// <remarks>Two events are equal when the same happened at the same instant. Immutable and thread-safe.</remarks>
public abstract class SlaEvent : IEquatable<SlaEvent>
{
    private protected SlaEvent(Instant at) => At = Instant.FromUnixTimeTicks(at.ToUnixTimeTicks());

    /// <summary>When it happened.</summary>
    /// <remarks>Kept in ticks of 100 ns, the precision of calendars and verdicts; what is finer is cut off.</remarks>
    public Instant At { get; }

    /// <summary>What happened, in a word or two; it tells all events of an instant apart.</summary>
    internal abstract string What { get; }

    /// <summary>The request came in: the clock of every target starts.</summary>
    /// <param name="at">When.</param>
    /// <returns>The event.</returns>
    public static SlaStarted Started(Instant at) => new(at);

    /// <summary>What a target promises was done: its clock stops.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="at">When.</param>
    /// <returns>The event.</returns>
    public static SlaStopped Stopped(SlaTargetKind kind, Instant at) => new(Throw.IfNull(kind), at);

    /// <inheritdoc/>
    public bool Equals(SlaEvent? other) => other is not null && At == other.At && What == other.What;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SlaEvent);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => At.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(What);

    /// <summary>What happened and when, such as «respond stopped 2026-03-01T10:42:05Z».</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => What + " " + InstantPattern.ExtendedIso.Format(At);
}
