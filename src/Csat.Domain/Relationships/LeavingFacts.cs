using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>What is known of a customer who may leave. What isn't known is <see langword="null"/>, and no sign of anything.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="Satisfaction">How satisfied the customer is.</param>
/// <param name="Brand">What the customer thinks of the brand.</param>
/// <param name="Quality">What the customer thinks of the quality.</param>
/// <param name="Trust">Whether the customer trusts the company.</param>
/// <param name="Price">What the customer thinks of the price; dissatisfied is too dear.</param>
/// <param name="Benefit">What the customer thinks of the benefit.</param>
/// <param name="ComplainedOn">The day of the oldest complaint that nobody answered; <see langword="null"/> when there is none.</param>
/// <remarks>Rule REL-06.</remarks>
public sealed record LeavingFacts(
    string Customer, Sentiment? Satisfaction = null, Sentiment? Brand = null, Sentiment? Quality = null, Sentiment? Trust = null, Sentiment? Price = null, Sentiment? Benefit = null,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ComplainedOn = null);
