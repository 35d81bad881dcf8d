namespace Csat.Scoring;

/// <summary>A classifier's score for one code. A score is no probability.</summary>
/// <param name="Code">The code.</param>
/// <param name="Score">The score: any finite number, higher is better.</param>
public sealed record CodeScore(string Code, double Score);
