namespace Csat.Domain;

/// <summary>A weighed word: wherever it stands, once a text, it speaks for codes and against others.</summary>
/// <param name="Form">How it is written; it is folded like the forms of terms, and counts inside longer forms too.</param>
/// <param name="Weights">What it says; codes that aren't there it says nothing about.</param>
public sealed record ComplaintCue(string Form, IReadOnlyList<CueWeight> Weights)
{
    /// <summary>The form.</summary>
    /// <returns>The form.</returns>
    public override string ToString() => Form;
}
