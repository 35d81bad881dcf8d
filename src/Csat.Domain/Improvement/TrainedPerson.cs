using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>Somebody who is trained.</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">The role whose training is meant.</param>
/// <param name="JoinedOn">The day on which they joined, or took the role.</param>
/// <param name="TrainedOn">The day of their last training in it; <see langword="null"/> when they had none.</param>
public sealed record TrainedPerson(
    string Name,
    TrainingRole Role,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate JoinedOn,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? TrainedOn = null);
