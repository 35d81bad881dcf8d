using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One eligible order of the month, as its customer rated it: attributed to somebody, not primed, not excluded.</summary>
/// <param name="OrderId">The order's id; an order is attributed once.</param>
/// <param name="StaffId">Who did it; compared by ordinal.</param>
/// <param name="Rating">What the customer said first.</param>
/// <param name="Cause">The recorded cause of a rating that isn't satisfied; <see langword="null"/> until it has been analysed (rule INC-07).</param>
/// <param name="IsRecovered">Whether the customer was won back and is satisfied now; without meaning for a satisfied order.</param>
[JsonConverter(typeof(RatedOrderConverter))]
public sealed record RatedOrder(string OrderId, string StaffId, OrderRating Rating, ComplaintCause? Cause = null, bool IsRecovered = false);
