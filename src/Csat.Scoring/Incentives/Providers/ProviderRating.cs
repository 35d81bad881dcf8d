namespace Csat.Scoring;

/// <summary>One provider's month: place, coefficient and money.</summary>
/// <param name="Provider">What is known of the month.</param>
/// <param name="Rank">1 + the number of providers that are surely better; <see langword="null"/> without a score.</param>
/// <param name="LastRank">The worst rank that is still possible; <see langword="null"/> without a score.</param>
/// <param name="Coefficient">What the fee is multiplied by; 1 without a score, for what is undefined isn't bad.</param>
/// <param name="Fee">Fee × coefficient, rounded once, half to even.</param>
/// <param name="Reward">What a good provider gets besides. Rule INC-10.</param>
public sealed record ProviderRating(ProviderMonth Provider, int? Rank, int? LastRank, decimal Coefficient, decimal Fee, decimal Reward)
{
    /// <summary>Fee and reward together.</summary>
    public decimal Total => Fee + Reward;
}
