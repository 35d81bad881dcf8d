namespace Csat.Sla;

/// <summary>Whether a <see cref="BreachForecast"/> has probabilities, and if not, why. What isn't known is never 0.</summary>
public enum ForecastStatus
{
    /// <summary>The probabilities are forecast.</summary>
    Forecast = 0,

    /// <summary>It is decided already — done, or late — and the probabilities are 0 and 1.</summary>
    Decided = 1,

    /// <summary>There is no deadline to keep, or none that is known.</summary>
    NoDeadline = 2,

    /// <summary>The quantiles don't reach as far as the deadline: how much more work is done by then isn't known.</summary>
    BeyondQuantiles = 3,

    /// <summary>By the quantiles all work is done by now: for work that lasts longer they say nothing.</summary>
    LongerThanAny = 4,
}
