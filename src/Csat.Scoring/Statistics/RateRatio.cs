using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>How many times as often something happened in one group, or period, as in another: complaints here against complaints there.</summary>
/// <remarks>
/// <para>
/// Ratio (x₁/T₁)/(x₂/T₂). Given x₁ + x₂ events in all, those of the first group are binomial with the chance ρT₁/(ρT₁ + T₂): the exact limits of
/// Clopper and Pearson for that chance, turned back into ρ, are the interval; the exact two-sided test of ρ = 1 gives the p-value.
/// </para>
/// <para>Przyborowski and Wilenski 1940, Biometrika 31:313. Events are taken as independent.</para>
/// </remarks>
public sealed partial record RateRatio
{
    private RateRatio(long events, long baseEvents, double confidence)
    {
        (Events, BaseEvents, ConfidenceLevel) = (events, baseEvents, confidence);
    }

    /// <summary>The events of the group in question.</summary>
    public long Events { get; }

    /// <summary>The customers, lines or days among which they were counted; <see langword="null"/> when suppressed: with the events it would be the rate.</summary>
    public double? Exposure { get; private init; }

    /// <summary>The events of the group compared with.</summary>
    public long BaseEvents { get; }

    /// <summary>The customers, lines or days among which those were counted; <see langword="null"/> when suppressed.</summary>
    public double? BaseExposure { get; private init; }

    /// <summary>The ratio of the two rates, 0 or more; <see langword="null"/> when the group compared with has no events.</summary>
    public double? Ratio { get; private init; }

    /// <summary>The interval's lower limit; <see langword="null"/> when there are no events at all.</summary>
    public double? Lower { get; private init; }

    /// <summary>The interval's upper limit; <see langword="null"/> when the group compared with has no events: there is none.</summary>
    public double? Upper { get; private init; }

    /// <summary>The exact two-sided p-value of equal rates, 0 to 1; <see langword="null"/> when there are no events at all.</summary>
    /// <remarks>The probability of all divisions of the events that are not likelier than this one, if the rates were equal.</remarks>
    public double? PValue { get; private init; }

    /// <summary>The interval's two-sided confidence level.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.Ok"/>; <see cref="EstimateStatus.NoData"/> without any event; <see cref="EstimateStatus.Unbounded"/> when only
    /// the group compared with has none; <see cref="EstimateStatus.Suppressed"/> with fewer events on a side than the caller's minimum.
    /// </summary>
    public EstimateStatus Status { get; private init; }

    /// <summary>Whether the rates are shown to differ: both the interval, which leaves out 1, and the test say so, as in a <see cref="Comparison"/>.</summary>
    public bool IsShown => (Lower > 1 || Upper < 1) && PValue < 1 - ConfidenceLevel;

    /// <summary>Compares two rates.</summary>
    /// <param name="events">The events of the group in question, 0 or more.</param>
    /// <param name="exposure">The customers, lines or days among which they were counted, from 1e-100 to 1e100.</param>
    /// <param name="baseEvents">The events of the group compared with, 0 or more.</param>
    /// <param name="baseExposure">The customers, lines or days among which those were counted, from 1e-100 to 1e100.</param>
    /// <param name="options">Confidence level and fewest events on each side; <see langword="null"/> takes the defaults.</param>
    /// <returns>The ratio of the first rate to the second.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or an exposure is outside its range, or the events together pass <see cref="long.MaxValue"/>.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method; this comparison has one of its own.</exception>
    public static RateRatio Between(long events, double exposure, long baseEvents, double baseExposure, ScoreOptions? options = null)
    {
        options ??= ScoreOptions.Default;
        Intervals.CheckEvents(events, exposure);
        Throw.IfNegative(baseEvents);
        Intervals.CheckExposure(baseExposure, nameof(baseExposure));
        if (options.Method is { } method)
        {
            Throw.Argument($"A ratio of rates has no {method} interval; legal: none named.", nameof(options));
        }

        long all = Throw.IfOverflow(events, baseEvents, nameof(baseEvents));
        var ratio = new RateRatio(events, baseEvents, options.ConfidenceLevel);
        if (all > 0 && Math.Min(events, baseEvents) < options.MinimumN)
        {
            return ratio with { Status = EstimateStatus.Suppressed };
        }

        ratio = ratio with { Exposure = exposure, BaseExposure = baseExposure };
        if (all == 0)
        {
            return ratio with { Status = EstimateStatus.NoData };
        }

        double relative = baseExposure / exposure;
        ((double X, double Y) lower, (double X, double Y) upper) = Intervals.ExactLimits(events, all, options.ConfidenceLevel);
        double chance = 1 / (1 + relative);
        return ratio with
        {
            Ratio = baseEvents == 0 ? null : (double)events / baseEvents * relative,
            Lower = lower.X / lower.Y * relative,
            Upper = baseEvents == 0 ? null : upper.X / upper.Y * relative,
            PValue = ExactBinomialTest.TwoSided(events, all, chance, 1 / (1 + (1 / relative))),
            Status = baseEvents == 0 ? EstimateStatus.Unbounded : EstimateStatus.Ok,
        };
    }
}
