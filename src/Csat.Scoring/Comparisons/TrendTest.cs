using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Whether a rate rises or falls steadily over ordered groups such as months: Cochran and Armitage's test for a trend in proportions.</summary>
/// <remarks>
/// <para>With the scores s, their mean s̄ weighted by n, and the rate p̄ of all groups: (Σ nᵢ(sᵢ − s̄)pᵢ)² / (p̄(1 − p̄)·Σ nᵢ(sᵢ − s̄)²), one degree
/// of freedom. Groups without answers are left out.</para>
/// <para>Cochran 1954, Biometrics 10:417; Armitage 1955, Biometrics 11:375.</para>
/// </remarks>
public sealed record TrendTest
{
    /// <summary>Between these no square leaves the range of numbers.</summary>
    private const double SmallestScore = 1e-100;
    private const double LargestScore = 1e100;

    private TrendTest(double[] successes, double[] n, double[] scores)
    {
        double all = n.Sum();
        N = (long)all;
        if (all == 0)
        {
            Status = EstimateStatus.NoData;
            return;
        }

        double middle = 0;
        for (int i = 0; i < n.Length; i++)
        {
            middle += n[i] / all * scores[i];
        }

        (double rate, double up, double across) = (successes.Sum() / all, 0, 0);
        for (int i = 0; i < n.Length; i++)
        {
            up += (scores[i] - middle) * (successes[i] - (n[i] * rate));
            across += (scores[i] - middle) * (scores[i] - middle) * n[i];
        }

        double failures = n.Zip(successes, (count, success) => count - success).Sum() / all;
        bool oneScore = scores.Where((_, i) => n[i] > 0).Distinct().Take(2).Count() < 2;
        if (rate == 0 || failures == 0 || oneScore)
        {
            Status = EstimateStatus.NoVariation;
            return;
        }

        Slope = up / across;
        ChiSquare = up / across * up / rate / failures;
        PValue = Significance.OfChiSquare(ChiSquare.Value, DegreesOfFreedom);
    }

    /// <summary>The degrees of freedom of <see cref="ChiSquare"/>: 1.</summary>
    public const int DegreesOfFreedom = 1;

    /// <summary>All groups' answers together.</summary>
    public long N { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> without answers, <see cref="EstimateStatus.NoVariation"/> when nobody or everybody had the property
    /// or all answers have one score, else <see cref="EstimateStatus.Ok"/>. Only then the figures exist.
    /// </summary>
    public EstimateStatus Status { get; }

    /// <summary>The test statistic, 0 or more.</summary>
    public double? ChiSquare { get; }

    /// <summary>The two-sided p-value.</summary>
    public double? PValue { get; }

    /// <summary>By how much the proportion rises a unit of score (month by month with the scores 1, 2, 3): the weighted regression line.</summary>
    public double? Slope { get; }

    /// <summary>Tests for a trend.</summary>
    /// <param name="successes">How many had the property, a number a group, in order.</param>
    /// <param name="n">How many were judged, a number a group.</param>
    /// <param name="scores">The groups' places on the axis, each 0 or from 1e-100 to 1e100 away from it; <see langword="null"/> takes 1, 2, 3 ….</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a count is negative, more successes than judged, scores outside their range, or all counts together pass
    /// <see cref="long.MaxValue"/>; the message lists what is wrong.
    /// </exception>
    public static TrendTest Of(IReadOnlyList<long> successes, IReadOnlyList<long> n, IReadOnlyList<double>? scores = null)
    {
        (long[] x, long[] counts) = CountLists.Checked(successes, n);
        double[] places = scores is null ? [.. Enumerable.Range(1, counts.Length).Select(i => (double)i)] : [.. scores];
        if (places.Length != counts.Length)
        {
            Throw.Argument($"Got {places.Length} scores; legal: one for each of the {counts.Length} groups.", nameof(scores));
        }

        Throw.IfAny(places, score => !(score == 0 || (Math.Abs(score) >= SmallestScore && Math.Abs(score) <= LargestScore)), "scores of 0 or from 1e-100 to 1e100 away from it", nameof(scores));
        return new([.. x.Select(count => (double)count)], [.. counts.Select(count => (double)count)], places);
    }
}
