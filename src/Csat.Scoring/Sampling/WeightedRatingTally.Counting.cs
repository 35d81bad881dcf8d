using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>Counts answers given as text, each with its weight.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// A level's code or label with its weight, a finite number of 0 or more. <see langword="null"/>, empty and blank text is no answer, text
    /// that names no level is invalid.
    /// </param>
    /// <returns>The tally; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Weights that are negative or not finite: every such row with its index.</exception>
    public static WeightedRatingTally Count(RatingScale scale, IEnumerable<(string? Answer, double Weight)> answers)
    {
        (string? Answer, double Weight)[] rows = [.. Throw.IfNull(answers)];
        return Count(
            scale, [.. rows.Select(row => row.Weight)], nameof(answers),
            i => string.IsNullOrWhiteSpace(rows[i].Answer) ? RatingScale.NoAnswerValue
                : scale.TryFindLevel(rows[i].Answer.AsSpan(), out int level) ? scale.Levels[level].Value
                : null);
    }

    /// <summary>Counts answers given as numbers, each with its weight.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// A level's value with its weight, a finite number of 0 or more. <see cref="RatingScale.NotApplicableValue"/> and
    /// <see cref="RatingScale.NoAnswerValue"/> have their meaning, every other number off the scale is invalid.
    /// </param>
    /// <returns>The tally; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Weights that are negative or not finite: every such row with its index.</exception>
    public static WeightedRatingTally Count(RatingScale scale, IEnumerable<(int Answer, double Weight)> answers)
    {
        (int Answer, double Weight)[] rows = [.. Throw.IfNull(answers)];
        return Count(scale, [.. rows.Select(row => row.Weight)], nameof(answers), i => rows[i].Answer);
    }

    /// <summary>The weighted tally in which every answer of a tally has the same weight.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="weight">The weight of each answer, above 0 and finite.</param>
    /// <returns>The weighted tally: the same scores, with standard errors by n/(n − 1).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside its range.</exception>
    public static WeightedRatingTally Of(RatingTally tally, double weight = 1)
    {
        Throw.IfNull(tally);
        Throw.IfNotInside(weight, 0, double.PositiveInfinity);
        var weighted = new WeightedRatingTally(tally.Scale) { NotApplicable = tally.NotApplicable, NoAnswer = tally.NoAnswer, Invalid = tally.Invalid };
        for (int i = 0; i < tally.Counts.Count; i++)
        {
            weighted.Add(i, tally.Counts[i], weight);
        }

        return weighted;
    }

    private static WeightedRatingTally Count(RatingScale scale, double[] weights, string parameter, Func<int, int?> answerOf)
    {
        Throw.IfNull(scale);
        Finding[] findings =
        [
            .. weights.Select((weight, i) => (weight, i)).Where(row => !(row.weight >= 0 && row.weight < double.PositiveInfinity)).Select(row => new Finding(
                $"{parameter}[{row.i.ToString(CultureInfo.InvariantCulture)}].weight",
                new(
                    string.Format(CultureInfo.InvariantCulture, "{0} is no weight; legal: a finite number of 0 or more", row.weight),
                    string.Format(CultureInfo.InvariantCulture, "权重不能为 {0}；须为 0 或以上的有限数", row.weight)))),
        ];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Weights of answers on scale '{scale.Id}'", Array.AsReadOnly(findings), parameter);
        }

        var tally = new WeightedRatingTally(scale);
        long[] others = new long[4];
        for (int i = 0; i < weights.Length; i++)
        {
            int? answer = answerOf(i);
            if (answer is RatingScale.NotApplicableValue)
            {
                others[0]++;
            }
            else if (answer is RatingScale.NoAnswerValue)
            {
                others[1]++;
            }
            else if (answer is not { } value || !scale.TryFindLevel(value, out int level))
            {
                others[2]++;
            }
            else if (weights[i] == 0)
            {
                others[3]++;
            }
            else
            {
                tally.Add(level, 1, weights[i]);
            }
        }

        return new WeightedRatingTally(tally, others);
    }

    private WeightedRatingTally(WeightedRatingTally counted, long[] others)
        : this(counted.Scale)
    {
        (NotApplicable, NoAnswer, Invalid, WithoutWeight) = (others[0], others[1], others[2], others[3]);
        counted._counts.CopyTo(_counts, 0);
        counted._weights.CopyTo(_weights, 0);
        counted._squares.CopyTo(_squares, 0);
    }

    private void Add(int level, long count, double weight)
    {
        _counts[level] += count;
        _weights[level] += count * weight;
        _squares[level] += count * weight * weight;
    }
}
