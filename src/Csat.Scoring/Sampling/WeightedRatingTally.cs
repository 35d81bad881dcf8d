using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The counts of weighted answers on a declared scale: for surveys in which customers had different chances to be asked.</summary>
/// <remarks>
/// <para>
/// For each level the number of answers, the sum of their weights and the sum of the squared weights: all that a weighted score and its
/// standard error need. The sums are floating: the same answers in the same order give the same bits, in another order they can differ
/// in the last digits.
/// </para>
/// <para>
/// An answer with weight 0 counts for nothing and is only counted in <see cref="WithoutWeight"/>. Two tallies are equal when scale, counts and
/// sums are, these to the last digit. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(WeightedRatingTallyConverter))]
public sealed partial class WeightedRatingTally : IEquatable<WeightedRatingTally>
{
    private readonly long[] _counts;
    private readonly double[] _weights;
    private readonly double[] _squares;

    private WeightedRatingTally(RatingScale scale, long[] counts, double[] weights, double[] squares)
    {
        Scale = scale;
        (_counts, _weights, _squares) = (counts, weights, squares);
        (Counts, Weights, SquaredWeights) = (Array.AsReadOnly(counts), Array.AsReadOnly(weights), Array.AsReadOnly(squares));
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>The answers with a weight on each level, in the scale's order: from the worst to the best.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>The sum of the weights on each level.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The sum of the squared weights on each level.</summary>
    public IReadOnlyList<double> SquaredWeights { get; }

    /// <summary>Answers on the scale with weight 0.</summary>
    public long WithoutWeight { get; private init; }

    /// <summary>Questions that did not apply, whatever their weight.</summary>
    public long NotApplicable { get; private init; }

    /// <summary>Questions without an answer, whatever their weight.</summary>
    public long NoAnswer { get; private init; }

    /// <summary>Answers that name no level of the scale, whatever their weight.</summary>
    public long Invalid { get; private init; }

    /// <summary>The answers with a weight on all levels together.</summary>
    public long Answered => _counts.Sum();

    /// <summary>All that was given.</summary>
    public long Total => Answered + WithoutWeight + NotApplicable + NoAnswer + Invalid;

    /// <summary>The sum of all weights: for expansion weights the number of customers that the answers stand for.</summary>
    public double Weight => _weights.Sum();

    /// <summary>Kish's effective number of answers, (Σw)²/Σw²: how many unweighted answers would tell as much; <see langword="null"/> without answers.</summary>
    /// <remarks>At most <see cref="Answered"/>. Kish 1965, Survey Sampling, 11.7.</remarks>
    public double? EffectiveN => Answered == 0 ? null : Math.Min(Answered, Weight / _squares.Sum() * Weight);

    /// <summary>Adds two tallies of one scale.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally of the same scale.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ScaleMismatchException">The scales differ.</exception>
    /// <exception cref="ArgumentException">The counts would pass <see cref="long.MaxValue"/>.</exception>
    public static WeightedRatingTally operator +(WeightedRatingTally left, WeightedRatingTally right)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        if (!left.Scale.Equals(right.Scale))
        {
            throw new ScaleMismatchException($"Got a tally of scale {right.Scale.Id}; legal: {left.Scale.Id}, the scale of the tally that it is added to.", nameof(right), right.Scale);
        }

        Throw.IfOverflow(left.Total, right.Total, nameof(right));
        return new(
            left.Scale,
            [.. left._counts.Zip(right._counts, (one, other) => one + other)],
            [.. left._weights.Zip(right._weights, (one, other) => one + other)],
            [.. left._squares.Zip(right._squares, (one, other) => one + other)])
        {
            WithoutWeight = left.WithoutWeight + right.WithoutWeight,
            NotApplicable = left.NotApplicable + right.NotApplicable,
            NoAnswer = left.NoAnswer + right.NoAnswer,
            Invalid = left.Invalid + right.Invalid,
        };
    }

    /// <inheritdoc cref="op_Addition(WeightedRatingTally, WeightedRatingTally)"/>
    /// <param name="other">A tally of the same scale.</param>
    public WeightedRatingTally Merge(WeightedRatingTally other) => this + Throw.IfNull(other);

    /// <summary>Scale, answers and effective number: <c>one-to-five: n = 12, effective n = 10.3</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: n = {1}{2}", Scale.Id, Answered, EffectiveN is { } n ? string.Format(CultureInfo.InvariantCulture, ", effective n = {0:0.#}", n) : "");
}
