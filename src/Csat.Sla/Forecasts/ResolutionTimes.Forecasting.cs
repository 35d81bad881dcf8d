using NodaTime;

namespace Csat.Sla;

public sealed partial class ResolutionTimes
{
    /// <summary>Forecasts whether work that isn't done will be done in time.</summary>
    /// <param name="elapsed">How much time has counted so far, zero or more.</param>
    /// <param name="left">How much is left until the deadline; negative when it has passed.</param>
    /// <returns>The forecast: in time (F(elapsed + left) − F(elapsed)) / (1 − F(elapsed)).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The elapsed time is negative.</exception>
    public BreachForecast Forecast(Duration elapsed, Duration left)
    {
        Throw.IfNegative(elapsed);
        if (left < Duration.Zero)
        {
            return BreachForecast.Decided(elapsed, left, inTime: false);
        }

        double? doneByNow = ShareWithin(elapsed);
        double? doneByDue = left <= Duration.MaxValue - elapsed ? ShareWithin(elapsed + left) : null;
        var status = doneByNow switch
        {
            1 => ForecastStatus.LongerThanAny,
            _ when doneByDue is null => ForecastStatus.BeyondQuantiles,
            _ => ForecastStatus.Forecast,
        };
        return new BreachForecast(status, elapsed, left, doneByNow, doneByDue);
    }

    /// <summary>Forecasts whether what a verdict is about will be done in time.</summary>
    /// <param name="verdict">The verdict, such as one of a ticket that runs or is paused.</param>
    /// <returns>
    /// The forecast of its elapsed and remaining time. What is done, or late, is decided; without a deadline, before what starts
    /// the clock has happened, and where the calendar's data don't reach, there is nothing to forecast.
    /// </returns>
    /// <remarks>
    /// After a change from now on, and when a request is reopened, the elapsed time goes back to the first start, and the
    /// remaining time is that of the limit that applies now.
    /// </remarks>
    public BreachForecast Forecast(SlaVerdict verdict)
    {
        (Duration? elapsed, Duration? left) = (Throw.IfNull(verdict).Elapsed, verdict.Remaining);
        return verdict.Status switch
        {
            SlaStatus.Met => BreachForecast.Decided(elapsed, left, inTime: true),
            SlaStatus.Breached => BreachForecast.Decided(elapsed, left, inTime: false),
            SlaStatus.Running or SlaStatus.Paused when elapsed is { } counted && left is { } rest => Forecast(counted, rest),
            _ => new BreachForecast(ForecastStatus.NoDeadline, null, null),
        };
    }
}
