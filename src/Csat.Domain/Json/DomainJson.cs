using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Csat.Domain;

/// <summary>The JSON of this package's public types, source-generated, so that it works trimmed and AOT-compiled.</summary>
/// <remarks>
/// Property names are camel case, enumerations are names, grades are codes and rule ids their text. An unknown property, a missing
/// one and a wrong type are refused with a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where.
/// </remarks>
public static class DomainJson
{
    /// <summary>The type information, to be combined with that of other packages or of your own context.</summary>
    public static IJsonTypeInfoResolver Resolver => DomainJsonContext.Default;

    /// <summary>Read-only options that know this package's types.</summary>
    public static JsonSerializerOptions Options => DomainJsonContext.Default.Options;
}
