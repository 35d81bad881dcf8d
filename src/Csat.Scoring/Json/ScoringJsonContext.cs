using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>What the source generator knows; <see cref="ScoringJson"/> is its public face.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(List<Estimate>))]
[JsonSerializable(typeof(IReadOnlyList<Estimate>))]
[JsonSerializable(typeof(RatingTally))]
internal sealed partial class ScoringJsonContext : JsonSerializerContext;
