namespace Csat.Scoring;

/// <summary>How much larger the variance of a survey's score is than that of a simple random sample. Three figures go by that name; here each has its own.</summary>
/// <param name="WithoutReplacement">
/// Against a simple random sample of the same size drawn without replacement from the Σw customers that the weights stand for: the «deff» of
/// R's survey package. Misleading when the weights are about 1 and so don't stand for a population.
/// </param>
/// <param name="WithReplacement">Against a simple random sample of the same size drawn with replacement: Lumley's <c>deff = "replace"</c>.</param>
/// <param name="Kish">From the weights alone, n·Σw²/(Σw)²: at least 1, the same for every score; 1 + the squared coefficient of variation of the weights.</param>
/// <remarks>
/// An effect that isn't defined is <see langword="null"/>: without variation, or without replacement where the sample is the population.
/// Kish 1965, Survey Sampling, 8.2 and 11.7; Lumley 2004, J. Stat. Softw. 9(8).
/// </remarks>
public sealed record DesignEffects(double? WithoutReplacement, double? WithReplacement, double? Kish);
