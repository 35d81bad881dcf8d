using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A member, and from when to when.</summary>
/// <param name="Id">The member's number.</param>
/// <param name="JoinedOn">The day of joining.</param>
/// <param name="LeftOn">The day of leaving, on which the member is none any more; <see langword="null"/> for a member who stays.</param>
/// <remarks>Rule REL-12.</remarks>
public sealed record Member(
    string Id,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate JoinedOn,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? LeftOn = null);
