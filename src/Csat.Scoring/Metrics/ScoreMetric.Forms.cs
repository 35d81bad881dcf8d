using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class ScoreMetric
{
    private const double LargestScore = 1e100;

    /// <summary>Defines a share of the answers: variance p(1 − p), Wilson interval.</summary>
    /// <param name="id">A stable id, such as <c>top-box-2</c>.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="counts">
    /// For a scale and a level's place in it (from 0, the worst): whether the level counts towards the share; <see langword="null"/> leaves it
    /// outside the denominator.
    /// </param>
    /// <param name="needs">For a scale: what a legal one has that this one lacks, in words; <see langword="null"/> when it is legal.</param>
    /// <param name="rules">The rules that the metric carries out.</param>
    /// <returns>The metric, in <see cref="EstimateUnit.Proportion"/>.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static ScoreMetric Proportion(
        string id, LocalizedText name, Func<RatingScale, int, bool?> counts, Func<RatingScale, string?>? needs = null, IReadOnlyList<RuleId>? rules = null)
    {
        Throw.IfNull(counts);
        return new(
            id, name, EstimateUnit.Proportion, VarianceDivisor.N, IntervalMethods.Proportion,
            (scale, level) => counts(scale, level) switch { true => 1, false => 0, null => null }, needs, rules);
    }

    /// <summary>Defines a net score, the share of one end less the share of the other, in points: adjusted-Wald interval.</summary>
    /// <param name="id">A stable id, such as <c>nps</c>.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="sides">
    /// For a scale and a level's place in it (from 0, the worst): 1, 0 or −1; <see langword="null"/> leaves the level outside the denominator.
    /// </param>
    /// <param name="needs">For a scale: what a legal one has that this one lacks, in words; <see langword="null"/> when it is legal.</param>
    /// <param name="rules">The rules that the metric carries out.</param>
    /// <returns>The metric, in <see cref="EstimateUnit.NpsPoints"/>: 100 times the net share.</returns>
    /// <exception cref="ArgumentException">The id is empty; when it is used, a side that is not −1, 0 or 1.</exception>
    public static ScoreMetric Net(
        string id, LocalizedText name, Func<RatingScale, int, int?> sides, Func<RatingScale, string?>? needs = null, IReadOnlyList<RuleId>? rules = null)
    {
        Throw.IfNull(sides);
        return new(
            id, name, EstimateUnit.NpsPoints, VarianceDivisor.N, IntervalMethods.Net,
            (scale, level) => sides(scale, level) switch
            {
                null => null,
                { } side and >= -1 and <= 1 => side * 100.0,
                { } other => throw Throw.OutOfRange(nameof(sides), other, "-1, 0 or 1"),
            },
            needs, rules);
    }

    /// <summary>Defines a mean of scores: variance with n − 1, Student's t interval.</summary>
    /// <param name="id">A stable id, such as <c>mean</c>.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="scores">
    /// For a scale and a level's place in it (from 0, the worst): the level's score; <see langword="null"/> leaves it outside the denominator.
    /// </param>
    /// <param name="unit"><see cref="EstimateUnit.ScalePoints"/> or <see cref="EstimateUnit.Index100"/>.</param>
    /// <param name="needs">For a scale: what a legal one has that this one lacks, in words; <see langword="null"/> when it is legal.</param>
    /// <param name="rules">The rules that the metric carries out.</param>
    /// <returns>The metric.</returns>
    /// <exception cref="ArgumentException">
    /// The id is empty or the unit isn't a mean's; when it is used, a score that isn't a number from −1e100 to 1e100 (squares have to fit).
    /// </exception>
    public static ScoreMetric Mean(
        string id,
        LocalizedText name,
        Func<RatingScale, int, double?> scores,
        EstimateUnit unit = EstimateUnit.ScalePoints,
        Func<RatingScale, string?>? needs = null,
        IReadOnlyList<RuleId>? rules = null)
    {
        Throw.IfNull(scores);
        if (unit is not (EstimateUnit.ScalePoints or EstimateUnit.Index100))
        {
            Throw.Argument($"Got {unit}; legal for a mean: {EstimateUnit.ScalePoints}, {EstimateUnit.Index100}.", nameof(unit));
        }

        return new(
            id, name, unit, VarianceDivisor.NMinusOne, IntervalMethods.Mean,
            (scale, level) => scores(scale, level) switch
            {
                { } score when !(Math.Abs(score) <= LargestScore) => throw Throw.OutOfRange(nameof(scores), score, "a score from -1e100 to 1e100"),
                var score => score,
            },
            needs, rules);
    }
}
