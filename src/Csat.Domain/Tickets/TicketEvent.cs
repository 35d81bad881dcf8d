using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Something that happened to a ticket. A closed family: <c>new TicketReopened(at, "no signal again")</c>.</summary>
/// <remarks>Two events are equal when the same happened at the same instant. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TicketEventJsonConverter))]
public abstract class TicketEvent : IEquatable<TicketEvent>
{
    private protected TicketEvent(Instant at) => At = at;

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>What kind of event it is.</summary>
    public abstract TicketEventType Type { get; }

    /// <summary>What its own values say; empty when it has none. Given texts are shown escaped and cut.</summary>
    internal virtual LocalizedText Detail => default;

    /// <summary>What happened, in both languages, without the time.</summary>
    internal LocalizedText Words
    {
        get
        {
            (LocalizedText name, LocalizedText detail) = (Type.Label(), Detail);
            return new(
                detail.En.Length == 0 ? name.En : name.En + ": " + detail.En,
                detail.Zh.Length == 0 ? name.Zh : name.Zh + "：" + detail.Zh);
        }
    }

    /// <summary>What besides kind and time tells events apart; <see langword="null"/> for nothing.</summary>
    private protected virtual object? Values => null;

    /// <inheritdoc/>
    public bool Equals(TicketEvent? other) => other is not null && Type == other.Type && At == other.At && Equals(Values, other.Values);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TicketEvent);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Type, At, Values).GetHashCode();

    /// <summary>What happened and when, such as «2026-03-01T10:42:05Z Reopened: 'no signal again'».</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => PlainText.Of(At) + " " + Words.En;

    private protected static string Shown(string text) => Throw.Shown(text.AsSpan());

    private protected static void CheckSlot(Instant at, Instant slotStart, Instant slotEnd)
    {
        if (slotStart < at)
        {
            Throw.OutOfRange(PlainText.Of(slotStart), "the time of the agreement, " + PlainText.Of(at) + ", or later", nameof(slotStart));
        }

        if (slotEnd < slotStart)
        {
            Throw.OutOfRange(PlainText.Of(slotEnd), "the start of the slot, " + PlainText.Of(slotStart) + ", or later", nameof(slotEnd));
        }
    }
}
