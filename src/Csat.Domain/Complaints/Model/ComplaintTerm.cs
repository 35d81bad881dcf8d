namespace Csat.Domain;

/// <summary>Words that mean the same to rules.</summary>
/// <param name="Id">Its name in the conditions of rules.</param>
/// <param name="Forms">How it is written. A form may end in <c>*</c> after a Latin letter or digit: then the word may have any ending.</param>
/// <param name="Negation">What a negation before it does.</param>
public sealed record ComplaintTerm(string Id, IReadOnlyList<string> Forms, TermNegation Negation)
{
    /// <summary>Whether an occurrence counts inside longer ones too, as long as all of those are of other terms.</summary>
    /// <remarks>
    /// For words that stand inside the longer forms of other terms, as in Chinese, which parts no words. Inside a negator, a form in
    /// <see cref="ComplaintPack.NotNegators"/>, a clause break or a longer form of its own term it never counts.
    /// </remarks>
    public bool IsNested { get; init; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
