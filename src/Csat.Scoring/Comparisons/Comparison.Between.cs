using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record Comparison
{
    /// <summary>Compares the scores of two tallies: months, branches, channels.</summary>
    /// <param name="earlier">The earlier tally, or the one that is compared with.</param>
    /// <param name="later">The later tally, of the same scale.</param>
    /// <param name="metric">What to ask of both.</param>
    /// <param name="options">Confidence level, smallest number of answers on each side, interval method of the single scores; <see langword="null"/> takes the defaults.</param>
    /// <returns>The comparison, later less earlier.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The tallies have different scales, or the metric isn't defined for theirs.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that the metric doesn't have, or the answers of both pass <see cref="long.MaxValue"/> together.</exception>
    public static Comparison Between(RatingTally earlier, RatingTally later, ScoreMetric metric, ScoreOptions? options = null)
    {
        Throw.IfOtherScale(earlier, later);
        Throw.IfOverflow(earlier.Answered, later.Answered, nameof(later));
        Throw.IfNull(metric);
        options ??= ScoreOptions.Default;
        (Estimate first, Estimate second) = (earlier.Score(metric, options), later.Score(metric, options));
        double?[] scores = metric.Resolve(earlier.Scale, nameof(metric));
        if (metric.Unit == EstimateUnit.Proportion)
        {
            return OfRates(first, second, earlier.CountOf(scores, 1), later.CountOf(scores, 1), metric.Name);
        }

        WelchTest welch = WelchTest.Compare(later, earlier, metric, options.ConfidenceLevel);
        return metric.Unit == EstimateUnit.NpsPoints
            ? OfNets(first, second, NetCounts.Of(earlier, metric), NetCounts.Of(later, metric), welch.HedgesG, metric.Name)
            : OfMeans(first, second, welch, metric.Name);
    }

    /// <summary>Compares two rates from their counts, for callers who have no tallies.</summary>
    /// <param name="earlierSuccesses">How many had the property earlier, 0 to <paramref name="earlierN"/>.</param>
    /// <param name="earlierN">How many were judged earlier, 0 or more.</param>
    /// <param name="laterSuccesses">How many had the property later, 0 to <paramref name="laterN"/>.</param>
    /// <param name="laterN">How many were judged later, 0 or more.</param>
    /// <param name="options">Confidence level and smallest number on each side; <see langword="null"/> takes the defaults.</param>
    /// <param name="name">The rate's name in sentences; <see langword="null"/> takes «Rate».</param>
    /// <returns>The comparison, later less earlier.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, more successes than judged, or both numbers of judged pass <see cref="long.MaxValue"/> together.</exception>
    /// <remarks>Is 24 % to 34 % a rise? With 100 answers each it can't be shown; with 1,000 each it is clear. Rule SAT-10.</remarks>
    public static Comparison OfProportions(
        long earlierSuccesses, long earlierN, long laterSuccesses, long laterN, ScoreOptions? options = null, LocalizedText? name = null)
    {
        // Checked here first, so that a refusal names this method's parameters.
        Throw.IfNotCounts(earlierSuccesses, earlierN);
        Throw.IfNotCounts(laterSuccesses, laterN);
        Throw.IfOverflow(earlierN, laterN, nameof(laterN));
        return OfRates(
            Estimate.OfProportion(earlierSuccesses, earlierN, options), Estimate.OfProportion(laterSuccesses, laterN, options),
            earlierSuccesses, laterSuccesses, name ?? new("Rate", "比率"));
    }

    /// <summary>Compares two Net Promoter Scores from their counts, for callers who have no tallies.</summary>
    /// <param name="earlier">The earlier detractors, passives and promoters, each 0 or more.</param>
    /// <param name="later">The later ones.</param>
    /// <param name="options">Confidence level, smallest number of answers on each side, interval method of the single scores; <see langword="null"/> takes the defaults.</param>
    /// <returns>The comparison, later less earlier; the same as of the tallies that the counts are from.</returns>
    /// <exception cref="ArgumentException">A count is negative, or the counts together pass <see cref="long.MaxValue"/>.</exception>
    /// <remarks>Rule SAT-04.</remarks>
    public static Comparison OfNps(NetCounts earlier, NetCounts later, ScoreOptions? options = null) =>
        Between(TallyOf(earlier.Checked(nameof(earlier))), TallyOf(later.Checked(nameof(later))), Metrics.Nps, options);

    /// <summary>The NPS and all that is tested about it don't ask which of the detractors' levels it was.</summary>
    private static RatingTally TallyOf(NetCounts counts) =>
        RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [counts.Detractors, 0, 0, 0, 0, 0, 0, counts.Passives, 0, counts.Promoters, 0]);

    private static Comparison OfRates(Estimate earlier, Estimate later, long earlierSuccesses, long laterSuccesses, LocalizedText name)
    {
        var pair = TwoProportions.Compare(laterSuccesses, later.N, earlierSuccesses, earlier.N, earlier.ConfidenceLevel);
        EstimateStatus status = StatusOf(earlier, later, pair.Status);
        bool reported = IsReported(status);
        bool few = pair.MinimumExpected < 5;
        return new Comparison
        {
            Metric = earlier.Metric,
            Name = name,
            Earlier = earlier,
            Later = later,
            Status = status,
            Difference = reported ? pair.Difference : null,
            Interval = reported ? pair.Newcombe : null,
            PValue = !reported ? null : few ? pair.FisherPValue : pair.PValue,
            EffectSize = reported ? pair.CohenH : null,
            EffectSizeMeasure = EffectSizeMeasure.CohenH,
            Method = ComparisonMethod.Newcombe,
            Test = few ? TestMethod.FisherExact : TestMethod.PooledZ,
            ConfidenceLevel = earlier.ConfidenceLevel,
        };
    }

    private static Comparison OfNets(Estimate earlier, Estimate later, NetCounts earlierCounts, NetCounts laterCounts, double? effect, LocalizedText name)
    {
        var pair = TwoNetScores.Compare(laterCounts, earlierCounts, earlier.ConfidenceLevel);
        EstimateStatus status = StatusOf(earlier, later, pair.Status);
        bool reported = IsReported(status);
        return new Comparison
        {
            Metric = earlier.Metric,
            Name = name,
            Earlier = earlier,
            Later = later,
            Status = status,
            Difference = reported ? pair.Difference : null,
            Interval = reported ? pair.AdjustedWald : null,
            PValue = reported ? pair.PValue : null,
            EffectSize = reported ? effect : null,
            EffectSizeMeasure = EffectSizeMeasure.HedgesG,
            Method = ComparisonMethod.AdjustedWald,
            Test = TestMethod.AdjustedWald,
            ConfidenceLevel = earlier.ConfidenceLevel,
        };
    }

    private static Comparison OfMeans(Estimate earlier, Estimate later, WelchTest welch, LocalizedText name)
    {
        EstimateStatus status = StatusOf(earlier, later, welch.Status);
        bool reported = IsReported(status);
        return new Comparison
        {
            Metric = earlier.Metric,
            Name = name,
            Earlier = earlier,
            Later = later,
            Status = status,
            Difference = reported ? welch.Difference : null,
            Interval = reported ? welch.Interval : null,
            PValue = reported ? welch.PValue : null,
            EffectSize = reported ? welch.HedgesG : null,
            EffectSizeMeasure = EffectSizeMeasure.HedgesG,
            Method = ComparisonMethod.Welch,
            Test = TestMethod.Welch,
            ConfidenceLevel = earlier.ConfidenceLevel,
        };
    }

    private static EstimateStatus StatusOf(Estimate earlier, Estimate later, EstimateStatus pair) =>
        earlier.Status == EstimateStatus.Suppressed || later.Status == EstimateStatus.Suppressed ? EstimateStatus.Suppressed : pair;

    private static bool IsReported(EstimateStatus status) => status is not (EstimateStatus.NoData or EstimateStatus.Suppressed);
}
