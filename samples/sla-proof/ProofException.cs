using Csat.Domain;

/// <summary>Something about the files or the command line that the user can mend, said in the language asked for; exit code 1.</summary>
internal sealed class ProofException(LocalizedText text) : Exception(text.En)
{
    public LocalizedText Text { get; } = text;
}
