using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What a customer who complains meets first.</summary>
/// <remarks>Rule CMP-16.</remarks>
[JsonConverter(typeof(KebabEnumConverter<HandlingAttitude>))]
public enum HandlingAttitude
{
    /// <summary>Care.</summary>
    Care = 0,

    /// <summary>Sympathy.</summary>
    Sympathy = 1,

    /// <summary>Understanding.</summary>
    Understanding = 2,

    /// <summary>Action.</summary>
    Action = 3,
}
