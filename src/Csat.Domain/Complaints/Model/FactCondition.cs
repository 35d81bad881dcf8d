namespace Csat.Domain;

/// <summary>Holds when a fact compares as asked; never when the fact isn't given.</summary>
/// <param name="Name">The fact's name: one of <see cref="ComplaintFacts"/>, or the caller's own.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Values">With what: one value, several for <see cref="FactOperator.In"/>.</param>
public sealed record FactCondition(string Name, FactOperator Operator, IReadOnlyList<FactValue> Values) : ComplaintCondition;
