using System.Buffers;
using Csat.Scoring.Resampling;

namespace Csat.Scoring;

public static partial class Intervals
{
    internal const double LargestScore = 1e100;

    /// <summary>The bootstrap interval of a mean score, for many tallies in a row: for up to 128 scores it allocates nothing.</summary>
    /// <param name="scores">What each level scores, from −1e100 to 1e100: −100, 0 and 100 for an NPS.</param>
    /// <param name="counts">How many answers each level has, 0 or more.</param>
    /// <param name="seed">Where the random numbers start; any number.</param>
    /// <param name="resamples">How many resamples, so many that one is expected beyond each limit: at 95 % at least 40. At most 10,000,000.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The percentile interval, inside the scores: the limits of <see cref="Bootstrap.Score"/> with the same seed.</returns>
    /// <remarks>
    /// The time depends on the number of different scores and of resamples, not on the number of answers. Formula, limits and sources:
    /// <see cref="Scoring.Bootstrap"/>. The room for the resamples is rented from the shared pool.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// Not one count for each score; scores that are out of range; negative counts; answers on fewer than two different scores: without variation
    /// there is no interval. The message lists what is wrong.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The counts together pass <see cref="long.MaxValue"/>; the confidence level is outside its range; too few resamples for it, or too many.
    /// </exception>
    public static ConfidenceInterval BootstrapOfMean(
        ReadOnlySpan<double> scores, ReadOnlySpan<long> counts, long seed, int resamples = Bootstrap.DefaultResamples, double confidence = 0.95)
    {
        Throw.IfNotConfidence(confidence);
        Bootstrap.CheckResamples(resamples, confidence);
        CheckScores(scores, counts);

        double[] room = ArrayPool<double>.Shared.Rent(resamples);
        Span<double> means = room.AsSpan(0, resamples);
        MeanResamples.Fill(scores, counts, seed, means);
        ConfidenceInterval interval = Percentiles.Middle(means, confidence);
        ArrayPool<double>.Shared.Return(room);
        return interval;
    }

    private static void CheckScores(ReadOnlySpan<double> scores, ReadOnlySpan<long> counts)
    {
        if (scores.Length != counts.Length)
        {
            Throw.Argument($"Got {scores.Length} scores and {counts.Length} counts; legal: one count for each score.", nameof(counts));
        }

        long n = 0;
        bool varies = false;
        int first = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if (!(Math.Abs(scores[i]) <= LargestScore))
            {
                Throw.IfAny(scores.ToArray(), score => !(Math.Abs(score) <= LargestScore), "scores from -1e100 to 1e100", nameof(scores));
            }

            if (counts[i] < 0)
            {
                Throw.IfAnyNegative(counts.ToArray(), nameof(counts));
            }

            n = Throw.IfOverflow(n, counts[i], nameof(counts));
            first = first < 0 && counts[i] > 0 ? i : first;
            varies |= counts[i] > 0 && scores[i] != scores[first];
        }

        if (!varies)
        {
            Throw.Argument($"Got {n} answers, all with one score; legal: answers with at least two different scores. Without variation there is no interval.", nameof(counts));
        }
    }
}
