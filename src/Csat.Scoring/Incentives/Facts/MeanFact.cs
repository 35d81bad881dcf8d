using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The mean of so many cases: minutes a call, cost an order, stars. Made by <see cref="MeasureFact.Mean"/>.</summary>
public sealed class MeanFact : MeasureFact, IEquatable<MeanFact>
{
    /// <summary>States a mean.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="value">The mean in the measure's unit; of no meaning where <paramref name="n"/> is 0.</param>
    /// <param name="n">How many cases it is the mean of, 0 or more.</param>
    /// <param name="standardError">The mean's standard error, 0 or more; <see langword="null"/> where it isn't known.</param>
    [JsonConstructor]
    public MeanFact(string code, double value, long n, double? standardError)
        : base(code, n) => (Value, StandardError) = (value, standardError);

    /// <summary>The mean in the measure's unit.</summary>
    public double Value { get; }

    /// <summary>The mean's standard error; <see langword="null"/> where it isn't known: a sample is then too unsure to be ranked by.</summary>
    public double? StandardError { get; }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] MeanFact? other) =>
        other is not null && Code == other.Code && N == other.N && Value.Equals(other.Value) && Nullable.Equals(StandardError, other.StandardError);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as MeanFact);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Value, N, StandardError).GetHashCode();

    /// <summary>Code, mean and number, such as <c>handling-minutes 7.4 of 210</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1} of {2}", Code, Value, N);
}
