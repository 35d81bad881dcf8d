namespace Csat.Scoring;

/// <summary>How much hangs on one measure of a scheme.</summary>
/// <param name="Code">The measure's code.</param>
/// <param name="MeanChange">
/// By how many points a score changes on average, up or down, when the measure weighs one percentage point more and all others less in
/// proportion; <see langword="null"/> without scores, and for a measure that has all the weight.
/// </param>
/// <param name="ShareOfVariance">
/// The part of the differences between people that the measure makes: the covariance of its points with the score over the score's variance.
/// The parts add up to 1; one can be below 0. <see langword="null"/> where all scores are the same.
/// </param>
public sealed record MeasureSensitivity(string Code, double? MeanChange, double? ShareOfVariance);
