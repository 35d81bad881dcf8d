namespace Csat.Scoring;

/// <summary>Adjusts p-values for the number of comparisons: twenty branches compared with the province give one «difference» by chance alone.</summary>
public static class PValues
{
    /// <summary>Adjusts p-values; compare the adjusted ones with the error probability that the single test would have, such as 0.05.</summary>
    /// <param name="pValues">The p-values of all comparisons that were made, each from 0 to 1, in any order.</param>
    /// <param name="adjustment">The method; Holm holds without any assumption.</param>
    /// <returns>The adjusted p-values in the order of the input, from the p-value itself to 1. Equal p-values stay equal, and no order is turned round.</returns>
    /// <remarks>
    /// <para>With m p-values sorted upwards, p₍ᵢ₎ becomes: Bonferroni min(1, m·p₍ᵢ₎); Holm the largest (m − j + 1)·p₍ⱼ₎ for j ≤ i; Hochberg the
    /// smallest (m − j + 1)·p₍ⱼ₎ for j ≥ i; Benjamini–Hochberg the smallest m·p₍ⱼ₎/j for j ≥ i; Benjamini–Yekutieli that times 1 + 1/2 + … + 1/m;
    /// none above 1.</para>
    /// <para>Holm 1979, Scand. J. Stat. 6:65; Hochberg 1988, Biometrika 75:800; Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289; Benjamini
    /// and Yekutieli 2001, Ann. Stat. 29:1165.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Values that are no p-values; the message lists them all.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The method is none of the five.</exception>
    public static IReadOnlyList<double> Adjust(IEnumerable<double> pValues, PValueAdjustment adjustment = PValueAdjustment.Holm)
    {
        double[] p = [.. Throw.IfNull(pValues)];
        Throw.IfAny(p, value => !(value >= 0 && value <= 1), "p-values from 0 to 1", nameof(pValues));
        if (adjustment is < PValueAdjustment.Bonferroni or > PValueAdjustment.BenjaminiYekutieli)
        {
            throw Throw.OutOfRange(nameof(adjustment), adjustment, "one of the five methods of " + nameof(PValueAdjustment));
        }

        int[] order = [.. Enumerable.Range(0, p.Length)];
        Array.Sort((double[])p.Clone(), order);
        double factor = adjustment == PValueAdjustment.BenjaminiYekutieli ? Enumerable.Range(1, p.Length).Sum(i => 1.0 / i) : 1;
        double[] adjusted = new double[p.Length];
        bool upwards = adjustment == PValueAdjustment.Holm;
        double running = upwards ? 0 : 1;
        for (int step = 0; step < p.Length; step++)
        {
            int place = upwards ? step : p.Length - 1 - step;
            double value = Scaled(p[order[place]], place + 1, p.Length, adjustment) * factor;
            running = adjustment == PValueAdjustment.Bonferroni ? value : upwards ? Math.Max(running, value) : Math.Min(running, value);

            // Rounding of the factors must not lower a p-value.
            adjusted[order[place]] = Math.Max(p[order[place]], Math.Min(1, running));
        }

        return Array.AsReadOnly(adjusted);
    }

    private static double Scaled(double p, int place, int count, PValueAdjustment adjustment) => adjustment switch
    {
        PValueAdjustment.Bonferroni => p * count,
        PValueAdjustment.Holm or PValueAdjustment.Hochberg => p * (count - place + 1),
        _ => p * count / place,
    };
}
