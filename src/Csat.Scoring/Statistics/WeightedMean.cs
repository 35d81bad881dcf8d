namespace Csat.Scoring;

/// <summary>The weighted mean of figures such as the gaps of SERVQUAL's dimensions.</summary>
public static class WeightedMean
{
    /// <summary>Between these no product and no sum leaves the range of numbers.</summary>
    private const double Smallest = 1e-100;
    private const double Largest = 1e100;

    /// <summary>Σwv/Σw.</summary>
    /// <param name="values">The figures, from -1e100 to 1e100, at least one.</param>
    /// <param name="weights">Their weights, 0 or from 1e-100 to 1e100, not all 0; <see langword="null"/> weighs all alike.</param>
    /// <returns>The mean.</returns>
    /// <remarks>
    /// SERVQUAL's overall gap takes the 100 points that customers spread over the five dimensions as weights: Zeithaml, Parasuraman and Berry
    /// 1990, Delivering Quality Service.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// No values, not one weight a value, figures or weights outside their range, or weights that are all 0; the message lists them.
    /// </exception>
    public static double Of(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null)
    {
        double[] figures = [.. Throw.IfNull(values)];
        Throw.IfAny(figures, value => !(Math.Abs(value) <= Largest), "figures from -1e100 to 1e100", nameof(values));
        if (figures.Length == 0)
        {
            Throw.Argument("Got no values; legal: at least one.", nameof(values));
        }

        double[] shares = weights is null ? [.. figures.Select(_ => 1.0)] : [.. weights];
        Throw.IfAny(shares, weight => !(weight == 0 || (weight >= Smallest && weight <= Largest)), "weights of 0 or from 1e-100 to 1e100", nameof(weights));
        if (shares.Length != figures.Length)
        {
            Throw.Argument($"Got {shares.Length} weights; legal: one for each of the {figures.Length} values.", nameof(weights));
        }

        double sum = shares.Sum();
        if (!(sum > 0))
        {
            Throw.Argument("Got weights that are all 0; legal: at least one above 0.", nameof(weights));
        }

        return figures.Zip(shares, (value, weight) => value * weight).Sum() / sum;
    }
}
