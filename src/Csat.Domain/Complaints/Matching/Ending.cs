namespace Csat.Domain.Complaints;

/// <summary>What it means that a word of the automaton ends somewhere: everything that the scanner has to know of its patterns, in one place.</summary>
internal struct Ending
{
    /// <summary>The number of its pattern without and with any ending; −1 for none.</summary>
    public int Plain;
    public int Open;

    /// <summary>Whether the patterns are weighed words.</summary>
    public EndingWeight PlainWeight;
    public EndingWeight OpenWeight;

    /// <summary>The next shorter word that ends here too; 0 for none.</summary>
    public int Shorter;

    public short Length;

    /// <summary>Whether no word may go on before it, or behind it.</summary>
    public bool StartsWord;
    public bool EndsWord;
}
