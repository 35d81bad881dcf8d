using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Who has a complaint.</summary>
/// <remarks>Rule CMP-05: a complaint to the operator, an appeal to the regulator.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintForum>))]
public enum ComplaintForum
{
    /// <summary>The operator.</summary>
    Operator = 0,

    /// <summary>The regulator.</summary>
    Regulator = 1,
}
