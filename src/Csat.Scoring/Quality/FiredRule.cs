namespace Csat.Scoring;

/// <summary>A rule that held for a text, and the code for which it spoke.</summary>
/// <param name="RuleId">The rule's id, such as <c>cause.network-slow.stutter</c>.</param>
/// <param name="Code">The code on the axis in question.</param>
public sealed record FiredRule(string RuleId, string Code);
