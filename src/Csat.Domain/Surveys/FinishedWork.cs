using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>Work that was finished, and when the user rated it.</summary>
/// <param name="Ticket">The ticket's number.</param>
/// <param name="FinishedAt">When it was finished.</param>
/// <param name="RatedAt">When the user rated it; <see langword="null"/> when never.</param>
/// <remarks>Rule CB-09.</remarks>
public sealed record FinishedWork(
    string Ticket, [property: JsonConverter(typeof(InstantJsonConverter))] Instant FinishedAt, [property: JsonConverter(typeof(InstantJsonConverter))] Instant? RatedAt = null);
