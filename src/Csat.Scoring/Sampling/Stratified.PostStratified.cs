using Csat.Domain;

namespace Csat.Scoring;

public static partial class Stratified
{
    /// <summary>Scores a survey whose groups are brought to their known numbers of customers afterwards.</summary>
    /// <param name="groups">The groups, each with its own id, all of one scale.</param>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level and smallest number of answers; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate. When a group with customers has no answers that the metric counts, there is no value for the whole
    /// (<see cref="EstimateStatus.NoData"/>).
    /// </returns>
    /// <remarks>
    /// <para>An answer's weight becomes w·N_g/Σw of its group. Value Σ N_g·mean_g/N; variance n/(n − 1)·Σ(w·N_g/W_g·(s − mean_g)/N)² over all
    /// answers, n the answers of all groups.</para>
    /// <para>Cochran 1977, Sampling Techniques, 5A.9; Lumley 2004, J. Stat. Softw. 9(8).</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Groups that are missing, unnamed, named twice, or have answers but no customers: all of them.</exception>
    /// <exception cref="ArgumentException">All counts together pass <see cref="long.MaxValue"/>, or the options ask for an interval method that a survey's score doesn't have.</exception>
    /// <exception cref="ScaleMismatchException">The groups have different scales, or the metric isn't defined for theirs.</exception>
    public static SurveyEstimate PostStratified(IReadOnlyList<PostStratum> groups, ScoreMetric metric, ScoreOptions? options = null)
    {
        PostStratum[] parts = [.. Throw.IfNull(groups)];
        Check(nameof(groups), parts.Select(part => part is null ? null : new Row(part.Id, part.Tally is not null, Fits(part), part.Population)));
        foreach (PostStratum part in parts)
        {
            if (!part.Tally.Scale.Equals(parts[0].Tally.Scale))
            {
                throw new ScaleMismatchException(
                    $"Got a tally of scale {part.Tally.Scale.Id}; legal: {parts[0].Tally.Scale.Id}, the scale of the first group.", nameof(groups), part.Tally.Scale);
            }
        }

        double?[] scores = Throw.IfNull(metric).Resolve(parts[0].Tally.Scale, nameof(metric));
        double population = parts.Sum(part => part.Population);
        WeightedMoments[] moments = [.. parts.Select(part => WeightedMoments.Of(part.Tally, scores))];
        Fitting(parts.Select(part => part.Tally.Total), nameof(groups));
        long n = moments.Sum(part => part.N);
        bool isComplete = n > 0 && !parts.Where((part, g) => part.Population > 0 && moments[g].N == 0).Any();
        (double mean, double linearized, double squaredWeight) = (0, 0, 0);
        for (int g = 0; g < parts.Length && isComplete; g++)
        {
            if (moments[g].N > 0)
            {
                double factor = parts[g].Population / moments[g].Weight;
                mean += parts[g].Population / population * moments[g].Mean;
                linearized += factor * factor * moments[g].LinearizedSquares;
                squaredWeight += factor * factor * moments[g].SquaredWeight;
            }
        }

        double within = 0;
        for (int g = 0; g < parts.Length && isComplete; g++)
        {
            double apart = moments[g].Mean - mean;
            within += moments[g].N == 0 ? 0 : parts[g].Population * ((moments[g].SumOfSquares / moments[g].Weight) + (apart * apart));
        }

        double? variance = n < 2 ? null : n / (n - 1.0) * linearized / population / population;
        return SurveyEstimates.Of(
            metric, options, n, ResponseOf(parts.Select(part => part.Tally)), mean, variance, variance, new WeightedMoments(n, population, squaredWeight, mean, within, linearized), isComplete);
    }

    private static Response ResponseOf(IEnumerable<WeightedRatingTally> tallies) => tallies.Aggregate(
        default(Response), static (sum, tally) => new(sum.Answered + tally.Answered + tally.WithoutWeight, sum.NoAnswer + tally.NoAnswer, sum.Invalid + tally.Invalid));

    /// <summary>A weighted group needn't have as many customers as answers, but some where it has answers.</summary>
    private static bool Fits(PostStratum part) =>
        part.Population >= 0 && part.Population < long.MaxValue && (part.Population > 0 || part.Tally is null || part.Tally.Answered == 0);
}
