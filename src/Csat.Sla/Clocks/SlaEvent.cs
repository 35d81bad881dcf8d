using Csat.Domain;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>Something that happened to a ticket and that its clock counts with. A closed family: events are made here.</summary>
/// <remarks>Two events are equal when the same happened at the same instant. Immutable and thread-safe.</remarks>
public abstract class SlaEvent : IEquatable<SlaEvent>
{
    private protected SlaEvent(Instant at) => At = InTicks(at);

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

    /// <summary>The ticket waits for something: the clocks of targets that take the reason stand still.</summary>
    /// <param name="reason">What it waits for.</param>
    /// <param name="at">From when on.</param>
    /// <returns>The event.</returns>
    public static SlaPaused Paused(PauseReason reason, Instant at) => new(Throw.IfNull(reason), at);

    /// <summary>The wait is over.</summary>
    /// <param name="at">When.</param>
    /// <param name="reason">Which wait, the latest of that reason; <see langword="null"/> ends all that haven't ended.</param>
    /// <returns>The event.</returns>
    public static SlaResumed Resumed(Instant at, PauseReason? reason = null) => new(reason, at);

    /// <summary>The ticket waited from one instant to another, recorded afterwards.</summary>
    /// <param name="reason">What it waited for.</param>
    /// <param name="from">From when on.</param>
    /// <param name="until">Until when; not before <paramref name="from"/>.</param>
    /// <returns>The event, which stands at <paramref name="from"/>; a <see cref="Resumed"/> doesn't end it.</returns>
    public static SlaPausedBetween PausedBetween(PauseReason reason, Instant from, Instant until) => new(Throw.IfNull(reason), from, until);

    /// <summary>What was resolved is not: the clock of <see cref="SlaTargetKind.Resolve"/> goes on; the time since doesn't count.</summary>
    /// <param name="at">When.</param>
    /// <returns>The event.</returns>
    public static SlaReopened Reopened(Instant at) => new(at);

    /// <summary>Somebody called the customer back: satisfied or dissatisfied stops <see cref="SlaTargetKind.Callback"/>, no answer doesn't.</summary>
    /// <param name="outcome">What came of it; dissatisfied reopens what is resolved.</param>
    /// <param name="at">When.</param>
    /// <returns>The event.</returns>
    /// <remarks>Rule TKT-02.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the three.</exception>
    public static SlaCalledBack CalledBack(CallbackOutcome outcome, Instant at) =>
        outcome is CallbackOutcome.Satisfied or CallbackOutcome.Dissatisfied or CallbackOutcome.NoAnswer
            ? new(outcome, at)
            : throw Throw.OutOfRange(nameof(outcome), outcome, "Satisfied, Dissatisfied, NoAnswer");

    /// <summary>The customer's grade changed; pauses and elapsed time stay.</summary>
    /// <param name="grade">The new grade; <see langword="null"/> when it is no longer known.</param>
    /// <param name="at">When.</param>
    /// <param name="effect">From when on it applies.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The effect is none of the two.</exception>
    public static SlaGradeChanged GradeChanged(ServiceGrade? grade, Instant at, ChangeEffect effect = ChangeEffect.Retroactive) =>
        new(grade, at, Known(effect));

    /// <summary>The request was put under another policy; pauses and elapsed time stay.</summary>
    /// <param name="policy">The new policy.</param>
    /// <param name="at">When.</param>
    /// <param name="effect">From when on it applies.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The effect is none of the two.</exception>
    public static SlaPolicyChanged PolicyChanged(SlaPolicy policy, Instant at, ChangeEffect effect = ChangeEffect.Retroactive) =>
        new(Throw.IfNull(policy), at, Known(effect));

    /// <summary>A time for a visit was agreed: from then to the slot's start the ticket waits for the appointment.</summary>
    /// <param name="slotStart">From when on the customer expects the engineer; not before <paramref name="at"/>.</param>
    /// <param name="slotEnd">Until when the customer waits; after <paramref name="slotStart"/>.</param>
    /// <param name="at">When it was agreed.</param>
    /// <returns>The event.</returns>
    public static SlaAppointmentMade AppointmentMade(Instant slotStart, Instant slotEnd, Instant at) => new(slotStart, slotEnd, at);

    /// <summary>The time for a visit was changed: the ticket waits for the new one instead.</summary>
    /// <param name="slotStart">From when on the customer expects the engineer now; not before <paramref name="at"/>.</param>
    /// <param name="slotEnd">Until when the customer waits now; after <paramref name="slotStart"/>.</param>
    /// <param name="at">When it was changed: before the old slot begins.</param>
    /// <returns>The event.</returns>
    /// <remarks>Rule TKT-11.</remarks>
    public static SlaAppointmentRescheduled AppointmentRescheduled(Instant slotStart, Instant slotEnd, Instant at) => new(slotStart, slotEnd, at);

    /// <summary>The customer was needed and wasn't there: the ticket waits until it is resumed or a new appointment is made.</summary>
    /// <param name="at">When.</param>
    /// <returns>The event.</returns>
    /// <remarks>Rule TKT-12.</remarks>
    public static SlaCustomerAbsent CustomerAbsent(Instant at) => new(at);

    /// <inheritdoc/>
    public bool Equals(SlaEvent? other) => other is not null && At == other.At && What == other.What;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SlaEvent);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => At.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(What);

    /// <summary>What happened and when, such as «respond stopped 2026-03-01T10:42:05Z».</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => What + " " + InstantPattern.ExtendedIso.Format(At);

    private protected static Instant InTicks(Instant at) => Instant.FromUnixTimeTicks(at.ToUnixTimeTicks());

    private static ChangeEffect Known(ChangeEffect effect) => effect is ChangeEffect.Retroactive or ChangeEffect.FromNow
        ? effect
        : throw Throw.OutOfRange(nameof(effect), effect, "Retroactive, FromNow");
}
