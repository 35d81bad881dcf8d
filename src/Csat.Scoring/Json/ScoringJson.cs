using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Csat.Scoring;

/// <summary>The JSON of this package's public types, source-generated, so that it works trimmed and AOT-compiled.</summary>
/// <remarks>
/// Property names are camel case, enumerations are names; numbers keep all their digits. An unknown property and a missing one are refused
/// with a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where. What a result computes from its own figures, such as
/// a comparison's conclusion, is written for the reader and passed over when read. A test's result, such as <see cref="WelchTest"/>, is
/// written only: it is made of its counts, and those travel. Of a tally or a scale the message lists everything that is wrong, with paths
/// from <c>$</c> in a document of its own, and inside another object from <c>@</c>, the place that <see cref="JsonException.Path"/> names.
/// </remarks>
public static class ScoringJson
{
    /// <summary>The type information, to be combined with that of other packages or of your own context.</summary>
    public static IJsonTypeInfoResolver Resolver => ScoringJsonContext.Default;

    /// <summary>Read-only options that know this package's types.</summary>
    public static JsonSerializerOptions Options => ScoringJsonContext.Default.Options;
}
