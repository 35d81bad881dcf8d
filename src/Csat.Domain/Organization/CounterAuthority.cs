namespace Csat.Domain;

/// <summary>What staff at the counter may decide themselves, and who decides what is beyond it.</summary>
/// <param name="PassUpTo">Who decides what is beyond the limits.</param>
/// <param name="Limits">The limits; a matter without one is passed up.</param>
/// <remarks>Rule ORG-14. How much is solved on the spot is rule KPI-06's rate, which Csat.Scoring computes.</remarks>
public sealed record CounterAuthority(string PassUpTo, IReadOnlyList<AuthorityLimit> Limits)
{
    /// <summary>Decides who decides.</summary>
    /// <param name="matter">What.</param>
    /// <param name="amount">How much, in yuan, 0 or more.</param>
    /// <returns>On the spot up to the limit, passed up beyond it. Of several limits for a matter the lowest holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">The matter is blank.</exception>
    public AuthorityDecision Decide(string matter, decimal amount)
    {
        Throw.IfBlank(matter);
        if (amount < 0)
        {
            Throw.OutOfRange(amount, "0 or more", nameof(amount));
        }

        decimal? limit = Limits.Where(given => given.Matter == matter).Select(given => (decimal?)given.Amount).Min();
        return new(matter, amount, limit, amount <= limit ? null : PassUpTo);
    }
}
