using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Scores of the whole from samples of its parts: every part counts by its number of customers, not by its number of answers.</summary>
public static partial class Stratified
{
    /// <summary>Scores a survey that was planned by strata.</summary>
    /// <param name="strata">The strata, each with its own id, all of one scale.</param>
    /// <param name="metric">What to ask, such as <see cref="Metrics.SatisfactionRate"/>.</param>
    /// <param name="options">Confidence level and smallest number of answers; <see langword="null"/> takes the defaults.</param>
    /// <returns>
    /// The estimate, its standard error with finite-population correction. When a stratum with customers has no answers that the metric
    /// counts, there is no value for the whole (<see cref="EstimateStatus.NoData"/>); when one has a single answer out of several customers,
    /// there is no standard error (<see cref="EstimateStatus.Unbounded"/>).
    /// </returns>
    /// <remarks>
    /// <para>Value Σ N_h·mean_h/N; variance Σ (N_h/N)²·s_h²/n_h·(1 − n_h/N_h) with s_h² = Σ(s − mean_h)²/(n_h − 1), the divisor for every metric.
    /// One stratum gives the value without strata. N_h are the customers whom the metric is about: for a rate that leaves answers out, as far as
    /// all would answer.</para>
    /// <para>Cochran 1977, Sampling Techniques, chapter 5; Neyman 1934, J. R. Stat. Soc. 97:558.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Strata that are missing, unnamed, named twice, or have fewer customers than answers: all of them.</exception>
    /// <exception cref="ArgumentException">All counts together pass <see cref="long.MaxValue"/>, or the options ask for an interval method that a survey's score doesn't have.</exception>
    /// <exception cref="ScaleMismatchException">The strata have different scales, or the metric isn't defined for theirs.</exception>
    public static SurveyEstimate Score(IReadOnlyList<Stratum> strata, ScoreMetric metric, ScoreOptions? options = null)
    {
        Stratum[] parts = [.. Throw.IfNull(strata)];
        Check(nameof(strata), parts.Select(part => part is null ? null : new Row(
            part.Id, part.Tally is not null, part.Tally is null || part.Population >= part.Tally.Answered, part.Population)));
        RatingTally first = parts[0].Tally;
        foreach (Stratum part in parts)
        {
            Throw.IfOtherScale(first, part.Tally, nameof(strata));
        }

        double?[] scores = Throw.IfNull(metric).Resolve(first.Scale, nameof(metric));
        double population = parts.Sum(part => (double)part.Population);
        Moments[] moments = [.. parts.Select(part => part.Tally.MomentsOf(scores))];
        Fitting(parts.Select(part => part.Tally.Total), nameof(strata));
        long n = parts.Sum(part => part.Tally.CountOf(scores));
        bool isComplete = n > 0 && !parts.Where((part, h) => part.Population > 0 && moments[h].N == 0).Any();
        (double mean, double? variance, double? uncorrected, double squares) = (0, 0, 0, 0);
        for (int h = 0; h < parts.Length && isComplete; h++)
        {
            if (parts[h].Population == 0)
            {
                continue;
            }

            double share = parts[h].Population / population;
            double sampled = moments[h].N / parts[h].Population;
            double? own = moments[h].N < 2 ? null : share * share * moments[h].SumOfSquares / (moments[h].N - 1) / moments[h].N;
            mean += share * moments[h].Mean;
            uncorrected += own;
            variance += sampled == 1 ? 0 : own * (1 - sampled);
            squares += parts[h].Population / sampled;
        }

        return SurveyEstimates.Of(
            metric, options, n, ResponseOf(parts.Select(part => part.Tally)), mean, variance, uncorrected,
            isComplete ? Pooled(moments, parts, n, population, mean, squares) : new(n, population, 0, 0, 0, 0), isComplete);
    }

    /// <summary>The strata as one sample in which an answer of stratum h weighs N_h/n_h.</summary>
    private static WeightedMoments Pooled(Moments[] moments, Stratum[] parts, long n, double population, double mean, double squares)
    {
        double within = 0;
        for (int h = 0; h < parts.Length; h++)
        {
            double apart = moments[h].Mean - mean;
            within += moments[h].N == 0 ? 0 : parts[h].Population * ((moments[h].SumOfSquares / moments[h].N) + (apart * apart));
        }

        return new WeightedMoments(n, population, squares, mean, within, 0);
    }

    private static Response ResponseOf(IEnumerable<RatingTally> tallies) => tallies.Aggregate(
        default(Response), static (sum, tally) => new(sum.Answered + tally.Answered, sum.NoAnswer + tally.NoAnswer, sum.Invalid + tally.Invalid));

    /// <summary>Counts of all parts together have to fit, as those of one tally have.</summary>
    private static void Fitting(IEnumerable<long> counts, string parameter)
    {
        long sum = 0;
        foreach (long count in counts)
        {
            sum = Throw.IfOverflow(sum, count, parameter);
        }
    }

    private static void Check(string parameter, IEnumerable<Row?> rows)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int index = 0;
        foreach (Row? row in rows)
        {
            string path = $"{parameter}[{index.ToString(CultureInfo.InvariantCulture)}]";
            index++;
            if (row is null)
            {
                findings.Add(new(path, new("the entry is missing; legal: a stratum", "该条目缺失；须为一个分层")));
            }
            else if (string.IsNullOrWhiteSpace(row.Id) || !seen.Add(row.Id))
            {
                findings.Add(new($"{path}.id", new($"'{row.Id}' is empty or given before; legal: an id of its own", $"“{row.Id}”为空或重复；每个分层须有自己的标识")));
            }
            else if (!row.HasTally)
            {
                findings.Add(new($"{path}.tally", new("it is missing; legal: the stratum's answers", "缺失；须给出该分层的回答")));
            }
            else if (!row.Fits)
            {
                string given = row.Population.ToString(CultureInfo.InvariantCulture);
                findings.Add(new($"{path}.population", new(
                    $"{given} is no population for the answers of '{row.Id}'; legal: a finite number, enough for its answers",
                    $"“{row.Id}”的客户数 {given} 不合要求；须为与回答数相称的有限数")));
            }
        }

        if (index == 0)
        {
            findings.Add(new(parameter, new("there are no strata; legal: at least one", "没有分层；至少须有一个")));
        }

        if (findings.Count > 0)
        {
            throw new FindingsException("Strata", findings.AsReadOnly(), parameter);
        }
    }

    /// <summary>What the check asks of a stratum, planned or made afterwards.</summary>
    private sealed record Row(string Id, bool HasTally, bool Fits, double Population);
}
