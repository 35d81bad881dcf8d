using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The scores that operators use, ready to ask of a tally.</summary>
public static partial class Metrics
{
    private const int Promoter = 9;
    private const int Passive = 7;
    private const int Highest = 10;

    /// <summary>The Net Promoter Score: promoters (9–10) less detractors (0–6), in points from −100 to 100.</summary>
    /// <remarks>
    /// Only for recommendation scales with the values 0 to 10. Rule SAT-04; the formula is the public one (Reichheld 2003).
    /// </remarks>
    public static ScoreMetric Nps { get; } = ScoreMetric.Net(
        "nps", new("Net Promoter Score", "净推荐值（NPS）"),
        static (scale, level) => scale.Levels[level].Value switch { >= Promoter => 1, >= Passive => 0, _ => -1 },
        static scale => scale.Kind == RatingScaleKind.Recommendation && scale.Levels.Count == Highest + 1 && scale.Levels[Highest].Value == Highest
            ? null
            : $"a {nameof(RatingScaleKind.Recommendation)} scale with the values 0 to 10, such as {RatingScales.Recommend0To10.Id}",
        [RuleId.Parse("SAT-04")]);

    /// <summary>The mean of the levels' values, in points of the scale.</summary>
    public static ScoreMetric Mean { get; } = ScoreMetric.Mean("mean", new("Mean", "平均分"), static (scale, level) => scale.Levels[level].Value);

    /// <summary>The mean as an index from 0 (all on the worst level) to 100 (all on the best).</summary>
    /// <remarks>
    /// 100·(mean − worst value) / (best value − worst value), on any scale: scales of different lengths become comparable. The linear rescaling
    /// of the public satisfaction indices (Fornell et al. 1996, J. Mark. 60:7), for one question.
    /// </remarks>
    public static ScoreMetric Index0To100 { get; } = ScoreMetric.Mean(
        "index-0-100", new("Index, 0 to 100", "指数（0–100）"),
        static (scale, level) =>
        {
            int worst = scale.Levels[0].Value;
            int best = scale.Levels[scale.Levels.Count - 1].Value;
            return 100.0 * (scale.Levels[level].Value - worst) / (best - worst);
        },
        EstimateUnit.Index100,
        static scale => scale.Levels.Count > 1 ? null : "a scale of more than 1 level");

    /// <summary>The satisfaction rate: satisfied and very satisfied out of all who answered.</summary>
    /// <param name="neutral">
    /// How neutral answers count. A scale with a neutral level needs it named; on a scale without one it changes nothing.
    /// </param>
    /// <returns>
    /// The metric, for scales of kind <see cref="RatingScaleKind.Satisfaction"/>; its id is <c>satisfaction-rate</c>,
    /// <c>satisfaction-rate-neutral-excluded</c> or <c>satisfaction-rate-neutral-dissatisfied</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The policy is not one of the two.</exception>
    /// <remarks>
    /// <para>(very satisfied + satisfied) / (very satisfied + satisfied + dissatisfied), levels told apart by their sentiment. Nobody asked is
    /// in the denominator who didn't answer; without answers the rate is undefined.</para>
    /// <para>Rules SAT-01 (China Telecom, public-customer installation and maintenance service measures, 2010-12, art. 55) and SAT-03.</para>
    /// </remarks>
    public static ScoreMetric SatisfactionRate(NeutralPolicy? neutral = null)
    {
        (string suffix, LocalizedText name) = neutral switch
        {
            null => ("", new LocalizedText("Satisfaction rate", "满意率")),
            NeutralPolicy.Exclude => ("-neutral-excluded", new("Satisfaction rate, neutral left out", "满意率（不含一般）")),
            NeutralPolicy.CountAsDissatisfied => ("-neutral-dissatisfied", new("Satisfaction rate, neutral as dissatisfied", "满意率（一般计为不满意）")),
            _ => throw Throw.OutOfRange(nameof(neutral), neutral.Value, $"{NeutralPolicy.Exclude}, {NeutralPolicy.CountAsDissatisfied}"),
        };
        return ScoreMetric.Proportion(
            "satisfaction-rate" + suffix, name,
            (scale, level) => scale.Levels[level].Sentiment switch
            {
                Sentiment.Positive => true,
                Sentiment.Neutral => neutral == NeutralPolicy.CountAsDissatisfied ? false : null,
                _ => false,
            },
            scale => scale.Kind != RatingScaleKind.Satisfaction || scale.Levels[0].Sentiment != Sentiment.Negative
                || scale.Levels[scale.Levels.Count - 1].Sentiment != Sentiment.Positive
                ? $"a {nameof(RatingScaleKind.Satisfaction)} scale with dissatisfied and satisfied levels"
                : scale.HasNeutral && neutral is null
                    ? $"the neutral policy named on a scale with a neutral level: {nameof(SatisfactionRate)}({nameof(NeutralPolicy)}.{NeutralPolicy.Exclude}) "
                      + $"or {nameof(SatisfactionRate)}({nameof(NeutralPolicy)}.{NeutralPolicy.CountAsDissatisfied})"
                    : null,
            neutral is null ? [RuleId.Parse("SAT-01")] : [RuleId.Parse("SAT-01"), RuleId.Parse("SAT-03")]);
    }
}
