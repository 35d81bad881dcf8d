namespace Csat.Scoring;

/// <summary>The score of a weighted or stratified survey: the estimate, and what the design did to it.</summary>
/// <remarks>
/// The estimate's interval is the normal one, for proportions on the logit scale, which stays between 0 and 1.
/// Lumley 2004, J. Stat. Softw. 9(8).
/// </remarks>
public sealed record SurveyEstimate
{
    /// <summary>The estimate. Its n is the number of answers, not of customers.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>The sum of the weights of the answers: the number of customers, where the weights expand the sample to them.</summary>
    public required double Population { get; init; }

    /// <summary>Value times population: the number of satisfied customers for a rate; <see langword="null"/> without a value.</summary>
    public double? Total => Estimate.Value * Population;

    /// <summary>The standard error without finite-population correction; <see langword="null"/> where it isn't defined. Without strata it is the estimate's own.</summary>
    public double? UncorrectedStandardError { get; init; }

    /// <summary>The uncorrected standard error of <see cref="Total"/>.</summary>
    public double? TotalStandardError => UncorrectedStandardError * Population;

    /// <summary>Kish's effective number of answers, (Σw)²/Σw²; <see langword="null"/> without answers.</summary>
    public double? EffectiveN { get; init; }

    /// <summary>The design effects; <see langword="null"/> where the score has no standard error.</summary>
    public DesignEffects? DesignEffects { get; init; }
}
