using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What a customer wants.</summary>
/// <remarks>Rules CMP-01 and CMP-17.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintIntent>))]
public enum ComplaintIntent
{
    /// <summary>To know something.</summary>
    Inquiry = 0,

    /// <summary>That something is done, without a complaint.</summary>
    Request = 1,

    /// <summary>That a harm is put right.</summary>
    Complaint = 2,

    /// <summary>To praise.</summary>
    Praise = 3,

    /// <summary>That something under way goes faster.</summary>
    Chase = 4,
}
