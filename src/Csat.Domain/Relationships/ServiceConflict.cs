using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A conflict over service with a customer.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="ArisenOn">The day on which it arose.</param>
/// <param name="SettledOn">The day on which it was settled, not before; <see langword="null"/> while it is open.</param>
/// <remarks>Rules REL-01 and REL-03.</remarks>
public sealed record ServiceConflict(
    string Customer, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate ArisenOn, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? SettledOn = null);
