namespace Csat.Domain;

/// <summary>Up to which amount staff at the counter decide a matter themselves.</summary>
/// <param name="Matter">What, such as <c>refund</c>.</param>
/// <param name="Amount">The most, in yuan, 0 or more; the amount itself is within it.</param>
/// <remarks>Rule ORG-14. The source gives no figure: limits are the operator's.</remarks>
public sealed record AuthorityLimit(string Matter, decimal Amount);
