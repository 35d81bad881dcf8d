namespace Csat.Scoring;

/// <summary>Currencies by name.</summary>
public static class Currencies
{
    /// <summary>The yuan (renminbi), in fen.</summary>
    public static Currency Yuan { get; } = new("CNY", 2);
}
