namespace Csat.Domain;

/// <summary>A place in the list of what customers raise most.</summary>
/// <param name="Rank">The rank; equal counts share one, and the next rank leaves as many out.</param>
/// <param name="Issue">What.</param>
/// <param name="Count">How often.</param>
public sealed record RankedIssue(int Rank, LocalizedText Issue, long Count);
