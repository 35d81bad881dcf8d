using System.Globalization;
using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Two proportions side by side: difference, tests, intervals and effect sizes, all first less second. For a sentence use <see cref="Comparison"/>.</summary>
/// <remarks>
/// Holds the four counts; every figure is computed from them when it is asked for. A figure that isn't defined for the counts is
/// <see langword="null"/>.
/// </remarks>
public sealed partial record TwoProportions
{
    private readonly double _z;

    private TwoProportions(long firstSuccesses, long firstN, long secondSuccesses, long secondN, double confidence)
    {
        (FirstSuccesses, FirstN, SecondSuccesses, SecondN, ConfidenceLevel) = (firstSuccesses, firstN, secondSuccesses, secondN, confidence);
        _z = Normal.TwoSided(confidence);
    }

    /// <summary>How many had the property in the first group.</summary>
    public long FirstSuccesses { get; }

    /// <summary>How many were judged in the first group.</summary>
    public long FirstN { get; }

    /// <summary>How many had the property in the second group.</summary>
    public long SecondSuccesses { get; }

    /// <summary>How many were judged in the second group.</summary>
    public long SecondN { get; }

    /// <summary>The two-sided confidence level of the intervals.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> when a group is empty, <see cref="EstimateStatus.NoVariation"/> when nobody or everybody had the
    /// property in both, else <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public EstimateStatus Status =>
        FirstN == 0 || SecondN == 0 ? EstimateStatus.NoData
        : (FirstSuccesses == 0 && SecondSuccesses == 0) || (FirstSuccesses == FirstN && SecondSuccesses == SecondN) ? EstimateStatus.NoVariation
        : EstimateStatus.Ok;

    /// <summary>The first proportion, 0 to 1; <see langword="null"/> when the group is empty.</summary>
    public double? First => Share(FirstSuccesses, FirstN);

    /// <summary>The second proportion, 0 to 1; <see langword="null"/> when the group is empty.</summary>
    public double? Second => Share(SecondSuccesses, SecondN);

    /// <summary>First less second, −1 to 1; <see langword="null"/> when a group is empty.</summary>
    public double? Difference => AreMostlySuccesses ? Share(SecondN - SecondSuccesses, SecondN) - Share(FirstN - FirstSuccesses, FirstN) : First - Second;

    /// <summary>Whether the shares without the property are the smaller numbers, whose difference keeps digits that those near 1 have lost.</summary>
    private bool AreMostlySuccesses => First > 0.5 && Second > 0.5;

    /// <summary>Compares two proportions.</summary>
    /// <param name="firstSuccesses">How many had the property in the first group, 0 to <paramref name="firstN"/>.</param>
    /// <param name="firstN">How many were judged there, 0 or more.</param>
    /// <param name="secondSuccesses">How many had the property in the second group, 0 to <paramref name="secondN"/>.</param>
    /// <param name="secondN">How many were judged there, 0 or more.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The two proportions; nothing is computed yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range, or the counts pass <see cref="long.MaxValue"/> together.</exception>
    public static TwoProportions Compare(long firstSuccesses, long firstN, long secondSuccesses, long secondN, double confidence = 0.95)
    {
        Throw.IfNotCounts(firstSuccesses, firstN);
        Throw.IfNotCounts(secondSuccesses, secondN);
        Throw.IfOverflow(firstN, secondN, nameof(secondN));
        return new(firstSuccesses, firstN, secondSuccesses, secondN, Throw.IfNotConfidence(confidence));
    }

    /// <summary>The counts: <c>34/100 - 24/100</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}/{1} - {2}/{3}", FirstSuccesses, FirstN, SecondSuccesses, SecondN);

    private static double? Share(long successes, long n) => n == 0 ? null : (double)successes / n;
}
