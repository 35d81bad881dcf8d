namespace Csat.Domain.Complaints;

/// <summary>A folded form and everything that it is: a form of terms, a negator, a break of clauses, or only in the way of shorter ones.</summary>
internal sealed class Pattern(string text, bool isOpen)
{
    public string Text { get; } = text;

    public int Length { get; } = text.Length;

    /// <summary>Whether its last word may have any ending.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>Whether no word may go on before it, or behind it.</summary>
    public bool StartsWord { get; } = CharKind.IsWord(CharFold.KindOf(text[0]));

    public bool EndsWord { get; } = CharKind.IsWord(CharFold.KindOf(text[text.Length - 1]));

    /// <summary>The terms that have it, by their numbers.</summary>
    public int[] Terms { get; set; } = [];

    /// <summary>Whether one of the terms counts inside longer occurrences of other terms too.</summary>
    public bool IsNested { get; set; }

    /// <summary>How far it negates; −1 for not at all.</summary>
    public int Reach { get; set; } = -1;

    public bool BreaksClause { get; set; }

    /// <summary>The weighed words that it is, by their numbers.</summary>
    public int[] Cues { get; set; } = [];

    /// <summary>Whether it is nothing but weighed words: then it shadows nothing and is shadowed by nothing.</summary>
    public bool IsCueOnly { get; set; }

    /// <summary>Whether it shadows even the nested terms inside it: it is no term, or a negator too, or the same term.</summary>
    /// <param name="owner">The term's owner.</param>
    /// <param name="owners">The owners of all terms.</param>
    public bool Hides(int owner, ReadOnlySpan<int> owners)
    {
        foreach (int term in Terms)
        {
            if (owners[term] == owner)
            {
                return true;
            }
        }

        return Terms.Length == 0 || Reach >= 0;
    }
}
