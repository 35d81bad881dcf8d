namespace Csat.Domain;

/// <summary>What is known of a customer's loyalty. What isn't known is <see langword="null"/>.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="IsWorthItsPrice">Whether the customer finds the service worth its price.</param>
/// <param name="Satisfaction">How satisfied the customer is.</param>
/// <param name="GivesMoreThanItCosts">Whether the service gives the customer more than it costs.</param>
/// <param name="WouldRecommend">Whether the customer would recommend the company: a promoter.</param>
/// <param name="Stays">Whether the customer stays, or would stay, and buys again.</param>
/// <param name="StayReason">Why the customer stays.</param>
/// <remarks>Rules REL-08, REL-09 and REL-10.</remarks>
public sealed record LoyaltyFacts(
    string Customer, bool? IsWorthItsPrice = null, Sentiment? Satisfaction = null, bool? GivesMoreThanItCosts = null, bool? WouldRecommend = null, bool? Stays = null, StayReason? StayReason = null);
