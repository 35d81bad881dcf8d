namespace Csat.Scoring;

/// <summary>One group of a survey whose share in the population is known although the sample was not planned by it.</summary>
/// <param name="Id">The group's name.</param>
/// <param name="Tally">The weighted answers of the group.</param>
/// <param name="Population">How many customers the group has, 0 or more and below 2^63; with answers above 0.</param>
public sealed record PostStratum(string Id, WeightedRatingTally Tally, double Population)
{
    /// <summary>By how much each answer's weight is multiplied so that the group's weights add up to its population; <see langword="null"/> without answers.</summary>
    public double? WeightFactor => Throw.IfNull(Tally).Answered == 0 ? null : Population / Tally.Weight;
}
