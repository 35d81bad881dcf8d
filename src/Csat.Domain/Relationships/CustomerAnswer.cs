using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>What a customer answered on a day, whatever the scale.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="On">The day.</param>
/// <param name="Sentiment">Whether the answer was satisfied, neutral or dissatisfied.</param>
/// <remarks>Rules REL-01 and REL-03.</remarks>
public sealed record CustomerAnswer(string Customer, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, Sentiment Sentiment)
{
    /// <summary>The answer of a survey; <see langword="null"/> for a customer who didn't answer, or to whom the question didn't apply.</summary>
    /// <param name="response">The response.</param>
    /// <param name="zone">The zone whose days count.</param>
    /// <returns>The answer on its day.</returns>
    public static CustomerAnswer? Of(SurveyResponse response, DateTimeZone zone) =>
        Throw.IfNull(response) is { Sentiment: { } sentiment, AnsweredAt: { } at } ? new(response.Customer, at.InZone(Throw.IfNull(zone)).Date, sentiment) : null;
}
