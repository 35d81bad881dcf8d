namespace Csat.Domain;

/// <summary>Whether one of the six conditions is met.</summary>
/// <param name="Condition">Which.</param>
/// <param name="IsMet">Whether it is; <see langword="null"/> when nobody has looked.</param>
/// <param name="Evidence">What shows it.</param>
/// <remarks>Rule ORG-13.</remarks>
public sealed record ConditionCheck(SuccessCondition Condition, bool? IsMet, string? Evidence = null);
