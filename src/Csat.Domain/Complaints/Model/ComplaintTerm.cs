namespace Csat.Domain;

/// <summary>Words that mean the same to rules.</summary>
/// <param name="Id">Its name in the conditions of rules.</param>
/// <param name="Forms">How it is written. A form may end in <c>*</c> after a Latin letter or digit: then the word may have any ending.</param>
/// <param name="Negation">What a negation before it does.</param>
public sealed record ComplaintTerm(string Id, IReadOnlyList<string> Forms, TermNegation Negation)
{
    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
