namespace Csat.Scoring;

/// <summary>How strongly two numbers of the same customers go together: coefficient, test, interval.</summary>
public sealed record Correlation
{
    /// <summary>How the p-value is computed.</summary>
    public required TestMethod Method { get; init; }

    /// <summary>How many pairs there are.</summary>
    public required long N { get; init; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> with fewer than two pairs, <see cref="EstimateStatus.NoVariation"/> when one of the two numbers is
    /// the same everywhere, <see cref="EstimateStatus.Unbounded"/> when there are too few pairs for a test, else <see cref="EstimateStatus.Ok"/>.
    /// </summary>
    public required EstimateStatus Status { get; init; }

    /// <summary>The coefficient, −1 to 1; <see langword="null"/> without data or variation.</summary>
    public double? Coefficient { get; init; }

    /// <summary>
    /// The test statistic t or z. <see langword="null"/> without a test, and for t at a coefficient of −1 or 1, where it is beyond all numbers.
    /// </summary>
    public double? Statistic { get; init; }

    /// <summary>The two-sided p-value for no correlation; <see langword="null"/> without a test.</summary>
    public double? PValue { get; init; }

    /// <summary>The interval of the coefficient: only for Pearson's with four pairs or more, else <see langword="null"/>.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The interval's two-sided confidence level.</summary>
    public required double ConfidenceLevel { get; init; }
}
