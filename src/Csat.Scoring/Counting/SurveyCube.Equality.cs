using System.Diagnostics.CodeAnalysis;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] SurveyCube? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Scale.Equals(other.Scale) && _groups.Equals(other._groups) && _cells.AsSpan().SequenceEqual(other._cells));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as SurveyCube);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Total.GetHashCode() * 31) + GroupCount);

    /// <summary>Whether two cubes have the same scale, groups and counts.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SurveyCube? left, SurveyCube? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two cubes differ in scale, groups or counts.</summary>
    /// <param name="left">A cube.</param>
    /// <param name="right">A cube.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SurveyCube? left, SurveyCube? right) => !(left == right);
}
