using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>A branch of the tree of causes.</summary>
/// <remarks>Rule CMP-13.</remarks>
[JsonConverter(typeof(KebabEnumConverter<CauseBranch>))]
public enum CauseBranch
{
    /// <summary>Accepted, agreed, visited, delivered or repaired too late.</summary>
    Untimely = 0,

    /// <summary>The manner of the staff.</summary>
    Attitude = 1,

    /// <summary>The skill of the staff.</summary>
    Skills = 2,

    /// <summary>The product itself.</summary>
    ProductQuality = 3,

    /// <summary>A norm broken: records, language, fees.</summary>
    NonStandard = 4,
}
