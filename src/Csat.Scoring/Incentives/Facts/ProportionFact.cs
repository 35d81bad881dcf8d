using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>«So many of so many»: satisfied of those who answered, in time of those judged. Made by <see cref="MeasureFact.Proportion"/>.</summary>
public sealed class ProportionFact : MeasureFact, IEquatable<ProportionFact>
{
    /// <summary>States a proportion.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="successes">How many cases had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many cases were judged, 0 or more.</param>
    [JsonConstructor]
    public ProportionFact(string code, long successes, long n)
        : base(code, n) => Successes = successes;

    /// <summary>How many cases had the property, 0 to <see cref="MeasureFact.N"/>.</summary>
    public long Successes { get; }

    /// <summary>The share, 0 to 1, of a fact with at least one case.</summary>
    internal double Share => (double)Successes / N;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ProportionFact? other) =>
        other is not null && Code == other.Code && Successes == other.Successes && N == other.N;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ProportionFact);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Successes, N).GetHashCode();

    /// <summary>Code and counts, such as <c>satisfaction 19/20</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}/{2}", Code, Successes, N);
}
