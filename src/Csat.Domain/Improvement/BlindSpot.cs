using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A place without coverage.</summary>
/// <param name="City">The city.</param>
/// <param name="Place">Where it is.</param>
/// <param name="FoundOn">The day on which it was found.</param>
/// <param name="CoveredOn">The day on which it was covered; <see langword="null"/> while it isn't.</param>
/// <remarks>Rule IMP-09.</remarks>
public sealed record BlindSpot(
    string City,
    string Place,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate FoundOn,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? CoveredOn = null);
