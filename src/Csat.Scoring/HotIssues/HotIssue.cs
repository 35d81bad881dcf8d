using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>One issue of the list of hot issues.</summary>
/// <param name="Rank">1 for the issue with the most customers; 1 + the number of issues with more customers.</param>
/// <param name="Key">What the issue is.</param>
/// <param name="Customers">How many different customers complained of it.</param>
/// <param name="Complaints">How many complaints they made.</param>
/// <param name="Rate">The customers per so many (rule KPI-07); <see langword="null"/> when nobody said among how many.</param>
/// <param name="Evidence">Words of some of them: the latest, one a customer.</param>
public sealed record HotIssue(
    int Rank,
    HotIssueKey Key,
    long Customers,
    long Complaints,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Estimate? Rate,
    IReadOnlyList<string> Evidence);
