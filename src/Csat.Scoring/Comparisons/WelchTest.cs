using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Two means side by side: Welch's t-test with interval and effect sizes, first less second.</summary>
/// <remarks>
/// Welch 1947, Biometrika 34:28: no equal variances assumed. From two tallies it takes as many steps as the scale has levels.
/// </remarks>
public sealed record WelchTest
{
    private WelchTest(Moments first, Moments second, double confidence)
    {
        (FirstN, SecondN, ConfidenceLevel) = ((long)first.N, (long)second.N, confidence);
        if (FirstN == 0 || SecondN == 0)
        {
            Status = EstimateStatus.NoData;
            return;
        }

        Difference = first.Mean - second.Mean;
        if (FirstN == 1 || SecondN == 1)
        {
            Status = EstimateStatus.Unbounded;
            return;
        }

        double one = first.SumOfSquares / (first.N - 1) / first.N;
        double two = second.SumOfSquares / (second.N - 1) / second.N;
        double variance = one + two;
        StandardError = Math.Sqrt(variance);
        if (variance == 0)
        {
            Status = EstimateStatus.NoVariation;
            return;
        }

        (double a, double b) = (one / variance, two / variance);
        double degrees = Math.Max(1, 1 / ((a * a / (first.N - 1)) + (b * b / (second.N - 1))));
        double t = Difference.Value / StandardError.Value;
        (T, DegreesOfFreedom, PValue) = (t, degrees, Significance.OfT(t, degrees));
        Interval = Intervals.StudentT(Difference.Value, StandardError.Value, degrees, confidence);
        double pooled = first.N + second.N - 2;
        CohenD = Difference / Math.Sqrt((first.SumOfSquares + second.SumOfSquares) / pooled);
        HedgesG = CohenD * Bias(pooled / 2);
    }

    /// <summary>The answers of the first group.</summary>
    public long FirstN { get; }

    /// <summary>The answers of the second group.</summary>
    public long SecondN { get; }

    /// <summary>The two-sided confidence level of the interval.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> when a group is empty, <see cref="EstimateStatus.Unbounded"/> when one has a single answer,
    /// <see cref="EstimateStatus.NoVariation"/> when each group is unanimous, else <see cref="EstimateStatus.Ok"/>. Only then there are a test,
    /// an interval and effect sizes.
    /// </summary>
    public EstimateStatus Status { get; }

    /// <summary>First mean less second, in points of the metric.</summary>
    public double? Difference { get; }

    /// <summary>√(s₁²/n₁ + s₂²/n₂).</summary>
    public double? StandardError { get; }

    /// <summary>Difference over standard error.</summary>
    public double? T { get; }

    /// <summary>Welch and Satterthwaite's degrees of freedom, not necessarily whole.</summary>
    public double? DegreesOfFreedom { get; }

    /// <summary>The two-sided p-value.</summary>
    public double? PValue { get; }

    /// <summary>The interval of the difference.</summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>Cohen's d: the difference in standard deviations, pooled over both groups with n₁ + n₂ − 2. Too large for few answers.</summary>
    public double? CohenD { get; }

    /// <summary>Hedges' g: Cohen's d without its bias, by the exact factor Γ(m/2)/(√(m/2)·Γ((m − 1)/2)) with m = n₁ + n₂ − 2.</summary>
    /// <remarks>0.2 is called small, 0.5 medium, 0.8 large. Hedges 1981, J. Educ. Stat. 6:107.</remarks>
    public double? HedgesG { get; }

    /// <summary>Compares the means of two tallies of one scale.</summary>
    /// <param name="first">The first group.</param>
    /// <param name="second">The second group.</param>
    /// <param name="metric">What each level scores; <see langword="null"/> takes <see cref="Metrics.Mean"/>.</param>
    /// <param name="confidence">The two-sided confidence level, above 0 and below 1.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ScaleMismatchException">The tallies have different scales, or the metric isn't defined for theirs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence level is outside its range.</exception>
    public static WelchTest Compare(RatingTally first, RatingTally second, ScoreMetric? metric = null, double confidence = 0.95)
    {
        Throw.IfOtherScale(first, second);
        double?[] scores = (metric ?? Metrics.Mean).Resolve(first.Scale, nameof(metric));
        return new(first.MomentsOf(scores), second.MomentsOf(scores), Throw.IfNotConfidence(confidence));
    }

    /// <summary>Γ(a)/(√a·Γ(a − ½)) for a ≥ 1, by what Stirling's formula leaves out: the logarithms themselves would cancel.</summary>
    private static double Bias(double a) =>
        Reproducible.Exp(((1 - a) * Elementary.LogOnePlus(-0.5 / a)) - 0.5 + Gamma.StirlingError(a) - Gamma.StirlingError(a - 0.5));
}
