using System.Text.Json.Serialization;

namespace Csat.Sla;

/// <summary>What the source generator knows; <see cref="SlaJson"/> is its public face.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, // a generated writer would not ask TimeTypes
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BusinessCalendar))]
[JsonSerializable(typeof(HolidayCalendar))]
[JsonSerializable(typeof(Shift))]
[JsonSerializable(typeof(SlaFigures))]
[JsonSerializable(typeof(SlaPopulation))]
[JsonSerializable(typeof(SlaReport))]
[JsonSerializable(typeof(SlaTally))]
[JsonSerializable(typeof(SlaTargetKind))]
[JsonSerializable(typeof(SlaVerdict))]
[JsonSerializable(typeof(WeeklyHours))]
internal sealed partial class SlaJsonContext : JsonSerializerContext;
