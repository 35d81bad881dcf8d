using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Whether a complaint went over the local level.</summary>
/// <remarks>Rule CMP-05.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintScope>))]
public enum ComplaintScope
{
    /// <summary>It came to the local level.</summary>
    Local = 0,

    /// <summary>It went to a higher level.</summary>
    OverLevel = 1,
}
