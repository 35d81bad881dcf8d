using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What the source generator knows; <see cref="DomainJson"/> is its public face.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ServiceGrade))]
[JsonSerializable(typeof(Dictionary<ServiceGrade, string>))]
[JsonSerializable(typeof(Dictionary<string, ServiceGrade>))]
[JsonSerializable(typeof(RuleId))]
[JsonSerializable(typeof(Dictionary<RuleId, string>))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(RatingScale))]
[JsonSerializable(typeof(TicketEvent))]
[JsonSerializable(typeof(TicketEvent[]))]
[JsonSerializable(typeof(TicketEntry))]
[JsonSerializable(typeof(TicketOption))]
[JsonSerializable(typeof(TicketPolicy))]
[JsonSerializable(typeof(MessageTemplateSet))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
