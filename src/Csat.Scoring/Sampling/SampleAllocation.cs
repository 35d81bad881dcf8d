namespace Csat.Scoring;

/// <summary>How a sample is spread over strata such as provinces or service grades.</summary>
public static class SampleAllocation
{
    /// <summary>Spreads a sample in proportion to the size of the strata: every customer weighs the same.</summary>
    /// <param name="sample">The whole sample, 0 or more.</param>
    /// <param name="populations">How many customers each stratum has: 0 or more, at least one of them above 0.</param>
    /// <returns>Each stratum's part N_h/N of the sample, not rounded: <see cref="Whole"/> rounds.</returns>
    /// <remarks>Cochran 1977, Sampling Techniques, 5.5.</remarks>
    /// <exception cref="ArgumentException">A size that is negative or not finite, or none above 0; the message lists them.</exception>
    public static IReadOnlyList<double> Proportional(long sample, IReadOnlyList<double> populations)
    {
        Throw.IfNegative(sample);
        return Shared(sample, Checked(populations, nameof(populations)), nameof(populations));
    }

    /// <summary>Spreads a sample so that the standard error of the whole is smallest: more where there are more customers and where they differ more.</summary>
    /// <param name="sample">The whole sample, 0 or more.</param>
    /// <param name="populations">How many customers each stratum has: 0 or more.</param>
    /// <param name="deviations">The standard deviation of one answer in each stratum, 0 or more; for a rate p it is √(p(1 − p)).</param>
    /// <returns>
    /// Each stratum's part N_hS_h/ΣN_hS_h of the sample, not rounded: <see cref="Whole"/> rounds. A part can pass the stratum's size: then ask
    /// everybody there and spread the rest again.
    /// </returns>
    /// <remarks>Neyman 1934, J. R. Stat. Soc. 97:558.</remarks>
    /// <exception cref="ArgumentException">
    /// A number that is negative or not finite, not one deviation a stratum, or no stratum with both above 0; the message says which.
    /// </exception>
    public static IReadOnlyList<double> Neyman(long sample, IReadOnlyList<double> populations, IReadOnlyList<double> deviations)
    {
        Throw.IfNegative(sample);
        double[] sizes = Checked(populations, nameof(populations));
        double[] spreads = Checked(deviations, nameof(deviations));
        if (spreads.Length != sizes.Length)
        {
            Throw.Argument($"Got {spreads.Length} deviations; legal: one for each of the {sizes.Length} strata.", nameof(deviations));
        }

        return Shared(sample, [.. sizes.Select((size, i) => size * spreads[i])], nameof(deviations));
    }

    /// <summary>Rounds an allocation to whole answers that add up to its sum: the largest remainders are rounded up.</summary>
    /// <param name="allocation">The parts, 0 or more.</param>
    /// <returns>One whole number a part, each the part rounded down or up; of equal remainders the earlier stratum is rounded up.</returns>
    /// <remarks>The method of the largest remainder (Hamilton).</remarks>
    /// <exception cref="ArgumentException">A part that is negative or not finite (the message lists them), or parts that pass 2^63 together.</exception>
    public static IReadOnlyList<long> Whole(IReadOnlyList<double> allocation)
    {
        double[] parts = Checked(allocation, nameof(allocation));
        if (parts.Sum() >= long.MaxValue)
        {
            throw Throw.OutOfRange(nameof(allocation), parts.Sum(), "parts that stay below 2^63 together");
        }

        long[] whole = [.. parts.Select(part => (long)Math.Floor(part))];
        long left = (long)Math.Round(parts.Sum()) - whole.Sum();
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => parts[i] - whole[i]).Take((int)Math.Max(0, left)))
        {
            whole[i]++;
        }

        return Array.AsReadOnly(whole);
    }

    private static double[] Checked(IReadOnlyList<double> numbers, string parameter)
    {
        double[] copy = [.. Throw.IfNull(numbers, parameter)];
        Throw.IfAny(copy, value => !(value >= 0 && value < long.MaxValue), "finite numbers of 0 or more", parameter);
        return copy;
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<double> Shared(long sample, double[] parts, string parameter)
    {
        double sum = parts.Sum();
        if (!(sum > 0))
        {
            Throw.Argument("Got no stratum with anybody to ask; legal: at least one above 0.", parameter);
        }

        return Array.AsReadOnly([.. parts.Select(part => sample * (part / sum))]);
    }
}
