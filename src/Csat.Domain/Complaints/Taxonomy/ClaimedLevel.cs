using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The level that a customer claims in words. It proves nothing: the level itself comes from facts.</summary>
/// <remarks>Rule CMP-05.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ClaimedLevel>))]
public enum ClaimedLevel
{
    /// <summary>The first contact.</summary>
    First = 0,

    /// <summary>Not the first contact.</summary>
    Repeat = 1,

    /// <summary>Already with a higher level of the company.</summary>
    OverLevel = 2,

    /// <summary>Already with the regulator or another authority.</summary>
    Regulator = 3,
}
