using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Csat.Domain;

/// <summary>The JSON of this package's public types, source-generated, so that it works trimmed and AOT-compiled.</summary>
/// <remarks>
/// Property names are camel case, enumerations are names, grades are codes and rule ids their text. An unknown property, a missing
/// one and a wrong type are refused with a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where. Of a scale the
/// message lists everything that is wrong, with paths from <c>$</c> in a document of its own, and inside another object from <c>@</c>, the
/// place that <see cref="JsonException.Path"/> names.
/// </remarks>
public static class DomainJson
{
    /// <summary>The type information, to be combined with that of other packages or of your own context.</summary>
    public static IJsonTypeInfoResolver Resolver => DomainJsonContext.Default;

    /// <summary>Read-only options that know this package's types.</summary>
    public static JsonSerializerOptions Options => DomainJsonContext.Default.Options;
}
