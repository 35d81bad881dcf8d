using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class RatingTally
{
    /// <summary>Adds two tallies of one scale, count by count.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally of the same scale.</param>
    /// <returns>The sum: exact, associative and commutative.</returns>
    /// <exception cref="ScaleMismatchException">The scales differ; the message names both.</exception>
    /// <exception cref="ArgumentException">The sum would pass <see cref="long.MaxValue"/>.</exception>
    public static RatingTally operator +(RatingTally left, RatingTally right)
    {
        CheckSameScale(left, right, "added to");
        long[] counts = new long[left._counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = Throw.IfOverflow(left._counts[i], right._counts[i], nameof(right));
        }

        Throw.IfOverflow(left.Total, right.Total, nameof(right));
        return new RatingTally(
            left.Scale, counts, left.NotApplicable + right.NotApplicable, left.NoAnswer + right.NoAnswer, left.Invalid + right.Invalid);
    }

    /// <inheritdoc cref="op_Addition(RatingTally, RatingTally)"/>
    /// <param name="other">A tally of the same scale.</param>
    public RatingTally Merge(RatingTally other) => this + Throw.IfNull(other);

    /// <summary>Takes a tally out of another that contains it: a rolling window drops its oldest day.</summary>
    /// <param name="left">The whole.</param>
    /// <param name="right">The part, a tally of the same scale; none of its counts is above the whole's.</param>
    /// <returns>What remains: <c>(a + b) − b</c> is <c>a</c>, exactly.</returns>
    /// <exception cref="ScaleMismatchException">The scales differ; the message names both.</exception>
    /// <exception cref="ArgumentException">A count would become negative; the message lists each of them.</exception>
    public static RatingTally operator -(RatingTally left, RatingTally right)
    {
        CheckSameScale(left, right, "taken out of");
        long[] counts = new long[left._counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = left._counts[i] - right._counts[i];
        }

        var rest = (NotApplicable: left.NotApplicable - right.NotApplicable, NoAnswer: left.NoAnswer - right.NoAnswer, Invalid: left.Invalid - right.Invalid);
        if (Array.Exists(counts, count => count < 0) || rest is not { NotApplicable: >= 0, NoAnswer: >= 0, Invalid: >= 0 })
        {
            Throw.Argument($"Got {right}; legal: a part of {left}, no count above the whole's.", nameof(right));
        }

        return new RatingTally(left.Scale, counts, rest.NotApplicable, rest.NoAnswer, rest.Invalid);
    }

    /// <inheritdoc cref="op_Subtraction(RatingTally, RatingTally)"/>
    /// <param name="part">A tally of the same scale that this one contains.</param>
    public RatingTally Subtract(RatingTally part) => this - Throw.IfNull(part);

    /// <summary>Whether two tallies have the same scale and counts.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RatingTally? left, RatingTally? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two tallies differ in scale or counts.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RatingTally? left, RatingTally? right) => !(left == right);

    private static void CheckSameScale(RatingTally left, RatingTally right, string done)
    {
        Throw.IfNull(left);
        Throw.IfNull(right);
        if (!left.Scale.Equals(right.Scale))
        {
            throw new ScaleMismatchException(
                $"Got a tally of scale {Name(right.Scale)}; legal: {Name(left.Scale)}, the scale of the tally that it is {done}.", nameof(right), right.Scale);
        }
    }

    /// <summary>Two scales can share an id and differ in their levels: then the message has to show the levels.</summary>
    private static string Name(RatingScale scale) => $"{scale.Id} ({scale.Levels.Count} levels, {scale.Levels[0].Code}…{scale.Levels[scale.Levels.Count - 1].Code})";
}
