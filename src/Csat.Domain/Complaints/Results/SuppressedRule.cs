namespace Csat.Domain;

/// <summary>A rule whose words occur and that has no effect.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Pack">The pack that it stands in.</param>
/// <param name="Axis">Its axis.</param>
/// <param name="Code">The code that it would speak for.</param>
/// <param name="Reason">Why it has no effect.</param>
public readonly record struct SuppressedRule(string RuleId, string Pack, ComplaintAxis Axis, string Code, SuppressionReason Reason);
