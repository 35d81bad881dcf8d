using System.Diagnostics.CodeAnalysis;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] WeightedSurveyCube? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Scale.Equals(other.Scale)
            && _groups.Equals(other._groups)
            && _counts.AsSpan().SequenceEqual(other._counts)
            && _sums.AsSpan().SequenceEqual(other._sums));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as WeightedSurveyCube);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Total.GetHashCode() * 31) + GroupCount);

    /// <summary>Whether two cubes have the same scale, groups, counts and sums of weights, to the last digit.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(WeightedSurveyCube? left, WeightedSurveyCube? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two cubes differ in scale, groups, counts or sums of weights.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(WeightedSurveyCube? left, WeightedSurveyCube? right) => !(left == right);
}
