using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A survey that was held.</summary>
/// <param name="Duty">The duty that it is for.</param>
/// <param name="HeldOn">The day on which it was finished.</param>
/// <param name="Conductor">Who held it.</param>
/// <param name="Metrics">What it measured.</param>
/// <param name="Documents">What it left behind, such as <c>report</c>.</param>
/// <remarks>Rules SUR-01, SUR-06 and SUR-09.</remarks>
public sealed record SurveyRound(
    string Duty, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate HeldOn, SurveyConductor Conductor, IReadOnlyList<SurveyMetric> Metrics, IReadOnlyList<string> Documents);
