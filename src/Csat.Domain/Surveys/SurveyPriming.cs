using NodaTime;

namespace Csat.Domain;

/// <summary>Marks answers that a message or an offer before the survey may have lifted.</summary>
/// <remarks>Rule SUR-03: the source sends customers a message and points for credit ahead of the measurement. What is compared has to keep such answers apart.</remarks>
public static class SurveyPriming
{
    /// <summary>How long before an answer a message still primes it.</summary>
    /// <value>30 days; this library's default.</value>
    public static Duration Window { get; } = Duration.FromDays(30);

    /// <summary>Marks the answers of customers who were contacted shortly before.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="contacts">Who got a message or an offer, and when.</param>
    /// <param name="window">How long before an answer a message still primes it, zero or more; <see cref="Window"/> when left out.</param>
    /// <returns>The responses in the order given; a mark that is there already stays.</returns>
    /// <exception cref="ArgumentException">A response or a contact's customer is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is below zero.</exception>
    public static IReadOnlyList<SurveyResponse> Mark(IEnumerable<SurveyResponse> responses, IEnumerable<KeyValuePair<string, Instant>> contacts, Duration? window = null)
    {
        Duration before = window ?? Window;
        if (before < Duration.Zero)
        {
            Throw.OutOfRange(before, "zero or more", nameof(window));
        }

        ILookup<string, Instant> byCustomer = Throw.IfNull(contacts).ToLookup(contact => Throw.IfNull(contact.Key, nameof(contacts)), contact => contact.Value, StringComparer.Ordinal);
        return Array.AsReadOnly<SurveyResponse>([.. Throw.IfNull(responses).Select(response => Throw.IfNull(response, nameof(responses))).Select(response =>
            byCustomer[response.Customer].Any(at => at <= Moment(response) && Moment(response) - at <= before) ? response with { IsPrimed = true } : response)]);
    }

    private static Instant Moment(SurveyResponse response) => response.AnsweredAt ?? response.AskedAt;
}
