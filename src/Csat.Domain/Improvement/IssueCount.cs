namespace Csat.Domain;

/// <summary>How often customers raised something.</summary>
/// <param name="Issue">What.</param>
/// <param name="Count">How often.</param>
public sealed record IssueCount(string Issue, long Count);
