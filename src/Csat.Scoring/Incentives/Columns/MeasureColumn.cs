namespace Csat.Scoring;

/// <summary>The facts of one measure about many people, a row a person: the columnar twin of <see cref="MeasureFact"/>.</summary>
/// <remarks>The memory is read where it lies and must not change during an evaluation. Data: <see cref="IncentiveScheme.Evaluate(IncentiveColumns)"/> lists the faults.</remarks>
public sealed class MeasureColumn
{
    private MeasureColumn(string code, FactColumn facts) => (Code, Facts) = (code, facts);

    /// <summary>The measure's code.</summary>
    public string Code { get; }

    internal FactColumn Facts { get; }

    /// <summary>States counts.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="successes">How many cases had the property, a number a person.</param>
    /// <param name="n">How many cases were judged, a number a person; 0 for no data.</param>
    /// <returns>The column.</returns>
    public static MeasureColumn Proportion(string code, ReadOnlyMemory<long> successes, ReadOnlyMemory<long> n) => new(code, new FactColumn(successes, n));

    /// <summary>States means.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="values">The mean of each person in the measure's unit; where <paramref name="n"/> is left out, not a number says that there is none.</param>
    /// <param name="n">How many cases each is the mean of; left out, every mean counts as one case.</param>
    /// <param name="standardErrors">Their standard errors, not a number where one isn't known; left out, none is.</param>
    /// <returns>The column.</returns>
    public static MeasureColumn Mean(string code, ReadOnlyMemory<double> values, ReadOnlyMemory<long> n = default, ReadOnlyMemory<double> standardErrors = default) =>
        new(code, new FactColumn(values, n, standardErrors));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
