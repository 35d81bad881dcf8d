using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>An accusation: somebody is said to have crossed a red line, and what became of it so far.</summary>
/// <remarks>Data: nothing is refused on the way, <see cref="RedLinePolicy.Assess"/> lists every fault. Immutable.</remarks>
public sealed record RedLineEvent
{
    /// <summary>Its id.</summary>
    public required string EventId { get; init; }

    /// <summary>Who is accused; compared by ordinal.</summary>
    public required string StaffId { get; init; }

    /// <summary>The red line's code.</summary>
    public required string Code { get; init; }

    /// <summary>The day on which it happened; its month is the one that a veto concerns.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate OccurredOn { get; init; }

    /// <summary>The day on which it was reported.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate ReportedOn { get; init; }

    /// <summary>Who reported it.</summary>
    public required string AccusedBy { get; init; }

    /// <summary>What proves it: a recording, a ticket's number. Without any it can't be confirmed. Copied.</summary>
    public IReadOnlyList<string> Evidence
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>The decision; <see langword="null"/> while there is none.</summary>
    public RedLineDecision? Decision { get; init; }

    /// <summary>The appeal; <see langword="null"/> while there is none.</summary>
    public RedLineAppeal? Appeal { get; init; }

    /// <summary>Whether two events say the same.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal, evidence by value and in order.</returns>
    public bool Equals(RedLineEvent? other) => other is not null && EventId == other.EventId && StaffId == other.StaffId && Code == other.Code
        && OccurredOn == other.OccurredOn && ReportedOn == other.ReportedOn && AccusedBy == other.AccusedBy
        && Equals(Decision, other.Decision) && Equals(Appeal, other.Appeal) && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => (EventId, StaffId, OccurredOn).GetHashCode();
}
