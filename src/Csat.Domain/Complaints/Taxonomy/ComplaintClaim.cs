using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What a customer who complains can claim.</summary>
/// <remarks>Rule CMP-02.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintClaim>))]
public enum ComplaintClaim
{
    /// <summary>Compensation for damage.</summary>
    Damages = 0,

    /// <summary>Repair, replacement or a second try.</summary>
    RepairReplaceRedo = 1,

    /// <summary>Compensation beyond property.</summary>
    NonPropertyDamages = 2,
}
