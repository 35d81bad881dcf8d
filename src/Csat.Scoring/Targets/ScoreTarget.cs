using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What a score shall reach: a figure, in which unit, and which side of it is the good one. Presets: <see cref="ScoreTargets"/>.</summary>
/// <remarks>Immutable. In JSON <c>direction</c>, <c>metric</c> and <c>rule</c> may be left out.</remarks>
[JsonConverter(typeof(ScoreTargetConverter))]
public sealed record ScoreTarget
{
    /// <summary>Sets a target.</summary>
    /// <param name="name">What is measured, to show.</param>
    /// <param name="value">The figure to reach, in <paramref name="unit"/>: 0.9 for 90 per cent.</param>
    /// <param name="unit">The unit of the scores that are judged.</param>
    /// <param name="direction">Whether more or less is better.</param>
    /// <param name="metric">The only metric that the target is for, such as <c>hotline-answer-rate</c>; <see langword="null"/> judges any of the unit.</param>
    /// <param name="ruleId">The management rule that the target is from; <see langword="null"/> for one of your own.</param>
    /// <exception cref="ArgumentException">The name is empty, or so is the metric.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't finite or beyond the ends of the unit, or an enumeration has no such value.</exception>
    public ScoreTarget(
        LocalizedText name,
        double value,
        EstimateUnit unit = EstimateUnit.Proportion,
        MeasureDirection direction = MeasureDirection.HigherIsBetter,
        string? metric = null,
        RuleId? ruleId = null)
    {
        if (string.IsNullOrWhiteSpace(name.En) || string.IsNullOrWhiteSpace(name.Zh))
        {
            Throw.Argument($"Got '{name.En}' and '{name.Zh}'; legal: a name in both languages.", nameof(name));
        }

        if (unit is < EstimateUnit.Proportion or > EstimateUnit.PerPopulation)
        {
            throw Throw.OutOfRange(nameof(unit), (int)unit, "a unit of estimates");
        }

        if (direction is < MeasureDirection.HigherIsBetter or > MeasureDirection.LowerIsBetter)
        {
            throw Throw.OutOfRange(nameof(direction), (int)direction, "HigherIsBetter or LowerIsBetter");
        }

        (double lowest, double highest) = Ends(unit);
        if (!(value >= lowest && value <= highest))
        {
            throw Throw.OutOfRange(nameof(value), value, FormattableString.Invariant($"{lowest} to {highest}, the ends of {unit}"));
        }

        if (metric is not null && string.IsNullOrWhiteSpace(metric))
        {
            Throw.Argument($"Got '{metric}'; legal: a metric's id, or null for any.", nameof(metric));
        }

        (Name, Value, Unit, Direction, Metric, RuleId) = (name, value, unit, direction, metric, ruleId);
    }

    /// <summary>What is measured, to show.</summary>
    public LocalizedText Name { get; }

    /// <summary>The figure to reach, in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>The unit of the scores that are judged.</summary>
    public EstimateUnit Unit { get; }

    /// <summary>Whether more or less is better.</summary>
    public MeasureDirection Direction { get; }

    /// <summary>The only metric that the target is for; <see langword="null"/> judges any of the unit.</summary>
    public string? Metric { get; }

    /// <summary>The management rule that the target is from; <see langword="null"/> for one of your own.</summary>
    public RuleId? RuleId { get; }

    /// <summary>Judges a score: reached or not, and whether chance alone could be the reason.</summary>
    /// <param name="score">The score, of this target's unit and metric.</param>
    /// <returns>The verdict; <see cref="TargetVerdict.NotJudged"/> where the score has no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The score is of another unit or of another metric.</exception>
    public TargetCheck Judge(Estimate score)
    {
        Throw.IfNull(score);
        if (score.Unit != Unit)
        {
            Throw.Argument($"Got a score in {score.Unit}; legal: {Unit}, the unit of the target.", nameof(score));
        }

        if (Metric is not null && !string.Equals(score.Metric, Metric, StringComparison.Ordinal))
        {
            Throw.Argument($"Got a score of {score.Metric}; legal: {Metric}, which the target is for.", nameof(score));
        }

        return new TargetCheck(this, score);
    }

    /// <summary>The target in short, such as <c>Hotline answer rate at least 0.9</c>.</summary>
    /// <returns>The text, in English and without regard to a culture.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} {1} {2}", Name.En, Direction == MeasureDirection.HigherIsBetter ? "at least" : "at most", Value);

    /// <summary>The ends of what a unit's figures can be.</summary>
    internal static (double Lowest, double Highest) Ends(EstimateUnit unit) => unit switch
    {
        EstimateUnit.Proportion => (0, 1),
        EstimateUnit.NpsPoints => (-100, 100),
        EstimateUnit.Index100 => (0, 100),
        EstimateUnit.PerPopulation => (0, double.MaxValue),
        _ => (double.MinValue, double.MaxValue),
    };
}
