using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One measure of an incentive scheme: what it counts, what it weighs, and how a value turns into achievement.</summary>
/// <remarks>
/// Data: nothing is refused here, <see cref="IncentiveScheme.Validate"/> lists every fault. Threshold, target and stretch are
/// shares from 0 to 1, of a mean any numbers in its unit; floor, cap and achievement are percent points, 100 of them for the target.
/// </remarks>
public sealed record IncentiveMeasure
{
    /// <summary>The achievement that reaching the target is worth.</summary>
    /// <value>100</value>
    public const double AchievementAtTarget = 100;

    /// <summary>The greatest achievement unless a measure says otherwise.</summary>
    /// <value>120</value>
    public const double UsualCap = 120;

    /// <summary>The measure's stable name, such as <c>satisfaction</c>; facts refer to it. Compared by ordinal.</summary>
    public required string Code { get; init; }

    /// <summary>The name to show; where it is empty the <see cref="Code"/> is shown.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>What the measure looks at.</summary>
    public required MeasureFamily Family { get; init; }

    /// <summary>The share of the score, 0 to 1; the weights of a scheme add up to exactly 1.</summary>
    public required decimal Weight { get; init; }

    /// <summary>What its facts are.</summary>
    /// <value>Default <see cref="MeasureKind.Proportion"/>.</value>
    public MeasureKind Kind { get; init; }

    /// <summary>Whose result counts.</summary>
    /// <value>Default <see cref="MeasureScope.Individual"/>.</value>
    public MeasureScope Scope { get; init; }

    /// <summary>The unit of a mean, to be shown behind its figures, such as <c>min</c>.</summary>
    public LocalizedText Unit { get; init; }

    /// <summary>Which end is the good one.</summary>
    /// <value>Default <see cref="MeasureDirection.HigherIsBetter"/>.</value>
    public MeasureDirection Direction { get; init; }

    /// <summary>The value up to which only the <see cref="Floor"/> is achieved.</summary>
    public required double Threshold { get; init; }

    /// <summary>The value that achieves 100.</summary>
    public required double Target { get; init; }

    /// <summary>The value from which the <see cref="Cap"/> is achieved.</summary>
    public required double Stretch { get; init; }

    /// <summary>The least achievement in percent points, 0 to 100.</summary>
    /// <value>Default 0.</value>
    public double Floor { get; init; }

    /// <summary>The greatest achievement in percent points, 100 to 1000.</summary>
    /// <value>Default 120.</value>
    public double Cap { get; init; } = UsualCap;

    /// <summary>The fewest own cases that are judged by themselves; below it the team's value stands in, and the result says so.</summary>
    /// <value>Default 0: any own case counts.</value>
    public long MinimumN { get; init; }

    /// <summary>What becomes of the measure for a person without a case.</summary>
    /// <value>Default <see cref="MissingDataRule.TeamValue"/>.</value>
    public MissingDataRule WithoutData { get; init; }

    /// <summary>Whose service it is about, where that decides an order of weight. Rule KPI-10.</summary>
    /// <value>Default <see cref="MeasureSubject.General"/>.</value>
    public MeasureSubject Subject { get; init; }

    /// <summary>The target that the group or the province sets; the measure's own must be at least as strict. Rule KPI-10.</summary>
    /// <value>Default <see langword="null"/>: none.</value>
    public double? GroupTarget { get; init; }

    /// <summary>What is known to be unfair about it.</summary>
    /// <value>Default <see cref="MeasureConcern.None"/>.</value>
    public MeasureConcern Concern { get; init; }

    /// <summary>Turns a value into achievement.</summary>
    /// <param name="value">The value, a share from 0 to 1 or a mean in its unit; infinities stand for no limit.</param>
    /// <returns>Percent points from <see cref="Floor"/> to <see cref="Cap"/>.</returns>
    /// <remarks>
    /// The floor up to the threshold, linear to 100 at the target, linear to the cap at the stretch, the cap beyond; mirrored where
    /// less is better. Continuous, and monotone to the last bit. Meaningful for a measure in which
    /// <see cref="IncentiveScheme.Validate"/> finds no fault.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public double Achievement(double value)
    {
        if (double.IsNaN(value))
        {
            throw Throw.OutOfRange(nameof(value), value, "a number");
        }

        return new AchievementLine(this).At(value);
    }

    /// <summary>The name in a language, never empty as long as there is a code.</summary>
    internal LocalizedText Label => new(
        string.IsNullOrWhiteSpace(Name.En) ? Code : Name.En,
        string.IsNullOrWhiteSpace(Name.Zh) ? Code : Name.Zh);

    /// <summary>Whether the measure is a sample of opinions rather than a complete count.</summary>
    internal bool IsSample => Family == MeasureFamily.Satisfaction;
}
