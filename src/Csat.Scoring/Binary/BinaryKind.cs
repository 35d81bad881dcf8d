namespace Csat.Scoring;

/// <summary>What a binary form holds. The numbers are part of the format: a new kind takes a new number, an old number keeps its meaning.</summary>
internal enum BinaryKind : byte
{
    RatingTally = 1,
    WeightedRatingTally = 2,
    RatingTimeline = 3,
    SurveyCube = 4,
    WeightedSurveyCube = 5,
}
