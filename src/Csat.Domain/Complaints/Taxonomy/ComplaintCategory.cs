using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The class of a complaint, each with its owner.</summary>
/// <remarks>Rule CMP-03.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintCategory>))]
public enum ComplaintCategory
{
    /// <summary>How the customer was treated.</summary>
    Experience = 0,

    /// <summary>Tariff, product and sale.</summary>
    Product = 1,

    /// <summary>Network, delivery, installation and repair.</summary>
    Operations = 2,
}
