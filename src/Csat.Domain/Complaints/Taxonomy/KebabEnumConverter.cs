using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Enumerations as the codes of rule files, such as <c>network-slow</c>.</summary>
internal sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
