using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Whether a complaint is the first about its matter.</summary>
/// <remarks>Rule CMP-05.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintSequence>))]
public enum ComplaintSequence
{
    /// <summary>It is the first.</summary>
    First = 0,

    /// <summary>There was one before.</summary>
    Repeat = 1,
}
