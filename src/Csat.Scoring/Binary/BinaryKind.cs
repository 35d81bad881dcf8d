namespace Csat.Scoring;

/// <summary>
/// What a binary form holds. The numbers are part of the format: a new kind takes a new number, an old number keeps its meaning. 4 and 5
/// are kept for tallies by group, plain and weighted.
/// </summary>
internal enum BinaryKind : byte
{
    RatingTally = 1,
    WeightedRatingTally = 2,
    RatingTimeline = 3,
}
