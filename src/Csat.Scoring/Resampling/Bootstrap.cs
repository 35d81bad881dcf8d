using Csat.Scoring.Resampling;

namespace Csat.Scoring;

/// <summary>Intervals by resampling, for figures whose interval has no formula: medians, quantiles, ratios of an own kind.</summary>
/// <remarks>
/// <para>
/// A resample draws as many answers as the tally has, each level with the share that it has there; the interval holds the middle 95 % (or what
/// the options ask for) of the resamples' figures, and their standard deviation is the standard error. Drawn are the counts, never single
/// answers: a billion answers take as long as a hundred. Efron 1979, Ann. Stat. 7:1; Efron and Tibshirani 1993, An Introduction to the Bootstrap.
/// </para>
/// <para>
/// The limits are percentiles (type 7 of Hyndman and Fan 1996): they need no symmetry, never leave the scale and follow the figure into any
/// transformation. With few answers they are too narrow, for the resamples know no level that nobody chose: where a score has a formula,
/// <see cref="RatingTally.Score"/> is better below some fifty answers and as good above. No interval makes up for who wasn't asked.
/// </para>
/// <para>
/// The seed is the caller's; the same tally and the same seed give the same digits on every platform. Two figures that shall be
/// independent need two seeds. Answers that are all alike, or a single one, have no interval: resampling them shows nothing.
/// </para>
/// </remarks>
public static partial class Bootstrap
{
    /// <summary>How many resamples are drawn unless the caller names another number: the limits vary by about 1 % of the interval's width then.</summary>
    public const int DefaultResamples = 10_000;

    private const int MostResamples = 10_000_000;

    /// <summary>Scores a tally, with an interval by resampling instead of the metric's own.</summary>
    /// <param name="tally">The answers.</param>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="seed">Where the random numbers start; any number.</param>
    /// <param name="resamples">How many resamples, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="options">Confidence level, smallest sample and response rate; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate with value, n and status of <see cref="RatingTally.Score"/>; method <see cref="IntervalMethod.Bootstrap"/>, with
    /// <see cref="Estimate.Resamples"/> and <see cref="Estimate.Seed"/>.
    /// </returns>
    /// <remarks>Levels outside the metric's denominator are left out before resampling: every resample has the n of the score.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> or <paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the tally's scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Too few resamples for the confidence level, or more than 10,000,000.</exception>
    /// <exception cref="ArgumentException">The options ask for another interval method.</exception>
    public static Estimate Score(RatingTally tally, ScoreMetric metric, long seed, int resamples = DefaultResamples, ScoreOptions? options = null)
    {
        options = Checked(options, Throw.IfNull(metric).Id, resamples);
        Estimate bare = Bare(Throw.IfNull(tally).Score(metric, options with { Method = null }), seed, resamples);
        return bare.Status == EstimateStatus.Ok ? Summed(bare, Resamples(tally, metric, seed, resamples)) : bare;
    }

    /// <summary>The scores of the resamples of a tally.</summary>
    private static double[] Resamples(RatingTally tally, ScoreMetric metric, long seed, int resamples)
    {
        double?[] scores = metric.Resolve(tally.Scale, nameof(metric));
        double[] means = new double[resamples];
        MeanResamples.Fill([.. scores.Select(score => score ?? 0)], [.. tally.Counts.Select((count, i) => scores[i] is null ? 0 : count)], seed, means);
        return means;
    }

    /// <summary>A score before it has an interval of its own. A single answer never varies, whatever a formula makes of it.</summary>
    private static Estimate Bare(Estimate score, long seed, int resamples) => score with
    {
        Lower = null,
        Upper = null,
        StandardError = score.Status == EstimateStatus.NoVariation && score.N > 1 ? 0 : null,
        Method = IntervalMethod.Bootstrap,
        Resamples = resamples,
        Seed = seed,
        Status = score.N == 1 && score.Value is not null ? EstimateStatus.Unbounded : score.Status,
    };

    /// <summary>An estimate with the interval and the standard error that the resamples' figures give; one that is the same in all of them doesn't vary.</summary>
    private static Estimate Summed(Estimate bare, double[] figures)
    {
        double error = StandardDeviation(figures);
        ConfidenceInterval interval = Percentiles.Middle(figures, bare.ConfidenceLevel);
        return bare with
        {
            Lower = interval.Lower,
            Upper = interval.Upper,
            StandardError = error,
            Status = error > 0 ? bare.Status : EstimateStatus.NoVariation,
        };
    }

    private static double StandardDeviation(double[] figures)
    {
        // About the first figure and not about 0: near to each other as they are, they lose no digits.
        double sum = 0;
        foreach (double figure in figures)
        {
            sum += figure - figures[0];
        }

        double mean = sum / figures.Length;
        double squares = 0;
        foreach (double figure in figures)
        {
            double deviation = figure - figures[0] - mean;
            squares += deviation * deviation;
        }

        return Math.Sqrt(squares / (figures.Length - 1));
    }

    private static ScoreOptions Checked(ScoreOptions? options, string what, int resamples)
    {
        options ??= ScoreOptions.Default;
        IntervalMethods.Bootstrap.Choose(options, what);
        CheckResamples(resamples, options.ConfidenceLevel);
        return options;
    }

    internal static void CheckResamples(int resamples, double confidence)
    {
        // The factor takes back the rounding of 1 − confidence: 0.9 needs 20 and not 21.
        double least = Math.Ceiling(2 / (1 - confidence) * (1 - 1e-12));
        if (resamples < least || resamples > MostResamples)
        {
            throw Throw.OutOfRange(nameof(resamples), resamples, least <= MostResamples
                ? FormattableString.Invariant($"{least} to {MostResamples}, so many that one is expected beyond each limit at confidence {confidence}")
                : FormattableString.Invariant($"up to {MostResamples}, and confidence {confidence} takes {least}: a lower one"));
        }
    }
}
