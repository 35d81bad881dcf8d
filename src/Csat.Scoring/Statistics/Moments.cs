namespace Csat.Scoring;

/// <summary>Number, mean and spread of scores that come in counts: the one engine behind every metric.</summary>
/// <param name="N">How many answers.</param>
/// <param name="Mean">Σ sᵢcᵢ / n.</param>
/// <param name="SumOfSquares">Σ cᵢ(sᵢ − mean)².</param>
/// <remarks>
/// Levels are summed in the scale's order: the same counts give the same bits. The sum of squares is the corrected two-pass sum (Chan, Golub
/// and LeVeque 1983, Am. Stat. 37:242), which stays right when nearly all answers are alike.
/// </remarks>
internal readonly record struct Moments(double N, double Mean, double SumOfSquares)
{
    /// <summary>The mean's t interval with n − 1 degrees of freedom, for at least two answers that aren't all alike.</summary>
    public ConfidenceInterval StudentT(double confidence) => Intervals.StudentT(Mean, StandardError, N - 1, confidence);

    /// <summary>The mean's standard error with n − 1 as divisor of the variance.</summary>
    public double StandardError => Math.Sqrt(SumOfSquares / (N - 1) / N);

    /// <summary>The moments of counts that needn't be whole: adjusted and weighted samples have such.</summary>
    public static Moments Of(ReadOnlySpan<double> scores, ReadOnlySpan<double> counts)
    {
        double n = 0;
        double sum = 0;
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            if (counts[i] > 0)
            {
                n += counts[i];
                sum += counts[i] * scores[i];
                lowest = Math.Min(lowest, scores[i]);
                highest = Math.Max(highest, scores[i]);
            }
        }

        // Rounding may carry the quotient past the scores, and a single score must come back as it is.
        double mean = lowest == highest ? lowest : Math.Min(Math.Max(sum / n, lowest), highest);
        double squares = 0;
        double rest = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            if (counts[i] > 0)
            {
                double deviation = scores[i] - mean;
                squares += counts[i] * deviation * deviation;
                rest += counts[i] * deviation;
            }
        }

        return new Moments(n, mean, Math.Max(0, squares - (rest * rest / n)));
    }
}
