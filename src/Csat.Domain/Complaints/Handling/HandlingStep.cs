using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>A step in the handling of a complaint.</summary>
/// <remarks>Rule CMP-15.</remarks>
[JsonConverter(typeof(KebabEnumConverter<HandlingStep>))]
public enum HandlingStep
{
    /// <summary>The complaint is heard and taken seriously.</summary>
    Attention = 0,

    /// <summary>Its cause is found.</summary>
    Cause = 1,

    /// <summary>It is solved without delay.</summary>
    Solution = 2,

    /// <summary>The case is written down.</summary>
    Record = 3,
}
