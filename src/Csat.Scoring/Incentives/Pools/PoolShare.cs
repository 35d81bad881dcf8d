namespace Csat.Scoring;

/// <summary>One member's part of a pool.</summary>
/// <param name="Id">Who.</param>
/// <param name="Weight">The weight, as given.</param>
/// <param name="Amount">The part, in whole smallest units.</param>
/// <param name="Remainder">The fraction of a smallest unit that the exact part has beyond whole ones, 0 to below 1; for the reader.</param>
/// <param name="HasExtraUnit">Whether the amount contains one of the units that were left over.</param>
public sealed record PoolShare(string Id, decimal Weight, decimal Amount, double Remainder, bool HasExtraUnit);
