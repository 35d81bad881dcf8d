namespace Csat.Scoring;

/// <summary>One stratum of a survey that was planned by strata: a province, a service grade, a channel.</summary>
/// <param name="Id">The stratum's name.</param>
/// <param name="Tally">The answers of its random sample.</param>
/// <param name="Population">How many customers the stratum has: at least as many as answered.</param>
public sealed record Stratum(string Id, RatingTally Tally, long Population);
