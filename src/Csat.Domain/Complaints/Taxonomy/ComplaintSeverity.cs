using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>How grave a complaint is, in the words of TM Forum TMF621.</summary>
/// <remarks>Rule CMP-07: the order is that of gravity.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintSeverity>))]
public enum ComplaintSeverity
{
    /// <summary>An inconvenience.</summary>
    Minor = 0,

    /// <summary>A service that is needed fails, or money is lost.</summary>
    Major = 1,

    /// <summary>Danger to people, or grave harm.</summary>
    Critical = 2,
}
