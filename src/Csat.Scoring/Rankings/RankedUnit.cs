namespace Csat.Scoring;

/// <summary>One unit's place in a fair ranking.</summary>
/// <param name="Id">The unit's name.</param>
/// <param name="Interval">What is known of its score.</param>
/// <param name="Rank">1 for the best; 1 + the number of units that are surely better.</param>
/// <param name="LastRank">The worst rank that is still possible: the number of units less those that are surely worse.</param>
public sealed record RankedUnit(string Id, ConfidenceInterval Interval, int Rank, int LastRank);
