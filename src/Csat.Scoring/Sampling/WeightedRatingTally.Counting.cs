using System.Globalization;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>Weights between these: their squares and the sums of them stay within the range of numbers.</summary>
    internal const double SmallestWeight = 1e-100;
    internal const double LargestWeight = 1e100;

    /// <summary>Counts answers given as text, each with its weight.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// A level's code or label with its weight, 0 or from 1e-100 to 1e100. <see langword="null"/>, empty and blank text is no answer, text
    /// that names no level is invalid.
    /// </param>
    /// <returns>The tally; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range, every such row with its index; or answers whose weights are all 0.
    /// </exception>
    public static WeightedRatingTally Count(RatingScale scale, IEnumerable<(string? Answer, double Weight)> answers)
    {
        Throw.IfNull(scale);
        (string? Answer, double Weight)[] rows = [.. Throw.IfNull(answers)];
        return Count(
            scale, [.. rows.Select(row => row.Weight)], nameof(answers),
            i => string.IsNullOrWhiteSpace(rows[i].Answer) ? scale.NoAnswerCode
                : scale.TryFindLevel(rows[i].Answer.AsSpan(), out int level) ? scale.Levels[level].Value
                : null);
    }

    /// <summary>Counts answers given as numbers, each with its weight.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// A level's value with its weight, 0 or from 1e-100 to 1e100. <see cref="RatingScale.NotApplicableCode"/> and
    /// <see cref="RatingScale.NoAnswerCode"/> have their meaning, every other number off the scale is invalid.
    /// </param>
    /// <returns>The tally; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range, every such row with its index; or answers whose weights are all 0.
    /// </exception>
    public static WeightedRatingTally Count(RatingScale scale, IEnumerable<(int Answer, double Weight)> answers)
    {
        (int Answer, double Weight)[] rows = [.. Throw.IfNull(answers)];
        return Count(scale, [.. rows.Select(row => row.Weight)], nameof(answers), i => rows[i].Answer);
    }

    /// <summary>The weighted tally in which every answer of a tally has the same weight.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="weight">The weight of each answer, from 1e-100 to 1e100.</param>
    /// <returns>The weighted tally: the same scores, with standard errors by n/(n − 1).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside its range.</exception>
    public static WeightedRatingTally Of(RatingTally tally, double weight = 1)
    {
        Throw.IfNull(tally);
        if (!IsWeight(weight) || weight == 0)
        {
            throw Throw.OutOfRange(nameof(weight), weight, "a weight from 1e-100 to 1e100");
        }

        return new(
            tally.Scale, [.. tally.Counts], [.. tally.Counts.Select(count => count * weight)], [.. tally.Counts.Select(count => count * weight * weight)])
        {
            NotApplicable = tally.NotApplicable,
            NoAnswer = tally.NoAnswer,
            Invalid = tally.Invalid,
        };
    }

    /// <summary>The one loop behind both: a level's value, a special value, or nothing for what is off the scale.</summary>
    private static WeightedRatingTally Count(RatingScale scale, double[] weights, string parameter, Func<int, int?> answerOf)
    {
        Throw.IfNull(scale);
        Check(scale, weights, parameter);
        long[] counts = new long[scale.Levels.Count];
        double[] sums = new double[counts.Length];
        double[] squares = new double[counts.Length];
        (long notApplicable, long noAnswer, long invalid, long withoutWeight) = (0, 0, 0, 0);
        for (int i = 0; i < weights.Length; i++)
        {
            int? answer = answerOf(i);
            if (answer == scale.NotApplicableCode)
            {
                notApplicable++;
            }
            else if (answer == scale.NoAnswerCode)
            {
                noAnswer++;
            }
            else if (answer is not { } value || !scale.TryFindLevel(value, out int level))
            {
                invalid++;
            }
            else if (weights[i] == 0)
            {
                withoutWeight++;
            }
            else
            {
                counts[level]++;
                sums[level] += weights[i];
                squares[level] += weights[i] * weights[i];
            }
        }

        var tally = new WeightedRatingTally(scale, counts, sums, squares) { NotApplicable = notApplicable, NoAnswer = noAnswer, Invalid = invalid, WithoutWeight = withoutWeight };
        tally.RefuseWithoutWeight(parameter);
        return tally;
    }

    /// <summary>The tally of a cube's group: levels, then not applicable, no answer, invalid and without weight.</summary>
    internal static WeightedRatingTally FromSlots(RatingScale scale, ReadOnlySpan<long> slots, ReadOnlySpan<WeightSums> sums)
    {
        int levels = scale.Levels.Count;
        double[] weights = new double[levels];
        double[] squares = new double[levels];
        for (int i = 0; i < levels; i++)
        {
            (weights[i], squares[i]) = (sums[i].Weight, sums[i].Squared);
        }

        return new(scale, slots.Slice(0, levels).ToArray(), weights, squares)
        {
            NotApplicable = slots[levels],
            NoAnswer = slots[levels + 1],
            Invalid = slots[levels + 2],
            WithoutWeight = slots[levels + 3],
        };
    }

    /// <summary>Writes what <see cref="FromSlots"/> takes.</summary>
    internal void CopyTo(Span<long> slots, Span<WeightSums> sums)
    {
        int levels = _counts.Length;
        _counts.CopyTo(slots);
        (slots[levels], slots[levels + 1], slots[levels + 2], slots[levels + 3]) = (NotApplicable, NoAnswer, Invalid, WithoutWeight);
        for (int i = 0; i < levels; i++)
        {
            sums[i] = new() { Weight = _weights[i], Squared = _squares[i] };
        }
    }

    private static void Check(RatingScale scale, double[] weights, string parameter)
    {
        Finding[] findings =
        [
            .. weights.Select((weight, i) => (weight, i)).Where(row => !IsWeight(row.weight))
                .Select(row => NoWeight($"{parameter}[{row.i.ToString(CultureInfo.InvariantCulture)}].weight", row.weight)),
        ];
        if (findings.Length > 0)
        {
            throw Refusal(scale, parameter, findings);
        }
    }

    private static FindingsException Refusal(RatingScale scale, string parameter, params Finding[] findings) =>
        new($"Weights of answers on scale '{scale.Id}'", Array.AsReadOnly(findings), parameter);

    internal static Finding NoWeight(string path, double weight) => new(
        path,
        new(
            string.Format(CultureInfo.InvariantCulture, "{0} is no weight; legal: 0 or from 1e-100 to 1e100", weight),
            string.Format(CultureInfo.InvariantCulture, "权重不能为 {0}；须为 0，或在 1e-100 至 1e100 之间", weight)));

    /// <summary>Refuses rows whose weights are none.</summary>
    internal static void Refuse(RatingScale scale, BadWeights bad, string parameter, string member = "")
    {
        if (bad.Count > 0)
        {
            throw Refusal(scale, parameter, bad.Findings(parameter, member));
        }
    }

    /// <summary>Refuses answers whose weights are all 0.</summary>
    internal void RefuseWithoutWeight(string parameter)
    {
        if (WithoutWeight > 0 && Answered == 0)
        {
            string zeros = WithoutWeight.ToString(CultureInfo.InvariantCulture);
            throw Refusal(
                Scale, parameter,
                new Finding(parameter, new($"all {zeros} answers have the weight 0; legal: at least one above 0", $"全部 {zeros} 份回答的权重均为 0；至少须有一份大于 0")));
        }
    }

    internal static bool IsWeight(double weight) => weight == 0 || (weight >= SmallestWeight && weight <= LargestWeight);
}
