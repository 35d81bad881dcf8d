using Csat.Domain;

namespace Csat.Scoring;

public static partial class Metrics
{
    /// <summary>The mean customer effort score, in points of the scale; high is easy.</summary>
    /// <remarks>Only for scales of kind <see cref="RatingScaleKind.Effort"/> (Dixon, Freeman and Toman 2010, Harv. Bus. Rev. 88:116).</remarks>
    public static ScoreMetric CesMean { get; } = ScoreMetric.Mean(
        "ces-mean", new("Customer effort, mean", "客户费力度（平均分）"), static (scale, level) => scale.Levels[level].Value, needs: NeedsEffort);

    /// <summary>The share of customers who found it easy, out of all who answered.</summary>
    /// <remarks>
    /// Easy are the levels of positive sentiment: 5 to 7 on <see cref="RatingScales.Effort1To7"/>. Only for scales of kind
    /// <see cref="RatingScaleKind.Effort"/>.
    /// </remarks>
    public static ScoreMetric CesTop { get; } = ScoreMetric.Proportion(
        "ces-top", new("Customer effort, easy", "客户费力度（轻松占比）"),
        static (scale, level) => scale.Levels[level].Sentiment == Sentiment.Positive, NeedsEffort);

    /// <summary>The share of customers who found it easy less the share who found it hard, in points from −100 to 100.</summary>
    /// <remarks>
    /// Easy and hard are the levels of positive and negative sentiment: 5 to 7 and 1 to 3 on <see cref="RatingScales.Effort1To7"/>; neutral
    /// levels stay in the denominator. Only for scales of kind <see cref="RatingScaleKind.Effort"/>.
    /// </remarks>
    public static ScoreMetric CesNet { get; } = ScoreMetric.Net(
        "ces-net", new("Customer effort, net", "净轻松度"),
        static (scale, level) => scale.Levels[level].Sentiment switch { Sentiment.Positive => 1, Sentiment.Negative => -1, _ => 0 }, NeedsEffort);

    private static string? NeedsEffort(RatingScale scale) =>
        scale.Kind == RatingScaleKind.Effort ? null : $"an {nameof(RatingScaleKind.Effort)} scale, such as {RatingScales.Effort1To7.Id}";
}
