using NodaTime;

namespace Csat.Domain;

/// <summary>Who is invited as an experience officer.</summary>
/// <remarks>Rule SUR-11: highly satisfied customers. That this is the top level of the scale, by the latest answer, and not by a primed one, is this library's default.</remarks>
public static class ExperienceOfficers
{
    /// <summary>Picks the customers to invite.</summary>
    /// <param name="responses">The responses; of each customer the latest answer counts, of several at that instant none unless all are at the top. Primed answers don't count (SUR-03).</param>
    /// <param name="topLevels">How many of the scale's best levels count as highly satisfied, 1 or more; a level that isn't satisfied never does.</param>
    /// <returns>The customers, each once, in the order in which they were first given.</returns>
    /// <exception cref="ArgumentException">A response is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="topLevels"/> is below 1.</exception>
    public static IReadOnlyList<string> Invite(IEnumerable<SurveyResponse> responses, int topLevels = 1)
    {
        if (topLevels < 1)
        {
            Throw.OutOfRange(topLevels, "1 or more", nameof(topLevels));
        }

        return Array.AsReadOnly<string>(
        [
            .. Throw.IfNull(responses).Select(response => Throw.IfNull(response, nameof(responses)))
                .Where(response => response is { Answer: SurveyAnswer.Answered, IsPrimed: false })
                .GroupBy(response => response.Customer, StringComparer.Ordinal)
                .Where(customer => Latest(customer).All(response => IsTop(response, topLevels)))
                .Select(customer => customer.Key),
        ]);
    }

    private static IEnumerable<SurveyResponse> Latest(IEnumerable<SurveyResponse> answers)
    {
        Instant last = answers.Max(answer => answer.AnsweredAt!.Value);
        return answers.Where(answer => answer.AnsweredAt == last);
    }

    private static bool IsTop(SurveyResponse response, int topLevels) =>
        response.Sentiment == Sentiment.Positive && response.Scale.Levels.Skip(Math.Max(0, response.Scale.Levels.Count - topLevels)).Contains(response.Level);
}
