using Csat.Scoring.Resampling;

namespace Csat.Scoring;

public static partial class Bootstrap
{
    /// <summary>Compares the scores of two tallies, with an interval of their difference by resampling both.</summary>
    /// <param name="earlier">The earlier tally, or the one that is compared with.</param>
    /// <param name="later">The later tally, of the same scale.</param>
    /// <param name="metric">What to ask of both.</param>
    /// <param name="seed">Where the earlier side's random numbers start; the later side's start at the number after it.</param>
    /// <param name="resamples">How many resamples of each side, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="options">Confidence level, smallest number of answers and response rate on each side; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The comparison of <see cref="Comparison.Between"/> with the same test, but an interval by <see cref="ComparisonMethod.Bootstrap"/>. Each side is
    /// its <see cref="Score"/> with its seed. When the answers of a side are all alike, or a single one, there is neither interval nor test.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The tallies have different scales, or the metric isn't defined for theirs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Too few resamples for the confidence level, or more than 10,000,000; or the answers of both pass <see cref="long.MaxValue"/> together.
    /// </exception>
    /// <exception cref="ArgumentException">The options ask for another interval method.</exception>
    public static Comparison Difference(
        RatingTally earlier, RatingTally later, ScoreMetric metric, long seed, int resamples = DefaultResamples, ScoreOptions? options = null)
    {
        options = Checked(options, Throw.IfNull(metric).Id, resamples);
        Comparison plain = Comparison.Between(earlier, later, metric, options with { Method = null });
        long next = unchecked(seed + 1);
        (Estimate first, Estimate second) = (Bare(plain.Earlier, seed, resamples), Bare(plain.Later, next, resamples));
        Comparison bare = plain with { Earlier = first, Later = second, Method = ComparisonMethod.Bootstrap };
        if (bare.Difference is null)
        {
            return bare;
        }

        if (first.Status != EstimateStatus.Ok || second.Status != EstimateStatus.Ok)
        {
            bool single = first.Status == EstimateStatus.Unbounded || second.Status == EstimateStatus.Unbounded;
            return bare with { Status = single ? EstimateStatus.Unbounded : EstimateStatus.NoVariation, Interval = null, PValue = null };
        }

        double[] before = Resamples(earlier, metric, seed, resamples);
        double[] after = Resamples(later, metric, next, resamples);
        double[] differences = [.. after.Zip(before, (one, other) => one - other)];
        return bare with
        {
            Earlier = Summed(first, before),
            Later = Summed(second, after),
            Interval = Percentiles.Middle(differences, options.ConfidenceLevel),
        };
    }
}
