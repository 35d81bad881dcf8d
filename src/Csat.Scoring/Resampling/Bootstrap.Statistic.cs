using Csat.Scoring.Resampling;

namespace Csat.Scoring;

public static partial class Bootstrap
{
    /// <summary>The median of a tally with an interval.</summary>
    /// <param name="tally">The answers.</param>
    /// <param name="seed">Where the random numbers start; any number.</param>
    /// <param name="resamples">How many resamples, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="options">Confidence level, smallest sample and response rate; <see langword="null"/> takes the defaults.</param>
    /// <returns>The estimate in points of the scale; see <see cref="Quantile(RatingTally, double, long, int, ScoreOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Too few resamples for the confidence level, or more than 10,000,000.</exception>
    /// <exception cref="ArgumentException">The options ask for another interval method.</exception>
    public static Estimate Median(RatingTally tally, long seed, int resamples = DefaultResamples, ScoreOptions? options = null) =>
        Quantile(tally, 0.5, seed, resamples, options, "median");

    /// <summary>A quantile of a tally with an interval.</summary>
    /// <param name="tally">The answers.</param>
    /// <param name="p">The share of the answers below it, 0 to 1: 0.25 is the lower quartile.</param>
    /// <param name="seed">Where the random numbers start; any number.</param>
    /// <param name="resamples">How many resamples, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="options">Confidence level, smallest sample and response rate; <see langword="null"/> takes the defaults.</param>
    /// <returns>The estimate in points of the scale, its value that of <see cref="RatingTally.Quantile"/>.</returns>
    /// <remarks>
    /// On few levels a quantile moves in steps, and so does its interval: one from 4 to 4 says that nearly every resample has its quantile there. When
    /// all of them have, the standard error is 0 and the status <see cref="EstimateStatus.NoVariation"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="p"/> is not from 0 to 1; too few resamples for the confidence level, or more than 10,000,000.
    /// </exception>
    /// <exception cref="ArgumentException">The options ask for another interval method.</exception>
    public static Estimate Quantile(RatingTally tally, double p, long seed, int resamples = DefaultResamples, ScoreOptions? options = null) =>
        Quantile(tally, p, seed, resamples, options, "quantile");

    /// <summary>A figure of an own kind with an interval.</summary>
    /// <param name="tally">The answers.</param>
    /// <param name="name">What the figure is; the estimate carries it as its <see cref="Estimate.Metric"/>.</param>
    /// <param name="statistic">
    /// The figure of counts, from −1e100 to 1e100; <see cref="double.NaN"/> where they give none:
    /// <c>counts =&gt; (double)counts[4] / counts[0]</c> for very satisfied to very dissatisfied.
    /// </param>
    /// <param name="seed">Where the random numbers start; any number.</param>
    /// <param name="unit">What the figure is; not <see cref="EstimateUnit.PerPopulation"/>.</param>
    /// <param name="resamples">How many resamples, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="options">Confidence level, smallest sample and response rate; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate. Where the tally itself gives no such figure it is <see cref="EstimateStatus.NoData"/>; where a resample gives none, it is
    /// <see cref="EstimateStatus.Unbounded"/>, a value without an interval.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A unit that it can't be; too few resamples for the confidence level, or more than 10,000,000.
    /// </exception>
    /// <exception cref="ArgumentException">The options ask for another interval method.</exception>
    public static Estimate Statistic(
        RatingTally tally,
        string name,
        TallyStatistic statistic,
        long seed,
        EstimateUnit unit = EstimateUnit.ScalePoints,
        int resamples = DefaultResamples,
        ScoreOptions? options = null)
    {
        Throw.IfNull(tally);
        Throw.IfNull(name);
        Throw.IfNull(statistic);
        options = Checked(options, name, resamples);
        if (unit is not (EstimateUnit.Proportion or EstimateUnit.NpsPoints or EstimateUnit.ScalePoints or EstimateUnit.Index100))
        {
            throw Throw.OutOfRange(
                nameof(unit), unit, $"{EstimateUnit.Proportion}, {EstimateUnit.NpsPoints}, {EstimateUnit.ScalePoints}, {EstimateUnit.Index100}");
        }

        long[] counts = [.. tally.Counts];
        bool withheld = tally.Answered < options.MinimumN || new Response(tally.Answered, tally.NoAnswer, tally.Invalid).IsTooLow(options);
        double? figure = tally.Answered == 0 || withheld ? null : Usable(statistic(counts));
        EstimateStatus status =
            figure is not null ? Array.Exists(counts, count => count == tally.Answered) ? EstimateStatus.NoVariation : EstimateStatus.Ok
            : tally.Answered > 0 && withheld ? EstimateStatus.Suppressed
            : EstimateStatus.NoData;
        Estimate bare = Bare(
            new()
            {
                Metric = name,
                Value = figure,
                N = tally.Answered,
                Invalid = tally.Invalid,
                Unit = unit,
                Method = IntervalMethod.Bootstrap,
                ConfidenceLevel = options.ConfidenceLevel,
                Status = status,
            },
            seed, resamples);
        return bare.Status != EstimateStatus.Ok ? bare
            : Resamples(counts, statistic, seed, resamples) is { } figures ? Summed(bare, figures)
            : bare with { Status = EstimateStatus.Unbounded };
    }

    private static Estimate Quantile(RatingTally tally, double p, long seed, int resamples, ScoreOptions? options, string name)
    {
        Throw.IfNull(tally);
        QuantilePlace place = QuantilePlace.Of(Throw.IfNotShare(p), tally.Answered);
        return Statistic(tally, name, counts => place.In(counts, tally.Scale), seed, EstimateUnit.ScalePoints, resamples, options);
    }

    /// <summary>The statistic of each resample; <see langword="null"/> when one has none.</summary>
    private static double[]? Resamples(long[] counts, TallyStatistic statistic, long seed, int resamples)
    {
        var resampler = new Resampler(counts, new (double P, double Q)[counts.Length]);
        var generator = new Xoshiro256(seed);
        long[] drawn = new long[counts.Length];
        double[] figures = new double[resamples];
        for (int i = 0; i < figures.Length; i++)
        {
            resampler.Counts(ref generator, drawn);
            if (Usable(statistic(drawn)) is not { } figure)
            {
                return null;
            }

            figures[i] = figure;
        }

        return figures;
    }

    /// <summary>A figure that can be averaged and squared.</summary>
    private static double? Usable(double figure) => Math.Abs(figure) <= Intervals.LargestScore ? figure : null;
}
