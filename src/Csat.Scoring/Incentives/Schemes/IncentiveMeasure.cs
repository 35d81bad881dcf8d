using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One measure of an incentive scheme: what it counts, what it weighs, and how a value turns into achievement.</summary>
/// <remarks>
/// Data: nothing is refused here, <see cref="IncentiveScheme.Validate"/> lists every fault. Threshold, target and stretch are
/// shares from 0 to 1; floor, cap and achievement are percent points, 100 of them for the target.
/// </remarks>
public sealed record IncentiveMeasure
{
    /// <summary>The achievement that reaching the target is worth.</summary>
    /// <value>100</value>
    public const double AchievementAtTarget = 100;

    /// <summary>The measure's stable name, such as <c>satisfaction</c>; facts refer to it. Compared by ordinal.</summary>
    public required string Code { get; init; }

    /// <summary>The name to show; where it is empty the <see cref="Code"/> is shown.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>What the measure looks at.</summary>
    public required MeasureFamily Family { get; init; }

    /// <summary>The share of the score, 0 to 1; the weights of a scheme add up to exactly 1.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Which end is the good one.</summary>
    /// <value>Default <see cref="MeasureDirection.HigherIsBetter"/>.</value>
    public MeasureDirection Direction { get; init; }

    /// <summary>The value, a share from 0 to 1, up to which only the <see cref="Floor"/> is achieved.</summary>
    public required double Threshold { get; init; }

    /// <summary>The value, a share from 0 to 1, that achieves 100.</summary>
    public required double Target { get; init; }

    /// <summary>The value, a share from 0 to 1, from which the <see cref="Cap"/> is achieved.</summary>
    public required double Stretch { get; init; }

    /// <summary>The least achievement in percent points, 0 to 100.</summary>
    /// <value>Default 0.</value>
    public double Floor { get; init; }

    /// <summary>The greatest achievement in percent points, 100 to 1000.</summary>
    /// <value>Default 120.</value>
    public double Cap { get; init; } = 120;

    /// <summary>The fewest own cases that are judged by themselves; below it the team's value stands in, and the result says so.</summary>
    /// <value>Default 0: any own case counts.</value>
    public long MinimumN { get; init; }

    /// <summary>Turns a value into achievement.</summary>
    /// <param name="value">The value, a share from 0 to 1.</param>
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
            throw Throw.OutOfRange(nameof(value), value, "a share from 0 to 1");
        }

        double sign = Direction == MeasureDirection.HigherIsBetter ? 1 : -1;
        double x = sign * value;
        double threshold = sign * Threshold;
        double target = sign * Target;
        double stretch = sign * Stretch;
        return x <= threshold ? Floor
            : x < target ? Between(Floor, AchievementAtTarget, (x - threshold) / (target - threshold))
            : x < stretch ? Between(AchievementAtTarget, Cap, (x - target) / (stretch - target))
            : Cap;
    }

    /// <summary>The name in a language, never empty as long as there is a code.</summary>
    internal LocalizedText Label => new(
        string.IsNullOrWhiteSpace(Name.En) ? Code : Name.En,
        string.IsNullOrWhiteSpace(Name.Zh) ? Code : Name.Zh);

    /// <summary>Whether the measure is a sample of opinions rather than a complete count.</summary>
    internal bool IsSample => Family == MeasureFamily.Satisfaction;

    // Rounding can't lift one piece above the start of the next: cap − 100 is exact, and floor + (100 − floor) rounds to 100.
    private static double Between(double from, double to, double share) => from + (share * (to - from));
}
