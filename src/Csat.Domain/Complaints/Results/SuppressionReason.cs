using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Why a rule whose words occur has no effect.</summary>
[JsonConverter(typeof(KebabEnumConverter<SuppressionReason>))]
public enum SuppressionReason
{
    /// <summary>Its words are negated.</summary>
    Negated = 0,

    /// <summary>Its words count only when negated, and are not.</summary>
    NotNegated = 1,

    /// <summary>Its words lie inside a longer match.</summary>
    Shadowed = 2,

    /// <summary>Its code stays below the threshold.</summary>
    BelowThreshold = 3,

    /// <summary>A rule of another code goes before it.</summary>
    Outranked = 4,

    /// <summary>The text is no complaint: what looks like a cause is its topic.</summary>
    OtherIntent = 5,
}
