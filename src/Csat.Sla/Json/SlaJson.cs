using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>The JSON of this package's public types, source-generated, so that it works trimmed and AOT-compiled.</summary>
/// <remarks>
/// Property names are camel case, enumerations are names. Of NodaTime's types instants are ISO 8601 texts such as
/// <c>2026-10-01T01:00:00Z</c>, dates such as <c>2026-10-01</c>, durations hours, minutes and seconds such as <c>36:00:00</c>. An unknown
/// property, a missing one and a wrong type are refused with a <see cref="JsonException"/> that says where; calendars list all
/// findings.
/// </remarks>
public static class SlaJson
{
    /// <summary>The type information, to be combined with that of other packages or of your own context.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = JsonTypeInfoResolver.Combine(new TimeTypes(), SlaJsonContext.Default, DomainJson.Resolver);

    /// <summary>Read-only options that know this package's types and those of Csat.Domain.</summary>
    public static JsonSerializerOptions Options { get; } = ReadOnly(new JsonSerializerOptions
    {
        TypeInfoResolver = Resolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    private static JsonSerializerOptions ReadOnly(JsonSerializerOptions options)
    {
        options.MakeReadOnly();
        return options;
    }
}
