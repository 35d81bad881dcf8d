using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The regulator's classes of complaints.</summary>
[JsonConverter(typeof(KebabEnumConverter<RegulatorClass>))]
public enum RegulatorClass
{
    /// <summary>Service to users.</summary>
    UserService = 0,

    /// <summary>Charges.</summary>
    ChargingDispute = 1,

    /// <summary>The network.</summary>
    NetworkQuality = 2,
}
