namespace Csat.Domain;

/// <summary>Holds when one of some terms occurs and counts.</summary>
/// <param name="Terms">The terms' ids; at least one.</param>
public sealed record TermCondition(IReadOnlyList<string> Terms) : ComplaintCondition;
