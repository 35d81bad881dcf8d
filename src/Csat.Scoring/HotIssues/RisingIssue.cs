namespace Csat.Scoring;

/// <summary>One issue of the list of rising issues.</summary>
/// <param name="Rank">1 for the surest rise; 1 + the number of issues before it.</param>
/// <param name="Key">What the issue is.</param>
/// <param name="Customers">How many different customers complained of it in the period.</param>
/// <param name="PreviousCustomers">How many did in the period before.</param>
/// <param name="Change">How many times as often it is, with interval and exact Poisson test, taken by itself.</param>
/// <param name="AdjustedPValue">The p-value adjusted for the number of issues that were tested.</param>
/// <param name="IsShown">Whether the rise is shown, all tests together: by <see cref="AdjustedPValue"/> and by the interval of <see cref="Change"/>.</param>
/// <param name="Evidence">Words of some customers of the period: the latest, one a customer.</param>
public sealed record RisingIssue(
    int Rank, HotIssueKey Key, long Customers, long PreviousCustomers, RateRatio Change, double AdjustedPValue, bool IsShown, IReadOnlyList<string> Evidence);
