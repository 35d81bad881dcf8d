using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What came of an appeal.</summary>
/// <param name="By">Who ruled; neither the accuser nor the accused nor who decided first, or it has no effect.</param>
/// <param name="On">The day of the ruling.</param>
/// <param name="IsGranted">Whether the appeal was granted, which dismisses the accusation.</param>
public sealed record RedLineAppealRuling(string By, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, bool IsGranted);
