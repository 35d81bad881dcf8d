using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Where a customer says that the case may go.</summary>
/// <remarks>A threat counts, also one under a condition.</remarks>
[JsonConverter(typeof(KebabEnumConverter<EscalationRisk>))]
public enum EscalationRisk
{
    /// <summary>To the regulator, a consumer association or an official hotline.</summary>
    Regulator = 0,

    /// <summary>To the media or social networks.</summary>
    Media = 1,

    /// <summary>To court.</summary>
    Lawsuit = 2,

    /// <summary>Everything is returned or moved to somebody else.</summary>
    ReturnAll = 3,
}
