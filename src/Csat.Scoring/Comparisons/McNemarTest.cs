using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Two proportions of the same units, before and after or by two judges: McNemar's exact test.</summary>
/// <remarks>
/// <para>
/// Only the units that differ tell the two apart. If both proportions were equal, those that have the property only later would be binomial with
/// chance ½ among them: the exact two-sided p-value is twice the smaller tail, at most 1. The interval of the difference is Tango's score interval
/// of paired proportions.
/// </para>
/// <para>McNemar 1947, Psychometrika 12:153; Tango 1998, Stat. Med. 17:891.</para>
/// </remarks>
public sealed partial record McNemarTest
{
    private McNemarTest(long both, long onlyEarlier, long onlyLater, long neither, long n, double confidence)
    {
        (Both, OnlyEarlier, OnlyLater, Neither, N, ConfidenceLevel) = (both, onlyEarlier, onlyLater, neither, n, confidence);
        if (n == 0)
        {
            Status = EstimateStatus.NoData;
            return;
        }

        ConfidenceInterval points = Intervals.TangoScore(onlyEarlier, both + neither, onlyLater, confidence);
        Difference = ((double)onlyLater - onlyEarlier) / n;
        Interval = new(points.Lower / 100, points.Upper / 100);
        if (onlyEarlier == 0 && onlyLater == 0)
        {
            Status = EstimateStatus.NoVariation;
            return;
        }

        PValue = ExactBinomialTest.TwoSided(Math.Min(onlyEarlier, onlyLater), (double)onlyEarlier + onlyLater, 0.5, 0.5);
    }

    /// <summary>How many have the property both times.</summary>
    public long Both { get; }

    /// <summary>How many have it only the first time.</summary>
    public long OnlyEarlier { get; }

    /// <summary>How many have it only the second time.</summary>
    public long OnlyLater { get; }

    /// <summary>How many have it neither time.</summary>
    public long Neither { get; }

    /// <summary>How many there are.</summary>
    public long N { get; }

    /// <summary>The interval's two-sided confidence level.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> without units, <see cref="EstimateStatus.NoVariation"/> when none differs: there is an interval but no test;
    /// else <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public EstimateStatus Status { get; }

    /// <summary>Later less earlier proportion, −1 to 1.</summary>
    public double? Difference { get; }

    /// <summary>The interval of the difference, inside −1 to 1.</summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>The exact two-sided p-value of equal proportions.</summary>
    public double? PValue { get; }

    /// <summary>Whether a difference is shown: both the test and the interval, which leaves out 0, say so, as in a <see cref="Comparison"/>.</summary>
    public bool IsShown => PValue < 1 - ConfidenceLevel && Interval is { } interval && !interval.Contains(0);

    /// <summary>Compares two proportions of the same units.</summary>
    /// <param name="both">How many have the property both times, 0 or more.</param>
    /// <param name="onlyEarlier">How many only the first time, 0 or more.</param>
    /// <param name="onlyLater">How many only the second time, 0 or more.</param>
    /// <param name="neither">How many neither time, 0 or more.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or the confidence level is outside its range, or the counts pass <see cref="long.MaxValue"/> together.</exception>
    public static McNemarTest Of(long both, long onlyEarlier, long onlyLater, long neither, double confidence = 0.95)
    {
        Throw.IfNegative(both);
        Throw.IfNegative(onlyEarlier);
        Throw.IfNegative(onlyLater);
        Throw.IfNegative(neither);
        long n = Throw.IfOverflow(both, onlyEarlier, nameof(onlyEarlier));
        n = Throw.IfOverflow(n, onlyLater, nameof(onlyLater));
        n = Throw.IfOverflow(n, neither, nameof(neither));
        return new(both, onlyEarlier, onlyLater, neither, n, Throw.IfNotConfidence(confidence));
    }
}
