using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>One complaint as the ranking of hot issues sees it.</summary>
/// <param name="CustomerId">Who complained.</param>
/// <param name="Cause">The cause's code; blank or <see langword="null"/> where none was found.</param>
/// <param name="Product">The product or service; blank or <see langword="null"/> where it isn't known.</param>
/// <param name="Area">The area; blank or <see langword="null"/> where it isn't known.</param>
/// <param name="Day">The day of the complaint.</param>
/// <param name="Evidence">The customer's words; blank or <see langword="null"/> without any. What is shown of them is for the reader to keep to themself.</param>
/// <remarks>A complaint with two causes is two records. Ids and codes are compared without spaces around them, case included.</remarks>
public sealed record HotIssueRecord(
    string CustomerId,
    string? Cause,
    string? Product,
    string? Area,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Day,
    string? Evidence = null);
