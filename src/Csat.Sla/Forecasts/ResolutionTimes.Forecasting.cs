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
}
