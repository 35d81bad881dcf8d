using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>An appeal against a decision.</summary>
/// <param name="FiledOn">The day on which it was filed.</param>
/// <param name="Ruling">What came of it; <see langword="null"/> while it is open.</param>
public sealed record RedLineAppeal([property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate FiledOn, RedLineAppealRuling? Ruling = null);
