using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Why a person has to read a text.</summary>
[JsonConverter(typeof(KebabEnumConverter<HumanReason>))]
public enum HumanReason
{
    /// <summary>No rule about the intent holds.</summary>
    NothingFound = 0,

    /// <summary>The best intent is below the threshold.</summary>
    BelowThreshold = 1,

    /// <summary>Two intents are too close to each other.</summary>
    ThinMargin = 2,
}
