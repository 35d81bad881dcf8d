namespace Csat.Domain;

/// <summary>A term that a text holds and that counts.</summary>
/// <param name="Term">The term.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsNegated">Whether a negation stands before it.</param>
public readonly record struct TermMatch(ComplaintTerm Term, TextSpan Span, bool IsNegated);
