using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>A question that rules answer about a text.</summary>
/// <remarks>Department, level and expert consultation are no axes of rules: tables and facts decide them.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ComplaintAxis>))]
public enum ComplaintAxis
{
    /// <summary>What the customer wants: one answer, or none.</summary>
    Intent = 0,

    /// <summary>Why the customer is dissatisfied: as many as there are.</summary>
    Cause = 1,

    /// <summary>Which level the customer says it has: one answer, or none. The level itself comes from facts.</summary>
    ClaimedLevel = 2,

    /// <summary>How grave it is: the gravest wins.</summary>
    Severity = 3,

    /// <summary>Where the customer may go next: as many as there are.</summary>
    EscalationRisk = 4,
}
