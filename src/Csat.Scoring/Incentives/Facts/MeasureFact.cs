using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>What a period counted for one person and one measure.</summary>
/// <remarks>Data: nothing is refused here, <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/> lists every fault of all facts.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProportionFact), "proportion")]
[JsonDerivedType(typeof(MeanFact), "mean")]
public abstract class MeasureFact
{
    private protected MeasureFact(string code, long n)
    {
        Code = code;
        N = n;
    }

    /// <summary>The <see cref="IncentiveMeasure.Code"/> of the measure.</summary>
    public string Code { get; }

    /// <summary>How many cases were judged; 0 says that there were none.</summary>
    public long N { get; }

    /// <summary>States «so many of so many».</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="successes">How many cases had the property, 0 to <paramref name="n"/>.</param>
    /// <param name="n">How many cases were judged, 0 or more.</param>
    /// <returns>The fact.</returns>
    public static ProportionFact Proportion(string code, long successes, long n) => new(code, successes, n);

    /// <summary>States the mean of so many cases.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="value">The mean in the measure's unit, finite.</param>
    /// <param name="n">How many cases it is the mean of, 0 or more.</param>
    /// <param name="standardError">The mean's standard error, 0 or more; <see langword="null"/> where it isn't known.</param>
    /// <returns>The fact.</returns>
    public static MeanFact Mean(string code, double value, long n, double? standardError = null) => new(code, value, n, standardError);
}
