using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What somebody decided about an accusation.</summary>
/// <param name="By">Who decided; neither the accuser nor the accused, or it has no effect.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="IsUpheld">Whether the red line was crossed, in the view of who decided.</param>
public sealed record RedLineDecision(string By, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, bool IsUpheld);
