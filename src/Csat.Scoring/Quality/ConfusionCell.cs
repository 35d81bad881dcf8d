namespace Csat.Scoring;

/// <summary>How many items have one pair of expected and given code.</summary>
/// <param name="Expected">The expected code; <see langword="null"/> for none.</param>
/// <param name="Predicted">The code that was given; <see langword="null"/> for an abstention.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record ConfusionCell(string? Expected, string? Predicted, long Count);
