using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The three counts behind a net score: the NPS's detractors, passives and promoters.</summary>
/// <param name="Detractors">How many count −1.</param>
/// <param name="Passives">How many count 0.</param>
/// <param name="Promoters">How many count 1.</param>
/// <remarks>The <c>default</c> value is no answers at all.</remarks>
public readonly record struct NetCounts(long Detractors, long Passives, long Promoters)
{
    /// <summary>How many answers there are.</summary>
    /// <exception cref="OverflowException">The counts together pass <see cref="long.MaxValue"/>.</exception>
    [JsonIgnore]
    public long N => checked(Detractors + Passives + Promoters);

    /// <summary>The counts of a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="metric">A net score that is defined for the tally's scale; <see langword="null"/> takes the NPS.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The metric is no net score.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the tally's scale.</exception>
    public static NetCounts Of(RatingTally tally, ScoreMetric? metric = null)
    {
        Throw.IfNull(tally);
        metric ??= Metrics.Nps;
        if (metric.Unit != EstimateUnit.NpsPoints)
        {
            Throw.Argument($"Got metric {metric.Id} in {metric.Unit}; legal: a net score, in {EstimateUnit.NpsPoints}.", nameof(metric));
        }

        double?[] scores = metric.Resolve(tally.Scale, nameof(tally));
        return new(tally.CountOf(scores, -100), tally.CountOf(scores, 0), tally.CountOf(scores, 100));
    }

    internal NetCounts Checked(string parameter)
    {
        Throw.IfAnyNegative([Detractors, Passives, Promoters], parameter);
        Throw.IfOverflow(Throw.IfOverflow(Detractors, Passives, parameter), Promoters, parameter);
        return this;
    }
}
