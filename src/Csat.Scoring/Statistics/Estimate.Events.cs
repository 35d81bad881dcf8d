namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of an event rate: complaints per 100,000 customers, faults per million line-days.</summary>
    /// <param name="events">How many events were counted, 0 or more. One customer can have several.</param>
    /// <param name="exposure">Among how many customers, lines or days, from 1e-100 to 1e100; 0 without events gives <see cref="EstimateStatus.NoData"/>.</param>
    /// <param name="per">Per how many of them the rate is given, at least 1.</param>
    /// <param name="options">
    /// Confidence level, fewest events and interval method (<see cref="IntervalMethod.Garwood"/>, <see cref="IntervalMethod.Byar"/>);
    /// <see langword="null"/> takes the defaults.
    /// </param>
    /// <param name="metric">The id that the estimate carries.</param>
    /// <returns>
    /// The rate events · per / exposure in <see cref="EstimateUnit.PerPopulation"/> with its interval; the standard error is √events · per /
    /// exposure. <see cref="N"/> is the number of events, and so is what <see cref="ScoreOptions.MinimumN"/> is compared with. Without events
    /// the rate is 0, <see cref="EstimateStatus.NoVariation"/>, with an upper limit above 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Negative events, an exposure that is outside its range, events without exposure, or per less than 1.
    /// </exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that an event rate doesn't have.</exception>
    /// <remarks>Rule KPI-07. Events are taken as independent (Poisson): one outage that many report about needs a chart, not this interval.</remarks>
    public static Estimate OfEvents(long events, double exposure, long per = 100_000, ScoreOptions? options = null, string metric = "event-rate")
    {
        options ??= ScoreOptions.Default;
        Throw.IfNull(metric);
        IntervalMethod method = IntervalMethods.Events.Choose(options, metric);
        if (per < 1)
        {
            throw Throw.OutOfRange(nameof(per), per, "at least 1, such as 100000");
        }

        bool nobody = exposure == 0 && events == 0;
        if (!nobody)
        {
            Intervals.CheckEvents(events, exposure);
        }

        Estimate estimate = new()
        {
            Metric = metric,
            N = events,
            Unit = EstimateUnit.PerPopulation,
            Per = per,
            Method = method,
            ConfidenceLevel = options.ConfidenceLevel,
            Status = nobody ? EstimateStatus.NoData
                : events < options.MinimumN ? EstimateStatus.Suppressed
                : events == 0 ? EstimateStatus.NoVariation
                : EstimateStatus.Ok,
        };

        // Events beside their exposure are the rate itself: a suppressed one keeps the exposure back.
        if (estimate.Status == EstimateStatus.Suppressed)
        {
            return estimate;
        }

        estimate = estimate with { Exposure = exposure };
        if (nobody)
        {
            return estimate;
        }

        ConfidenceInterval interval = method == IntervalMethod.Byar
            ? Intervals.Byar(events, exposure, options.ConfidenceLevel)
            : Intervals.Garwood(events, exposure, options.ConfidenceLevel);
        return estimate with
        {
            Value = events / exposure * per,
            Lower = interval.Lower * per,
            Upper = interval.Upper * per,
            StandardError = Math.Sqrt(events) / exposure * per,
        };
    }
}
