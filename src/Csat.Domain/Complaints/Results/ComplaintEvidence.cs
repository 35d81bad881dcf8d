namespace Csat.Domain;

/// <summary>Why a rule held: a term in the text, or, without one, facts.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Pack">The pack that the rule stands in.</param>
/// <param name="Axis">The rule's axis.</param>
/// <param name="Code">The code that it speaks for.</param>
/// <param name="TermId">The term; <see langword="null"/> where facts made it hold.</param>
/// <param name="Span">Where the term stands; empty without a term.</param>
/// <param name="IsNegated">Whether a negation stands before the term.</param>
/// <param name="Contribution">Its share of the code's score: the rule's weight, divided by its pieces of evidence.</param>
public readonly record struct ComplaintEvidence(
    string RuleId, string Pack, ComplaintAxis Axis, string Code, string? TermId, TextSpan Span, bool IsNegated, double Contribution)
{
    /// <summary>
    /// What stands in <see cref="RuleId"/> for weighed words: <see cref="TermId"/> is the word, or <see langword="null"/> for all words together that have no piece of
    /// their own, and <see cref="Contribution"/> its weight, so that the pieces of a code add up to its score.
    /// </summary>
    public const string Cue = "cue";
}
