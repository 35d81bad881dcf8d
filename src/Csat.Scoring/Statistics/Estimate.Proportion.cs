namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of a rate from two counts: on-time rate, solved rate, any «so many of so many».</summary>
    /// <param name="successes">How many had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many were judged; 0 gives <see cref="EstimateStatus.NoData"/>.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <param name="metric">The id that the estimate carries.</param>
    /// <returns>The rate with its interval, Wilson's unless the options name another; the standard error is √(p(1 − p)/n).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more successes than <paramref name="n"/>.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    /// <remarks>Rule KPI-01.</remarks>
    public static Estimate OfProportion(long successes, long n, ScoreOptions? options = null, string metric = "proportion")
    {
        options ??= ScoreOptions.Default;
        Throw.IfNull(metric);
        Throw.IfNegative(n);
        if (successes < 0 || successes > n)
        {
            throw Throw.OutOfRange(nameof(successes), successes, $"0 to n = {n}");
        }

        IntervalMethod method = IntervalMethods.Proportion.Choose(options, metric);
        Estimate estimate = Start(
            metric, n, EstimateUnit.Proportion, method, options,
            successes == 0 || successes == n ? EstimateStatus.NoVariation : EstimateStatus.Ok);
        if (!estimate.IsReported)
        {
            return estimate;
        }

        ConfidenceInterval interval = method switch
        {
            IntervalMethod.ClopperPearson => Intervals.ClopperPearson(successes, n, options.ConfidenceLevel),
            IntervalMethod.AgrestiCoull => Intervals.AgrestiCoull(successes, n, options.ConfidenceLevel),
            IntervalMethod.Jeffreys => Intervals.Jeffreys(successes, n, options.ConfidenceLevel),
            _ => Intervals.Wilson(successes, n, options.ConfidenceLevel),
        };
        return estimate with
        {
            Value = (double)successes / n,
            Lower = interval.Lower,
            Upper = interval.Upper,
            StandardError = Math.Sqrt((double)successes / n * ((double)(n - successes) / n) / n),
        };
    }
}
