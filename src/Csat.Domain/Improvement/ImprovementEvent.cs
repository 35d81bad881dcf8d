using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Something that happened to an improvement. A closed family: <c>new ImprovementClosed(on)</c>.</summary>
/// <remarks>Two events are equal when the same happened on the same day. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ImprovementEventJsonConverter))]
public abstract class ImprovementEvent : IEquatable<ImprovementEvent>
{
    private protected ImprovementEvent(LocalDate on) => On = on.WithCalendar(CalendarSystem.Iso);

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>What kind of event it is.</summary>
    public abstract ImprovementEventType Type { get; }

    /// <summary>What happened, in both languages, without the day.</summary>
    internal LocalizedText Words => Detail.En.Length == 0 ? Type.Label() : new($"{Type.Label().En}: {Detail.En}", $"{Type.Label().Zh}：{Detail.Zh}");

    private protected virtual LocalizedText Detail => default;

    /// <summary>What besides kind and day tells events apart; <see langword="null"/> for nothing.</summary>
    private protected virtual object? Values => null;

    /// <inheritdoc/>
    public bool Equals(ImprovementEvent? other) => other is not null && Type == other.Type && On == other.On && Equals(Values, other.Values);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ImprovementEvent);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Type, On, Values).GetHashCode();

    /// <summary>The day and what happened, such as «2026-03-01 Closed».</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => PlainText.Of(On) + " " + Words.En;

    private protected static LocalizedText Said(bool isApproved) => isApproved ? new("approved", "同意") : new("sent back", "退回");
}
