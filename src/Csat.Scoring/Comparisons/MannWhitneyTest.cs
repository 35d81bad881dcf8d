using System.Numerics;
using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Whether the answers of one group are better than those of another: Mann and Whitney's rank test for ordered levels.</summary>
/// <remarks>
/// <para>Asks only for the order of the levels, not for their distances, and for the whole scale, not for one rate. From two tallies it takes as
/// many steps as the scale has levels; the whole numbers behind it are exact, however many the answers.</para>
/// <para>Mann and Whitney 1947, Ann. Math. Stat. 18:50; Cliff 1993, Psychol. Bull. 114:494; Agresti 2010, Analysis of Ordinal Categorical Data.</para>
/// </remarks>
public sealed record MannWhitneyTest
{
    private MannWhitneyTest(RatingTally first, RatingTally second)
    {
        (FirstN, SecondN) = (first.Answered, second.Answered);
        if (FirstN == 0 || SecondN == 0)
        {
            Status = EstimateStatus.NoData;
            return;
        }

        // Twice U, twice its mean, and n³ less the cubes of the ties.
        BigInteger n = (BigInteger)FirstN + SecondN;
        (BigInteger twice, BigInteger below, BigInteger spread) = (0, 0, n * n * n);
        for (int i = 0; i < first.Counts.Count; i++)
        {
            (BigInteger one, BigInteger two) = (first.Counts[i], second.Counts[i]);
            twice += one * ((2 * below) + two);
            below += two;
            spread -= BigInteger.Pow(one + two, 3);
        }

        BigInteger pairs = (BigInteger)FirstN * SecondN;
        double distance = (double)(twice - pairs) / 2;
        U = (double)twice / 2;
        CliffsDelta = (double)(twice - pairs) / (double)pairs;
        ProbabilityOfSuperiority = U / (double)pairs;
        if (spread.IsZero)
        {
            Status = EstimateStatus.NoVariation;
            return;
        }

        double error = Math.Sqrt((double)pairs / 12 / (double)n * ((double)spread / (double)(n - 1)));
        Z = distance / error;
        PValue = Significance.OfZ(Z.Value);
        CorrectedPValue = Significance.OfZ(Math.Max(0, Math.Abs(distance) - 0.5) / error);
    }

    /// <summary>The answers of the first group.</summary>
    public long FirstN { get; }

    /// <summary>The answers of the second group.</summary>
    public long SecondN { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> when a group is empty, <see cref="EstimateStatus.NoVariation"/> when all answers of both are on one
    /// level, else <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public EstimateStatus Status { get; }

    /// <summary>Of all pairs of an answer here and an answer there, those in which the first is better, and half of those alike; <see langword="null"/> without data.</summary>
    public double? U { get; }

    /// <summary>U less its mean over its standard deviation, with the correction for ties; <see langword="null"/> unless the status is Ok.</summary>
    public double? Z { get; }

    /// <summary>The two-sided p-value of <see cref="Z"/>; <see langword="null"/> unless the status is Ok.</summary>
    public double? PValue { get; }

    /// <summary>The two-sided p-value with the correction for continuity (half a step nearer to the mean); <see langword="null"/> unless the status is Ok.</summary>
    public double? CorrectedPValue { get; }

    /// <summary>The probability that an answer of the first group is better than one of the second, ties counted half: 0 to 1; <see langword="null"/> without data.</summary>
    public double? ProbabilityOfSuperiority { get; }

    /// <summary>Cliff's delta, −1 to 1: the share of pairs in which the first is better less the share in which it is worse; <see langword="null"/> without data.</summary>
    public double? CliffsDelta { get; }

    /// <summary>Compares two tallies of one scale.</summary>
    /// <param name="first">The first group.</param>
    /// <param name="second">The second group.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ScaleMismatchException">The tallies have different scales.</exception>
    public static MannWhitneyTest Compare(RatingTally first, RatingTally second)
    {
        Throw.IfOtherScale(first, second);
        return new(first, second);
    }
}
