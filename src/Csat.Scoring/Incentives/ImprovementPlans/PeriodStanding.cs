using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>One person's score of one period, as the improvement plan looks at it.</summary>
/// <param name="Period">The month; a longer period by its last month.</param>
/// <param name="Score">The score in points; <see langword="null"/> where there is none.</param>
/// <param name="Upper">The upper limit of its interval, at least the score; <see langword="null"/> exactly where there is no score.</param>
public sealed record PeriodStanding([property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth Period, double? Score, double? Upper);
