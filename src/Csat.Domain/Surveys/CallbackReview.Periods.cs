using Csat.Json;
using NodaTime;

namespace Csat.Domain;

public sealed partial record CallbackReview
{
    /// <summary>Counts responses by day, by week or by month.</summary>
    /// <param name="responses">The responses. The day of a response is the one on which the customer was asked.</param>
    /// <param name="period">How long the periods are.</param>
    /// <param name="zone">The zone that says which day it was.</param>
    /// <returns>
    /// The periods with callbacks, oldest first; one without any is left out. Each response is in one of them, so that their counts add up to
    /// those of <see cref="Of(IEnumerable{SurveyResponse})"/>.
    /// </returns>
    /// <remarks>Rule SAT-02. Weeks begin on Monday.</remarks>
    /// <exception cref="ArgumentException">A response is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period isn't declared, or a customer was asked outside the years 1900 to 2199.</exception>
    public static IReadOnlyList<CallbackPeriod> ByPeriod(IEnumerable<SurveyResponse> responses, ReviewPeriod period, DateTimeZone zone)
    {
        _ = period.Label();
        _ = Throw.IfNull(zone);
        IEnumerable<CallbackPeriod> periods =
            from response in Throw.IfNull(responses)
            group response by FirstDay(DayOf(Throw.IfNull(response, nameof(responses)).AskedAt, zone), period) into days
            orderby days.Key
            select new CallbackPeriod(period, days.Key, LastDay(days.Key, period), Of(days));
        return Array.AsReadOnly<CallbackPeriod>([.. periods]);
    }

    private static LocalDate DayOf(Instant askedAt, DateTimeZone zone)
    {
        if (!SurveyDuty.IsInRange(askedAt.InUtc().Date))
        {
            Throw.OutOfRange(PlainText.Of(askedAt), "1900-01-01 to 2199-12-31", "responses");
        }

        return askedAt.InZone(zone).Date;
    }

    private static LocalDate FirstDay(LocalDate day, ReviewPeriod period) => period switch
    {
        ReviewPeriod.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        ReviewPeriod.Month => new LocalDate(day.Year, day.Month, 1),
        _ => day,
    };

    private static LocalDate LastDay(LocalDate first, ReviewPeriod period) => period switch
    {
        ReviewPeriod.Week => first.PlusDays(6),
        ReviewPeriod.Month => first.PlusMonths(1).PlusDays(-1),
        _ => first,
    };
}
