using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Whether a score has changed: later less earlier, with interval, p-value, effect size and a sentence.</summary>
/// <remarks>
/// <para>Nothing is rounded. What doesn't exist is <see langword="null"/>; <see cref="Status"/> says why.</para>
/// <para>
/// Proportions: Newcombe's interval, and the pooled z-test, or Fisher's exact one where a count of less than 5 is expected. Net scores: the
/// adjusted-Wald interval and its z-test. Means: Welch's interval and t-test. Each side's own interval is in <see cref="Earlier"/> and
/// <see cref="Later"/>; that two such intervals overlap doesn't say that there is no difference.
/// </para>
/// </remarks>
public sealed partial record Comparison
{
    /// <summary>The metric's id, such as <c>nps</c>.</summary>
    public required string Metric { get; init; }

    /// <summary>The metric's name to show.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The earlier score.</summary>
    public required Estimate Earlier { get; init; }

    /// <summary>The later score.</summary>
    public required Estimate Later { get; init; }

    /// <summary>
    /// <see cref="EstimateStatus.Ok"/> when there is a difference and a test; else why not: a side without data, with fewer answers than the
    /// caller's minimum, with a single answer, or all answers alike.
    /// </summary>
    public required EstimateStatus Status { get; init; }

    /// <summary>Later less earlier in <see cref="Unit"/>: a proportion's from −1 to 1. <see cref="Points"/> has it in points.</summary>
    public double? Difference { get; init; }

    /// <summary>The interval of the difference in <see cref="Unit"/>, raw. A net score's is not centred on the difference and need not contain one between unanimous sides.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The two-sided p-value: how often chance alone would make a difference at least as large.</summary>
    public double? PValue { get; init; }

    /// <summary>
    /// How large the difference is, whatever the number of answers, with the sign of the difference; <see langword="null"/> also between net
    /// scores of which one has a single answer.
    /// </summary>
    public double? EffectSize { get; init; }

    /// <summary>What the effect size is.</summary>
    public required EffectSizeMeasure EffectSizeMeasure { get; init; }

    /// <summary>How the interval is computed.</summary>
    public required ComparisonMethod Method { get; init; }

    /// <summary>How the p-value is computed.</summary>
    public required TestMethod Test { get; init; }

    /// <summary>The interval's two-sided confidence level; 1 less it is the error probability of the conclusion.</summary>
    public required double ConfidenceLevel { get; init; }

    /// <summary>What the numbers are.</summary>
    public EstimateUnit Unit => Earlier.Unit;

    /// <summary>The difference in points: percentage points of a proportion, else as it is.</summary>
    public double? Points => Unit == EstimateUnit.Proportion ? 100 * Difference : Difference;

    /// <summary>The relative change, 0.1 for 10 % more; <see langword="null"/> when the earlier score is not above 0.</summary>
    /// <remarks>Rule SAT-10: points and relative change are two different things; 24 % to 34 % are 10 points and 42 %.</remarks>
    public double? RelativeChange => Earlier.Value > 0 ? Difference / Earlier.Value : null;

    /// <summary>
    /// What the comparison shows at its confidence level. A difference is shown when both the test and the interval say so: p below the error
    /// probability, and 0 outside the interval.
    /// </summary>
    public ComparisonConclusion Conclusion =>
        PValue is not { } p || Interval is not { } interval || Difference is not { } difference ? ComparisonConclusion.NotTestable
        : !(p < 1 - ConfidenceLevel) || interval.Contains(0) ? ComparisonConclusion.NoDifferenceShown
        : difference > 0 ? ComparisonConclusion.Rise : ComparisonConclusion.Fall;
}
