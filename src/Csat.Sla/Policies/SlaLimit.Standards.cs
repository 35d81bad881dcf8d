using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public abstract partial record SlaLimit
{
    /// <summary>The limit that a service standard states.</summary>
    /// <param name="limit">A limit of time, whole nanoseconds long; days and months are whole.</param>
    /// <returns>
    /// Time by the wall clock for seconds, minutes and hours; open time for business hours; business days, calendar days and months as
    /// they are.
    /// </returns>
    /// <exception cref="ArgumentException">The limit is none of time, or its figure isn't whole enough or too great for a limit here.</exception>
    public static SlaLimit FromStandard(StandardLimit limit)
    {
        decimal amount = Throw.IfNull(limit).Amount;
        if (limit.IsTime)
        {
            switch (limit.Unit)
            {
                case StandardUnit.CalendarDay when IsWhole(amount, LocalDeadline.MostDays):
                    return DaysAfter((int)amount);
                case StandardUnit.BusinessDay when IsWhole(amount, LocalDeadline.MostDays):
                    return BusinessDays((int)amount);
                case StandardUnit.Month when IsWhole(amount, LocalDeadline.MostMonths):
                    return Months((int)amount);
                case StandardUnit.Second or StandardUnit.Minute or StandardUnit.Hour or StandardUnit.BusinessHour when TryTime(limit, out Duration time):
                    return limit.Unit == StandardUnit.BusinessHour ? FromDuration(time) : WallClock(time);
            }
        }

        throw new ArgumentException($"'{limit}' is no limit of time that can be counted here; legal: at most so many seconds, hours or whole days.", nameof(limit));
    }

    private static bool IsWhole(decimal amount, int most) => amount <= most && decimal.Truncate(amount) == amount;

    private static bool TryTime(StandardLimit limit, out Duration time)
    {
        decimal seconds = limit.Amount * limit.Unit switch { StandardUnit.Second => 1, StandardUnit.Minute => NodaConstants.SecondsPerMinute, _ => NodaConstants.SecondsPerHour };
        decimal nanoseconds = seconds % 1 * NodaConstants.NanosecondsPerSecond;
        bool fits = decimal.Truncate(nanoseconds) == nanoseconds && seconds <= (decimal)MostHours * NodaConstants.SecondsPerHour;
        time = fits ? Duration.FromSeconds((long)seconds) + Duration.FromNanoseconds((long)nanoseconds) : Duration.Zero;
        return fits;
    }
}
