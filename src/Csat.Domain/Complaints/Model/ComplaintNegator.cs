namespace Csat.Domain;

/// <summary>Words that negate a term behind them.</summary>
/// <param name="Forms">How they are written.</param>
/// <param name="Reach">The most characters between them and the term, inside one clause.</param>
public sealed record ComplaintNegator(IReadOnlyList<string> Forms, int Reach);
