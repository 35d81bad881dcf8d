namespace Csat.Scoring;

/// <summary>One reason of dissatisfaction, kind of problem or cause of complaint among all that were given.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How often it was given.</param>
/// <param name="Rank">1 for the most frequent; 1 + the number of reasons given more often.</param>
/// <param name="Share">Its share of all that were given.</param>
/// <param name="Cumulative">The share of this reason and of those before it in the list together.</param>
public sealed record ReasonShare(string Reason, long Count, int Rank, Estimate Share, Estimate Cumulative);
