namespace Csat.Domain;

/// <summary>A value that a rule works with.</summary>
/// <param name="Name">The parameter's name in code, such as <c>MinimumSatisfactionWeight</c>.</param>
/// <param name="Value">The value with its unit, such as <c>30 %</c> or <c>72 h</c>.</param>
/// <param name="Origin">Whether the source gives the value or this library does.</param>
public sealed record RuleParameter(string Name, string Value, ValueOrigin Origin);
