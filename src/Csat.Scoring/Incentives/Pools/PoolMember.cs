namespace Csat.Scoring;

/// <summary>Somebody who has a part in a pool.</summary>
/// <param name="Id">Who; compared by ordinal.</param>
/// <param name="Weight">What the part is in proportion to, 0 to a trillion: points, hours, orders.</param>
public sealed record PoolMember(string Id, decimal Weight);
