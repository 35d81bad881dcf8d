using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Two net scores such as the NPS side by side: difference, test and interval, all first less second, in points.</summary>
/// <remarks>
/// <para>A net score 100(P − D)/n has the variance 100²((P + D)/n − ((P − D)/n)²). The adjusted figures add ¾, 1½ and ¾ answers to each side
/// first: they stay sensible for few and for unanimous answers, and are this library's default. The plain (Wald) figures are for reference.</para>
/// <para>Rocks 2016, Am. Stat. 70:365.</para>
/// </remarks>
public sealed record TwoNetScores
{
    private readonly Net _first;
    private readonly Net _second;
    private readonly double _z;

    private TwoNetScores(NetCounts first, NetCounts second, double confidence)
    {
        (First, Second, ConfidenceLevel) = (first, second, confidence);
        _z = Normal.TwoSided(confidence);
        if (Status == EstimateStatus.NoData)
        {
            return;
        }

        (_first, _second) = (Net.Of(first, 0, 0), Net.Of(second, 0, 0));
        (Net one, Net two) = (Net.Of(first, 0.75, 1.5), Net.Of(second, 0.75, 1.5));
        double error = Elementary.Hypotenuse(one.StandardError, two.StandardError);
        (AdjustedDifference, AdjustedStandardError) = (one.Score - two.Score, error);
    }

    /// <summary>The first group's counts.</summary>
    public NetCounts First { get; }

    /// <summary>The second group's counts.</summary>
    public NetCounts Second { get; }

    /// <summary>The two-sided confidence level of the intervals.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> when a group is empty, <see cref="EstimateStatus.NoVariation"/> when each group is unanimous, else
    /// <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public EstimateStatus Status =>
        First.N == 0 || Second.N == 0 ? EstimateStatus.NoData
        : IsUnanimous(First) && IsUnanimous(Second) ? EstimateStatus.NoVariation
        : EstimateStatus.Ok;

    /// <summary>First less second, −200 to 200; <see langword="null"/> when a group is empty.</summary>
    public double? Difference => Defined(
        (FromTop(First), FromTop(Second)) is ( < 1, < 1) and var (first, second) ? second - first
        : (FromBottom(First), FromBottom(Second)) is ( < 1, < 1) and var (one, other) ? one - other
        : _first.Score - _second.Score);

    /// <summary>The difference's standard error; 0 when both groups are unanimous, <see langword="null"/> when one is empty.</summary>
    public double? StandardError => Defined(Elementary.Hypotenuse(_first.StandardError, _second.StandardError));

    /// <summary>Difference over standard error; <see langword="null"/> when that is 0 or a group is empty.</summary>
    public double? Z => Status == EstimateStatus.Ok ? Difference / StandardError : null;

    /// <summary>The plain two-sided p-value, for reference; <see langword="null"/> where <see cref="Z"/> is.</summary>
    public double? WaldPValue => Z is { } z ? Significance.OfZ(z) : null;

    /// <summary>The plain interval, raw, for reference; a single point when both groups are unanimous, <see langword="null"/> when one is empty.</summary>
    public ConfidenceInterval? Wald => About(Difference, StandardError);

    /// <summary>The difference of the adjusted scores: the centre of <see cref="AdjustedWald"/>; <see langword="null"/> when a group is empty.</summary>
    public double? AdjustedDifference { get; }

    /// <summary>The adjusted difference's standard error; <see langword="null"/> when a group is empty.</summary>
    public double? AdjustedStandardError { get; }

    /// <summary>The two-sided p-value of the adjusted difference; <see langword="null"/> when a group is empty.</summary>
    public double? PValue => AdjustedDifference / AdjustedStandardError is { } z ? Significance.OfZ(z) : null;

    /// <summary>The adjusted interval, raw: it can pass −200 and 200. <see langword="null"/> when a group is empty.</summary>
    public ConfidenceInterval? AdjustedWald => About(AdjustedDifference, AdjustedStandardError);

    /// <summary>Compares two net scores.</summary>
    /// <param name="first">The first group's counts.</param>
    /// <param name="second">The second group's counts.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">A negative count, or a sum above <see cref="long.MaxValue"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside its range.</exception>
    public static TwoNetScores Compare(NetCounts first, NetCounts second, double confidence = 0.95) =>
        new(first.Checked(nameof(first)), second.Checked(nameof(second)), Throw.IfNotConfidence(confidence));

    /// <summary>How far a score is from 100 points; two scores next to an end differ in digits that the scores themselves have no room for.</summary>
    private static double FromTop(NetCounts counts) => 100 * (counts.Passives + (2.0 * counts.Detractors)) / counts.N;

    private static double FromBottom(NetCounts counts) => 100 * (counts.Passives + (2.0 * counts.Promoters)) / counts.N;

    private static bool IsUnanimous(NetCounts counts) => Math.Max(counts.Detractors, Math.Max(counts.Passives, counts.Promoters)) == counts.N;

    private double? Defined(double value) => Status == EstimateStatus.NoData ? null : value;

    private ConfidenceInterval? About(double? centre, double? error) =>
        centre is { } middle && error is { } se ? new ConfidenceInterval(middle - (_z * se), middle + (_z * se)) : null;

    private readonly record struct Net(double Score, double StandardError)
    {
        public static Net Of(NetCounts counts, double ends, double middle)
        {
            Moments moments = Moments.Of([-100, 0, 100], [counts.Detractors + ends, counts.Passives + middle, counts.Promoters + ends]);
            return new(moments.Mean, Math.Sqrt(moments.SumOfSquares / moments.N / moments.N));
        }
    }
}
