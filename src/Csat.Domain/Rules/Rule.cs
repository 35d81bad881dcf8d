using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>One management rule: what it says, where it comes from, with which values, and which public member carries it out.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="Statement">What the rule says, in English and Chinese.</param>
/// <param name="Kind">How much of it the source gives.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Parameters">The values it works with; empty where it has none.</param>
/// <param name="ImplementedBy">
/// The public types and members that carry it out, with namespace, such as <c>Csat.Scoring.Metrics.SatisfactionRate</c>; empty
/// while the rule isn't implemented.
/// </param>
public sealed record Rule(
    RuleId Id,
    LocalizedText Statement,
    RuleKind Kind,
    RuleSource Source,
    IReadOnlyList<RuleParameter> Parameters,
    IReadOnlyList<string> ImplementedBy)
{
    /// <summary>Whether a public member carries the rule out.</summary>
    [JsonIgnore]
    public bool IsImplemented => ImplementedBy.Count > 0;
}
