using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One order of the period, whether or not it can be judged.</summary>
/// <remarks>Data: nothing is refused here; <see cref="EligibleOrders.Of"/> lists every fault of all orders.</remarks>
public sealed record IncentiveOrder
{
    /// <summary>The order's id; an order is given once.</summary>
    public required string OrderId { get; init; }

    /// <summary>Who did it; <see langword="null"/> where it is attributed to nobody.</summary>
    public string? StaffId { get; init; }

    /// <summary>What the customer said when asked; <see langword="null"/> without an answer.</summary>
    public OrderRating? Rating { get; init; }

    /// <summary>The recorded cause of a rating that isn't satisfied; <see langword="null"/> until it has been analysed.</summary>
    public ComplaintCause? Cause { get; init; }

    /// <summary>Whether the customer was won back and is satisfied now.</summary>
    public bool IsRecovered { get; init; }

    /// <summary>Whether a message or an offer before the survey may have lifted the rating. Rule SUR-03.</summary>
    public bool IsPrimed { get; init; }

    /// <summary>Why the order is excluded, in the words of whoever decided so; <see langword="null"/> where it isn't.</summary>
    public LocalizedText? Exclusion { get; init; }

    /// <summary>Whether the order was reported as done and wasn't. Rule TKT-09.</summary>
    public bool IsFalseCompletion { get; init; }

    /// <summary>What came of asking.</summary>
    /// <value>Default <see cref="OrderContact.Reached"/>.</value>
    public OrderContact Contact { get; init; }

    /// <summary>
    /// What another source says that the customer thought, such as the rating on the spot: shows whether those who would have complained are
    /// reached as often as the others. Never judged.
    /// </summary>
    public OrderRating? ExpectedRating { get; init; }
}
