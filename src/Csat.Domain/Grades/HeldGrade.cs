using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A grade that a customer already holds when a history begins.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="ValidThrough">The last day of its validity.</param>
public sealed record HeldGrade(ServiceGrade Grade, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate ValidThrough);
