namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>Scores the tally: the same metric as of unweighted answers, with the standard error of a weighted sample.</summary>
    /// <param name="metric">What to ask, such as <see cref="Metrics.Nps"/>.</param>
    /// <param name="options">Confidence level and smallest number of answers; <see langword="null"/> takes the defaults.</param>
    /// <returns>The estimate with its design effects.</returns>
    /// <remarks>
    /// <para>Mean Σws/Σw; its variance n/(n − 1)·Σ(w(s − mean)/Σw)², by linearisation; interval mean ± z·se, for proportions
    /// logit p ± z·se/(p(1 − p)) led back.</para>
    /// <para>Horvitz and Thompson 1952, J. Am. Stat. Assoc. 47:663; Kish 1965, Survey Sampling; Lumley 2004, J. Stat. Softw. 9(8).</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the tally's scale.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a survey's score doesn't have.</exception>
    public SurveyEstimate Score(ScoreMetric metric, ScoreOptions? options = null)
    {
        double?[] scores = Throw.IfNull(metric).Resolve(Scale, nameof(metric));
        var moments = WeightedMoments.Of(this, scores);
        double? variance = moments.N < 2 ? null : moments.N / (moments.N - 1.0) * moments.LinearizedSquares / moments.Weight / moments.Weight;
        return SurveyEstimates.Of(metric, options, moments.N, new Response(Answered + WithoutWeight, NoAnswer, Invalid), moments.Mean, variance, variance, moments);
    }
}
