using System.Diagnostics.CodeAnalysis;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] WeightedRatingTally? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && WithoutWeight == other.WithoutWeight
            && NotApplicable == other.NotApplicable
            && NoAnswer == other.NoAnswer
            && Invalid == other.Invalid
            && _counts.AsSpan().SequenceEqual(other._counts)
            && _weights.AsSpan().SequenceEqual(other._weights)
            && _squares.AsSpan().SequenceEqual(other._squares)
            && Scale.Equals(other.Scale));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as WeightedRatingTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            long hash = Scale.GetHashCode();
            foreach (long count in _counts)
            {
                hash = (hash * 31) + count;
            }

            // A sum starts from 0, so that it never is −0, which equals 0 and may have other bits.
            return (((hash * 31) + Invalid) * 31 + BitConverter.DoubleToInt64Bits(Weight)).GetHashCode();
        }
    }

    /// <summary>Whether two tallies have the same scale, counts and sums of weights, to the last digit.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(WeightedRatingTally? left, WeightedRatingTally? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two tallies differ in scale, counts or sums of weights.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(WeightedRatingTally? left, WeightedRatingTally? right) => !(left == right);
}
